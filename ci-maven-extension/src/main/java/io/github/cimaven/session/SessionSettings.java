package io.github.cimaven.session;

import io.github.cimaven.config.Settings;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The user's properties as Maven itself would read them. */
final class SessionSettings {
    private SessionSettings() {}

    /** Before the POMs are read: the command line, then the Java machine's. */
    static Settings of(MavenSession session) {
        Properties user = session.getUserProperties();
        Properties system = session.getSystemProperties();
        return new Settings(key -> user.getProperty(key, system.getProperty(key)));
    }

    /** The command line before the POM. */
    static Settings of(MavenSession session, MavenProject module) {
        Properties user = session.getUserProperties();
        Properties model = module.getProperties();
        return new Settings(key -> user.getProperty(key, model.getProperty(key)));
    }
}
