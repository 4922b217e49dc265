package io.github.cimaven.lint;

import io.github.cimaven.engine.EngineDefinition;
import java.util.ArrayList;
import java.util.List;

/** PMD, without the jars that lint does not need. */
public final class LintEngine {
    /** In the package of the glue. */
    public static final String LINTER = "PmdLinter";

    /** Annotations only, and logging that Maven has already. */
    private static final List<String> NEVER_NEEDED = List.of(
            "com.google.errorprone:error_prone_annotations",
            "org.checkerframework:checker-qual",
            "org.slf4j:jul-to-slf4j",
            "org.slf4j:slf4j-api");

    /** Two thirds of PMD's weight; only rules that are written in XPath need it. */
    private static final List<String> XPATH = List.of("net.sf.saxon:Saxon-HE", "org.xmlresolver:xmlresolver");

    private LintEngine() {}

    /** @param xpath whether a rule may be written in XPath, as those of a user may */
    public static EngineDefinition definition(boolean xpath) {
        List<String> without = new ArrayList<>(NEVER_NEEDED);
        if (!xpath) {
            without.addAll(XPATH);
        }
        return EngineDefinition.pinned("pmd", "PMD", without, "io.github.cimaven.lint.pmd");
    }
}
