package io.github.cimaven.session;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.classworlds.realm.ClassRealm;

/**
 * The thread as it is while Maven itself works.
 *
 * <p>While Maven calls an extension, the thread's context class loader is the extension's. Sisu then hides Maven's own
 * components from the maps and lists that other components of Maven were injected with: plugins have no configurators, and
 * the resolver of Maven 3.10 and 4 has no locks and no collector.
 */
final class MavenThread {
    /** What Maven calls the realm of its container when there are core extensions; else it is the realm of its core. */
    private static final String WITH_EXTENSIONS = "maven.ext";

    private MavenThread() {}

    interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Threads that the work starts inherit the class loader. */
    static <E extends Exception> void run(Work<E> work) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(container(MavenSession.class.getClassLoader()));
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ClassLoader container(ClassLoader core) {
        return core instanceof ClassRealm realm
                ? Optional.ofNullable(realm.getWorld().getClassRealm(WITH_EXTENSIONS))
                        .orElse(realm)
                : core;
    }
}
