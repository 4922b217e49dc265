package io.github.cimaven.goal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** The threads that wait for sessions beside a build: one less than there are processors, which the tests need too. */
final class SparkPool {
    private static final String KEY = "io.github.cimaven.spark.pool";
    private static final int IDLE_SECONDS = 1;

    private SparkPool() {}

    static ExecutorService of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        // Sets it only when there is none, in one step; without a task it has no thread.
        data.set(KEY, null, create(Math.max(1, Runtime.getRuntime().availableProcessors() - 1)));
        return (ExecutorService) data.get(KEY);
    }

    private static ExecutorService create(int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "ci-spark");
                    // Maven does not wait for it, and the JVM of a session ends with Maven.
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
