package io.github.cimaven.session;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.NamespaceKeys;
import io.github.cimaven.config.SettingException;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositoryEvent;

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
    private volatile Optional<NamespaceGuard> guard = Optional.empty();
    /** What was resolved before the POMs are read: their properties may say that it came from the wrong place. */
    private volatile Queue<RepositoryEvent> early;

    private LaneSession() {}

    /** The run of the lane; empty when there is none. */
    Optional<Run> run() {
        return run;
    }

    /** What holds the session to {@code ci.namespace}; empty when it is not set. */
    Optional<NamespaceGuard> guard() {
        return guard;
    }

    /** Called only when the extension is in {@code .mvn/extensions.xml}. */
    void start(MavenSession session) throws MavenExecutionException {
        acts = mark(session.getUserProperties());
        if (acts) {
            guard = Optional.empty();
            try {
                if (isSet(SessionSettings.early(session, NamespaceKeys.GROUPS))
                        || isSet(SessionSettings.early(session, NamespaceKeys.REPOSITORIES))) {
                    guard = NamespaceGuard.early(session);
                } else {
                    early = new ConcurrentLinkedQueue<>();
                }
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
                refuseNamespace(session);
                run = Startup.fromPom(session);
            } else if (acts) {
                guardProjects(session);
            }
            if (run.isPresent()) {
                run.get().projectsRead(maven);
                Secrets.hide(session);
            }
        } catch (SettingException e) {
            throw told(session, e);
        }
    }

    /** The session is over; what is to be told of it, is told. */
    void end(MavenSession session, MavenParts maven) {
        Optional<Run> ending = run;
        end();
        ending.ifPresent(it -> it.tell(maven));
    }

    private void guardProjects(MavenSession session) throws MavenExecutionException {
        Queue<RepositoryEvent> seen = early;
        early = null;
        if (guard.isEmpty() && inSettingsOrPom(session)) {
            guard = NamespaceGuard.late(session, seen);
        }
        if (guard.isPresent()) {
            guard.get().checkProjects(session);
        }
    }

    private static boolean inSettingsOrPom(MavenSession session) {
        return isSet(SessionSettings.inSettingsOrPom(session, NamespaceKeys.GROUPS))
                || isSet(SessionSettings.inSettingsOrPom(session, NamespaceKeys.REPOSITORIES));
    }

    /** Only in {@code .mvn/extensions.xml} does Maven tell an extension, and ask it, before it fetches. */
    private static void refuseNamespace(MavenSession session) {
        if (inSettingsOrPom(session)) {
            String groups = NamespaceKeys.GROUPS;
            throw new SettingException(groups
                    + " cannot be kept when only a POM names ci-maven-extension: Maven loads it after parents, BOMs and"
                    + " extensions are fetched. Name it in .mvn/extensions.xml; or, to build without, type -D"
                    + groups + "= -D" + NamespaceKeys.REPOSITORIES + "=.");
        }
    }

    void resolved(RepositoryEvent event) {
        if (guard.isPresent()) {
            guard.get().resolved(event);
        } else if (early != null && event.getType() == RepositoryEvent.EventType.ARTIFACT_RESOLVED) {
            early.add(event);
        }
    }

    /** Called after the end of the session, before Maven tells what failed. */
    void ended(MavenExecutionResult result) {
        if (guard.isPresent()) {
            guard.get().explain(result);
        }
    }

    private void end() {
        Optional<Run> ending = run;
        run = Optional.empty();
        early = null;
        acts = false;
        if (ending.isPresent()) {
            ended = ending;
            ending.get().end();
        }
    }

    /** Called when Maven itself ends; a build that ended before its POMs were read has had no session end. */
    void close() {
        end();
        guard = Optional.empty();
        Optional<Run> closing = ended;
        ended = Optional.empty();
        if (closing.isPresent()) {
            closing.get().close();
        }
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
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
