package io.github.cimaven.deadline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the test class that a forked Java machine was running, by its stacks: whatever the test engine. */
final class RunningTest {
    private static final Pattern FRAME =
            Pattern.compile("^\\s+at (?:[^/\\s]+/)*(?<type>[\\w.$]+)\\.[\\w$<>]+\\(", Pattern.MULTILINE);

    private RunningTest() {}

    /**
     * The outermost class of the module's tests on any stack of the dump: the test, not its helper.
     *
     * @param dump what {@code jcmd Thread.print} wrote
     * @param testClasses the module's compiled tests
     */
    static Optional<String> in(String dump, Path testClasses) {
        return FRAME.matcher(dump)
                .results()
                .map(RunningTest::topLevel)
                .filter(type -> Files.isRegularFile(testClasses.resolve(type.replace('.', '/') + ".class")))
                .reduce((inner, outer) -> outer);
    }

    private static String topLevel(MatchResult frame) {
        String type = frame.group(1);
        int nested = type.indexOf('$');
        return nested > 0 ? type.substring(0, nested) : type;
    }
}
