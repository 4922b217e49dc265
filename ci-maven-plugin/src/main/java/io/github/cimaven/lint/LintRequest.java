package io.github.cimaven.lint;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * @param files Java files
 * @param javaVersion as the compiler takes it: {@code 17}, {@code 1.8}
 * @param classPath what exists of the module's class path, to know types by
 * @param rules the user's rule set; the built-in one when empty
 * @param cache the file with the results of the last run; it need not exist
 */
public record LintRequest(
        List<Path> files,
        Charset encoding,
        Optional<String> javaVersion,
        List<Path> classPath,
        Optional<Path> rules,
        Path cache) {
    /** The built-in rules, a resource of the plugin. */
    public static final String RULES = "io/github/cimaven/lint/certain-bugs.xml";

    public LintRequest {
        files = List.copyOf(files);
        classPath = List.copyOf(classPath);
    }

    LintRequest with(List<Path> otherFiles) {
        return new LintRequest(otherFiles, encoding, javaVersion, classPath, rules, cache);
    }
}
