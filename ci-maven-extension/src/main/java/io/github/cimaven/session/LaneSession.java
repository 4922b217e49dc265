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
            run = checked(session, () -> Startup.early(session));
        }
    }

    void projectsRead(MavenSession session, MavenParts maven) throws MavenExecutionException {
        if (!acts && mark(session.getUserProperties())) {
            acts = true;
            run = checked(session, () -> Startup.fromPom(session));
        }
        if (run.isPresent()) {
            checked(session, () -> {
                run.get().projectsRead(maven);
                return Optional.<Run>empty();
            });
        }
    }

    void end() {
        Optional<Run> ending = run;
        run = Optional.empty();
        ended = ending.or(() -> ended);
        acts = false;
        ending.ifPresent(Run::end);
    }

    /** Called when Maven itself ends; a build that ended before its POMs were read has had no session end. */
    void close() {
        Optional<Run> closing = run.or(() -> ended);
        end();
        ended = Optional.empty();
        closing.ifPresent(Run::close);
    }

    private static boolean mark(Properties user) {
        if (user.getProperty(Handover.MARKER) != null) {
            return false;
        }
        user.setProperty(Handover.MARKER, "true");
        return true;
    }

    private interface Step {
        Optional<Run> take();
    }

    /** A mistake in the settings ends the build with its sentence, and without a stack trace. */
    private static Optional<Run> checked(MavenSession session, Step step) throws MavenExecutionException {
        try {
            return step.take();
        } catch (SettingException e) {
            throw new MavenExecutionException(
                    e.getMessage(), session.getRequest().getPom());
        }
    }
}
