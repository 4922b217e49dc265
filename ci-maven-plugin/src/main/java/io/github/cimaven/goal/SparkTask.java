package io.github.cimaven.goal;

import io.github.cimaven.spark.JarContents;
import io.github.cimaven.spark.LinkageChecker;
import io.github.cimaven.spark.LinkageReport;
import io.github.cimaven.spark.SessionResult;
import io.github.cimaven.spark.SessionSubject;
import io.github.cimaven.spark.SparkVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Tries the jar with versions of Spark, as many at once as there are processors.
 *
 * @param own what the jar has beside it
 * @param check a class of the jar to call
 */
record SparkTask(
        SparkMojo mojo, Path jar, List<Path> own, LinkageChecker checker, Duration limit, Optional<String> check) {

    record Result(LinkageReport links, SessionResult session) {}

    /** @param withSession which versions have a session too */
    Map<SparkVersion, Result> all(Map<SparkVersion, List<Path>> spark, Predicate<SparkVersion> withSession)
            throws IOException, MojoExecutionException {
        JarContents contents = JarContents.of(jar);
        int threads = Math.max(1, Math.min(spark.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<SparkVersion, Future<Result>> running = new LinkedHashMap<>();
            spark.forEach((version, classPath) -> running.put(
                    version, pool.submit(() -> one(version, classPath, contents, withSession.test(version)))));
            Map<SparkVersion, Result> results = new LinkedHashMap<>();
            for (Map.Entry<SparkVersion, Future<Result>> entry : running.entrySet()) {
                results.put(entry.getKey(), entry.getValue().get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new MojoExecutionException("ci:spark failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("ci:spark was interrupted; its JVMs were ended.", e);
        } finally {
            // Ends what still runs, with its JVM.
            pool.shutdownNow();
        }
    }

    private Result one(SparkVersion version, List<Path> spark, JarContents contents, boolean session)
            throws IOException, InterruptedException {
        LinkageReport links = checker.check(jar, spark, own);
        boolean possible = SparkSession.isPossible(spark);
        if (session && !possible) {
            mojo.getLog().warn("No session of %s was tried: the POM has no spark-sql.".formatted(version));
        }
        return new Result(
                links,
                session && possible
                        ? session(new SessionSubject(version, spark, contents, own, check))
                        : SessionResult.notTried());
    }

    private SessionResult session(SessionSubject subject) throws IOException, InterruptedException {
        Optional<SessionResult> passed = mojo.early().passed(subject);
        if (passed.isPresent()) {
            mojo.getLog()
                    .info("The session of %s ran beside other goals, with the very classes of the jar."
                            .formatted(subject.version()));
            return passed.get();
        }
        mojo.early().end(subject.version());
        return new SparkSession(mojo, limit, check).with(subject, jar);
    }
}
