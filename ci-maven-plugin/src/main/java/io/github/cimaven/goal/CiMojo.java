package io.github.cimaven.goal;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.record.CiFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * The frame of every goal: skip, run, and the one place that tells a user's mistake from the machine's.
 *
 * <p>A user's mistake is a {@link SettingException} or a {@link MojoFailureException}, whose message is complete; an
 * {@link IOException} is the machine's.
 */
abstract class CiMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skipped()) {
                getLog().info("Skipped by " + skipKey() + ".");
            } else {
                run();
            }
        } catch (SettingException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "ci:" + execution.getGoal() + " could not read or write a file: " + IoReason.of(e) + ".", e);
        }
    }

    /** Whether the user switched the goal off; one that is only run when it is asked for has nothing to be switched off by. */
    boolean skipped() {
        return false;
    }

    /** The property that switches the goal off. */
    String skipKey() {
        return "";
    }

    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    /** The properties as Maven reads them: the command line, then the JVM's, then the POM. */
    final Settings settings() {
        return settings(session, project);
    }

    static Settings settings(MavenSession session, MavenProject module) {
        Properties user = session.getUserProperties();
        Properties system = session.getSystemProperties();
        Properties model = module.getProperties();
        return new Settings(key -> user.getProperty(key, system.getProperty(key, model.getProperty(key))));
    }

    /** A parameter that is to be {@code true} or {@code false}: Maven itself takes anything else for false. */
    static boolean flag(String key, String value) {
        return new Settings(name -> value).flag(key, false);
    }

    /** A parameter that may be empty, without blanks around it. */
    static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The lane and the CI environment, as the extension set them or as they are read here. */
    final CiFacts ciFacts() {
        return CiFacts.of(new Settings(session.getUserProperties()::getProperty), System.getenv());
    }

    /** For engines, from where the build gets its plugins. */
    final EngineJars engineJars(RepositorySystem system) {
        return new EngineJars(system, session.getRepositorySession(), project.getRemotePluginRepositories());
    }

    /** What the goal finds in this module. */
    final Path findingsFile() {
        return folder().findings().resolve(execution.getGoal() + "-" + moduleName() + ".json");
    }

    final String moduleName() {
        return ReactorNeighbours.name(session, project);
    }

    final Path root() {
        return Path.of(session.getExecutionRootDirectory());
    }

    final CiFolder folder() {
        MavenProject module = RootModule.of(session);
        // Without a POM Maven leaves ${project.basedir} in the path.
        return CiFolder.below(
                module.getFile() == null
                        ? root().resolve("target")
                        : Path.of(module.getBuild().getDirectory()));
    }
}
