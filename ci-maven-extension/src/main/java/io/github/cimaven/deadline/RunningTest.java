package io.github.cimaven.deadline;

import io.github.cimaven.deadline.HangingFork.HangingTest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the test class that a forked Java machine was running, by its stacks: whatever the test engine. */
final class RunningTest {
    /** A method's name may have blanks (Kotlin, Spock); the modules and class loaders before the type end with a slash. */
    private static final Pattern FRAME = Pattern.compile(
            "^[ \\t]+at (?:[^\\s(]*/)?(?<type>[\\w.$]+)\\.(?<method>[^.;\\[/\\r\\n]+)\\(",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN_STACKS = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern ENGINE =
            Pattern.compile("^[ \\t]+at (?:org\\.junit|org\\.testng|junit\\.framework)\\.", Pattern.MULTILINE);

    private RunningTest() {}

    /**
     * The outermost class of the module's tests on a stack: the test, not its helper. The stacks of test engines come
     * first, as tests start servers whose threads run classes of the tests too.
     *
     * @param dump what {@code jcmd Thread.print} wrote
     * @param testClasses the module's compiled tests
     */
    static Optional<String> in(String dump, Path testClasses) {
        return find(dump, testClasses).map(HangingTest::testClass);
    }

    /** The same, with its method and the stack that it is on. */
    static Optional<HangingTest> find(String dump, Path testClasses) {
        return Stream.concat(stacks(dump).filter(stack -> ENGINE.matcher(stack).find()), stacks(dump))
                .flatMap(stack -> outermost(stack, testClasses).stream())
                .findFirst();
    }

    private static Stream<String> stacks(String dump) {
        return BETWEEN_STACKS.splitAsStream(dump);
    }

    private static Optional<HangingTest> outermost(String stack, Path testClasses) {
        return FRAME.matcher(stack)
                .results()
                .filter(frame -> isIn(testClasses, topLevel(frame.group(1))))
                .reduce((inner, outer) -> outer)
                .map(frame -> new HangingTest(topLevel(frame.group(1)), frame.group(2), stack));
    }

    private static String topLevel(String type) {
        int nested = type.indexOf('$');
        return nested > 0 ? type.substring(0, nested) : type;
    }

    private static boolean isIn(Path testClasses, String type) {
        try {
            return Files.isRegularFile(testClasses.resolve(type.replace('.', '/') + ".class"));
        } catch (InvalidPathException e) {
            // A letter that the file names of this machine cannot have.
            return false;
        }
    }
}
