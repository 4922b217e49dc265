package io.github.cimaven.goal;

import io.github.cimaven.spark.SessionResult;
import io.github.cimaven.spark.SessionRun;
import io.github.cimaven.spark.SessionSubject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a session of a module.
 *
 * @param check a class of the jar to call
 */
record SparkSession(SparkSessionsMojo mojo, Duration limit, Optional<String> check) {

    /** @param spark the jars of a version */
    static boolean isPossible(List<Path> spark) {
        return spark.stream().anyMatch(file -> file.getFileName().toString().startsWith("spark-sql_"));
    }

    /** @throws InterruptedException when this thread is interrupted; the JVM is killed then */
    SessionResult with(SessionSubject subject, Path jar) throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(subject.spark());
        classPath.add(jar);
        classPath.addAll(subject.own());
        return new SessionRun(
                        RunningJdk.get().java(),
                        // Java's own is another one since 18.
                        Charset.forName(System.getProperty("native.encoding")),
                        limit,
                        check,
                        mojo.folder().spark().resolve(mojo.moduleName()))
                .of(subject.version(), classPath);
    }

    /** The same while other goals run; not begun in a build that has failed already, as nobody waits for it. */
    SessionResult early(SessionSubject subject, Path jar) throws IOException, InterruptedException {
        return mojo.session.getResult().hasExceptions() ? SessionResult.notTried() : with(subject, jar);
    }
}
