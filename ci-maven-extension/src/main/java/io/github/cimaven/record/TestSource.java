package io.github.cimaven.record;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a test is written.
 *
 * @param file relative to the root of the build, with forward slashes
 * @param line the line of the test class in the stack trace, from 1
 */
record TestSource(Optional<String> file, Optional<Integer> line) {
    private static final TestSource UNKNOWN = new TestSource(Optional.empty(), Optional.empty());
    private static final Pattern CLASS =
            Pattern.compile("(?<package>(?:\\w+\\.)*)(?<outer>\\w+)(?:\\$[\\w$]*)?(?:\\(.*)?");
    /** Longer lines are no frames; looking for one in them takes long. */
    private static final int MAX_FRAME = 2000;

    private static final List<String> EXTENSIONS = List.of(".java", ".kt", ".groovy", ".scala");

    /**
     * Looks for the file of the class's package that the stack trace names, or that has the name of the class.
     *
     * @param testClass as in the report: {@code pkg.Outer$Inner}, with Surefire's {@code (suffix)} if it has one
     */
    static TestSource find(Path root, List<Path> sourceRoots, String testClass, String trace) {
        Matcher name = CLASS.matcher(testClass);
        if (!name.matches()) {
            return UNKNOWN;
        }
        String folder = name.group("package").replace('.', '/');
        String outer = name.group("outer");
        Optional<Matcher> frame = frame(name.group("package") + outer, trace);
        if (frame.isPresent()) {
            Optional<String> file =
                    existing(root, sourceRoots, folder, Stream.of(frame.get().group("file")));
            if (file.isPresent()) {
                return new TestSource(
                        file, Optional.of(Integer.valueOf(frame.get().group("line"))));
            }
        }
        return new TestSource(
                existing(root, sourceRoots, folder, EXTENSIONS.stream().map(outer::concat)), Optional.empty());
    }

    /** Java's {@code at module/pkg.Outer$Inner.method(File.java:12)}; Kotlin's methods may have blanks. */
    private static Optional<Matcher> frame(String outerClass, String trace) {
        Pattern pattern = Pattern.compile("(?:^|[\\s/])" + Pattern.quote(outerClass)
                + "(?:\\$[\\w$]*)?\\..*?\\((?<file>[\\w$-]+\\.\\w+):(?<line>\\d{1,9})\\)");
        return trace.lines()
                .filter(line -> line.length() <= MAX_FRAME)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst();
    }

    private static Optional<String> existing(Path root, List<Path> sourceRoots, String folder, Stream<String> names) {
        return names.flatMap(name -> sourceRoots.stream().flatMap(source -> resolve(source, folder + name)))
                .filter(file -> file.startsWith(root) && Files.isRegularFile(file))
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .findFirst();
    }

    private static Stream<Path> resolve(Path source, String file) {
        try {
            return Stream.of(source.resolve(file).normalize());
        } catch (InvalidPathException e) {
            // A name that the file system cannot have is no file there.
            return Stream.empty();
        }
    }
}
