package io.github.cimaven.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks up what a jar refers to, as a JVM would when it links. */
public interface LinkageChecker {

    /**
     * Reads class files only: no class is loaded.
     *
     * @param jar what was packaged
     * @param spark the class path of Spark, which comes before everything else
     * @param own what else the jar has on its class path
     */
    LinkageReport check(Path jar, List<Path> spark, List<Path> own) throws IOException;
}
