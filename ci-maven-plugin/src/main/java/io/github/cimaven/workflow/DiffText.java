package io.github.cimaven.workflow;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** Compares texts line by line. */
public interface DiffText {
    /** In the package of the glue. */
    String GLUE = "UnifiedDiff";

    /** The change as git and patch know it. Nothing for texts that are alike. */
    List<String> unified(FileChange change);

    /** Each place where the texts differ. */
    List<Difference> differences(String before, String after);

    /**
     * @param line in the first text, from 1
     * @param removed lines of the first text
     * @param added lines of the second text
     */
    record Difference(int line, List<String> removed, List<String> added) {
        public Difference {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** java-diff-utils, which needs nothing else. */
    static EngineDefinition engine() {
        return EngineDefinition.pinned("diff", "java-diff-utils", List.of(), "io.github.cimaven.workflow.diff");
    }
}
