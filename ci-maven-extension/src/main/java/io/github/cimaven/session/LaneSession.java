package io.github.cimaven.session;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.SettingException;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;

/**
 * The one state of the extension in a Maven session. Without a lane it holds nothing and does nothing.
 *
 * <p>Loaded from {@code .mvn/extensions.xml} and from a POM as well, the extension lives twice, in two class realms: the
 * instance that finds another's marker in the session keeps still.
 */
final class LaneSession {
    /**
     * One for each class realm. Not injected: the goals' realm holds this class as well, and there Maven 4 would ask for
     * it and not find it.
     */
    static final LaneSession INSTANCE = new LaneSession();

    private boolean acts;
    private Optional<Run> run = Optional.empty();
    private Optional<Run> ended = Optional.empty();

    private LaneSession() {}

    /** The run of the lane; empty when there is none. */
    Optional<Run> run() {
        return run;
    }

    /** Called only when the extension is in {@code .mvn/extensions.xml}. */
    void start(MavenSession session) throws MavenExecutionException {
        acts = mark(session.getUserProperties());
        if (acts) {
            try {
                run = Startup.early(session);
            } catch (SettingException e) {
                throw told(session, e);
            }
        }
    }

    void projectsRead(MavenSession session, MavenParts maven) throws MavenExecutionException {
        try {
            if (!acts && mark(session.getUserProperties())) {
                acts = true;
                run = Startup.fromPom(session);
            }
            if (run.isPresent()) {
                run.get().projectsRead(maven);
                Secrets.hide(session);
            }
        } catch (SettingException e) {
            throw told(session, e);
        }
    }

    void end() {
        Optional<Run> ending = run;
        run = Optional.empty();
        acts = false;
        if (ending.isPresent()) {
            ended = ending;
            ending.get().end();
        }
    }

    /** Called when Maven itself ends; a build that ended before its POMs were read has had no session end. */
    void close() {
        end();
        Optional<Run> closing = ended;
        ended = Optional.empty();
        if (closing.isPresent()) {
            closing.get().close();
        }
    }

    private static boolean mark(Properties user) {
        if (user.getProperty(Handover.MARKER) != null) {
            return false;
        }
        user.setProperty(Handover.MARKER, "true");
        return true;
    }

    /** A mistake in the settings ends the build with its sentence, and without a stack trace. */
    private static MavenExecutionException told(MavenSession session, SettingException mistake) {
        return new MavenExecutionException(
                mistake.getMessage(), session.getRequest().getPom());
    }
}
