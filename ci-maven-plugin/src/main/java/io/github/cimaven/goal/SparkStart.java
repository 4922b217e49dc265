package io.github.cimaven.goal;

import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.spark.JarContents;
import io.github.cimaven.spark.SessionSubject;
import io.github.cimaven.spark.SparkVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * Starts sessions with classes that are not packaged yet. What goes wrong is not told: ci:spark meets it again.
 *
 * @param classes the folder
 */
record SparkStart(SparkStartMojo mojo, SparkDependencies dependencies, SparkSettings settings, Path classes) {

    void all(List<SparkVersion> versions) throws IOException {
        if (versions.isEmpty()) {
            return;
        }
        List<Path> own;
        try {
            own = dependencies.own();
        } catch (UnresolvedException e) {
            mojo.getLog().debug("No session is started.", e);
            return;
        }
        Path folder = mojo.folder().spark().resolve(mojo.moduleName());
        // Packed, so that what a later goal does to the folder does not reach a session at work.
        Path jar = folder.resolve("classes.jar");
        JarContents.pack(classes, jar);
        JarContents contents = JarContents.of(jar);
        Optional<String> check = new SparkCheckClass(settings.check(), jar, mojo).name(new ArrayList<>());
        ExecutorService pool = SparkPool.of(mojo.session);
        SparkSession run = new SparkSession(mojo, settings.limit(), check);
        for (SparkVersion version : versions) {
            try {
                SessionSubject subject = new SessionSubject(version, dependencies.spark(version), contents, own, check);
                if (SparkSession.isPossible(subject.spark())) {
                    mojo.early().start(pool, subject, () -> run.early(subject, jar));
                    mojo.getLog().info("A session of %s is tried beside what follows.".formatted(version));
                }
            } catch (UnresolvedException e) {
                mojo.getLog().debug("No session of " + version + " is started.", e);
            }
        }
    }
}
