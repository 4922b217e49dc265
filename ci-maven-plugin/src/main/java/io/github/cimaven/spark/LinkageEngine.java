package io.github.cimaven.spark;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** ASM, which reads class files. */
public final class LinkageEngine {
    /** In the package of the glue. */
    public static final String CHECKER = "AsmLinkageChecker";

    private LinkageEngine() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned("asm", "ASM", List.of(), "io.github.cimaven.spark.asm");
    }
}
