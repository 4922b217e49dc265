package io.github.cimaven.javadoc;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.VisibleText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problems in what the javadoc tool prints, as findings. Each error is one; of warnings, of which there may be hundreds,
 * the first stands for all.
 *
 * <p>Without an English locale, the tool names their kinds otherwise: then all count as warnings.
 */
public final class JavadocProblems {
    public static final String ERROR = "javadoc/error";
    public static final String WARNING = "javadoc/warning";

    static final int MAX_ERRORS = 20;
    private static final int MAX_MESSAGE = 500;
    private static final Pattern PLACED =
            Pattern.compile("(?<file>.+\\.java):(?<line>\\d{1,9}): (?<kind>\\p{L}+)(?: ?:| -) ?(?<message>.+)");
    private static final Pattern PLACELESS = Pattern.compile("(?:javadoc: )?error(?::| -) ?(?<message>.+)");

    private final String module;
    private final Path root;
    private final List<Finding> errors = new ArrayList<>();
    private Optional<Finding> firstWarning = Optional.empty();
    private int errorCount;
    private int warningCount;

    private JavadocProblems(String module, Path root) {
        this.module = module;
        this.root = root;
    }

    /**
     * @param module the {@code artifactId}
     * @param root the root of the build, which files are shown relative to
     * @param lines what was printed as a warning or an error
     * @param failed whether the tool ended with an error
     */
    public static List<Finding> of(String module, Path root, List<String> lines, boolean failed) {
        JavadocProblems problems = new JavadocProblems(module, root);
        lines.forEach(problems::line);
        if (failed && problems.errorCount == 0) {
            problems.error(problems.finding(
                    ERROR,
                    Severity.WARNING,
                    "javadoc failed: " + lines.stream().findFirst().orElse("it did not say why")));
        }
        return problems.findings();
    }

    private void line(String line) {
        Matcher placed = PLACED.matcher(line.strip());
        Matcher placeless = PLACELESS.matcher(line.strip());
        if (placed.matches()) {
            placed(placed);
        } else if (placeless.matches()) {
            error(finding(ERROR, Severity.WARNING, placeless.group("message")));
        }
    }

    private void placed(Matcher line) {
        boolean error = line.group("kind").equals("error");
        Finding finding = finding(
                        error ? ERROR : WARNING, error ? Severity.WARNING : Severity.NOTE, line.group("message"))
                .at(
                        place(line.group("file")),
                        Optional.of(Integer.parseInt(line.group("line"))).filter(it -> it > 0));
        if (error) {
            error(finding);
        } else {
            warningCount++;
            firstWarning = firstWarning.or(() -> Optional.of(finding));
        }
    }

    private void error(Finding finding) {
        errorCount++;
        if (errorCount <= MAX_ERRORS) {
            errors.add(finding);
        }
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>(errors);
        if (errorCount > errors.size()) {
            all.add(finding(
                    ERROR, Severity.WARNING, "%d more errors of javadoc.".formatted(errorCount - errors.size())));
        }
        firstWarning.ifPresent(first -> all.add(told(first)));
        return all;
    }

    private Finding told(Finding first) {
        String message = warningCount == 1
                ? first.message()
                : "%d warnings of javadoc, the first: %s".formatted(warningCount, first.message());
        return finding(WARNING, Severity.NOTE, message).at(first.file().orElse(""), first.line());
    }

    private Finding finding(String rule, Severity severity, String message) {
        return Finding.of(
                        rule,
                        severity,
                        VisibleText.of(message.strip(), MAX_MESSAGE),
                        "Look at it with: mvn javadoc:javadoc -pl :" + module)
                .inModule(module);
    }

    private String place(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            return (path.startsWith(root) ? root.relativize(path) : path)
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
