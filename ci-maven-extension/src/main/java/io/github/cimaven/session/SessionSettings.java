package io.github.cimaven.session;

import io.github.cimaven.config.Settings;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;
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

    /** Also those of settings.xml, as far as its profiles are active whatever the build. */
    static Settings withProfiles(MavenSession session) {
        return new Settings(key -> early(session, key));
    }

    /** The same for one key; without function objects, which cost a class each. */
    static String early(MavenSession session, String key) {
        String value = session.getUserProperties()
                .getProperty(key, session.getSystemProperties().getProperty(key));
        if (value == null) {
            for (Profile profile : session.getRequest().getProfiles()) {
                if (session.getRequest().getActiveProfiles().contains(profile.getId())) {
                    value = profile.getProperties().getProperty(key, value);
                }
            }
        }
        return value;
    }

    /** The same, then that of the POM. */
    static String inSettingsOrPom(MavenSession session, String key) {
        String value = early(session, key);
        return value == null ? session.getTopLevelProject().getProperties().getProperty(key) : value;
    }

    /** The command line, then the Java machine's, then the POM: as Maven finds the parameters of a goal. */
    static Settings of(MavenSession session, MavenProject module) {
        Properties user = session.getUserProperties();
        Properties system = session.getSystemProperties();
        Properties model = module.getProperties();
        return new Settings(key -> user.getProperty(key, system.getProperty(key, model.getProperty(key))));
    }
}
