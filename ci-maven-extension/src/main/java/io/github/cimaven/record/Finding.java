package io.github.cimaven.record;

import java.util.Optional;

/**
 * Something that a check found.
 *
 * @param rule the check's id, as in {@code guard/tag-is-version}
 * @param message what is wrong and where, as one sentence
 * @param fix what to type next
 * @param module the module's {@code artifactId}, when it is about one
 * @param file the file, relative to the root of the build, with forward slashes
 * @param line the line in the file, from 1
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        Optional<String> fix,
        Optional<String> module,
        Optional<String> file,
        Optional<Integer> line) {

    public Finding {
        // Absent members of a JSON file arrive as null.
        fix = fix == null ? Optional.empty() : fix;
        module = module == null ? Optional.empty() : module;
        file = file == null ? Optional.empty() : file;
        line = line == null ? Optional.empty() : line;
    }

    public static Finding of(String rule, Severity severity, String message, String fix) {
        return new Finding(
                rule, severity, message, Optional.of(fix), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Finding inModule(String artifactId) {
        return new Finding(rule, severity, message, fix, Optional.of(artifactId), file, line);
    }

    public Finding at(String path, Optional<Integer> lineNumber) {
        return new Finding(rule, severity, message, fix, module, Optional.of(path), lineNumber);
    }

    /** The same when the user does not want it to fail the build. */
    public Finding atMostWarning() {
        return severity == Severity.ERROR ? withSeverity(Severity.WARNING) : this;
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, message, fix, module, file, line);
    }
}
