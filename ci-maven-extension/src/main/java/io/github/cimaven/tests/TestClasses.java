package io.github.cimaven.tests;

import io.github.cimaven.checkout.ChangedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of test classes, by the files that hold them. */
public final class TestClasses {
    private static final Pattern SOURCE = Pattern.compile("\\.(java|kt|groovy|scala)$");
    private static final String CLASS = ".class";

    private TestClasses() {}

    /**
     * The classes that changed source files are named for.
     *
     * @param top the top of the work tree, absolute
     * @param sourceRoots the module's folders of test sources, absolute
     */
    public static Set<String> changed(Path top, Collection<Path> sourceRoots, List<ChangedFile> files) {
        return files.stream()
                .filter(file -> file.kind() != ChangedFile.Kind.DELETED
                        && SOURCE.matcher(file.path()).find())
                .map(file -> top.resolve(file.path()))
                .flatMap(file -> sourceRoots.stream().filter(file::startsWith).map(root -> root.relativize(file)))
                .map(file -> name(SOURCE.matcher(file.toString()).replaceFirst("")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The top-level classes below a folder.
     *
     * @param folder may be missing
     */
    public static List<String> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS) && file.indexOf('$') < 0)
                    .map(file -> name(file.substring(0, file.length() - CLASS.length())))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String name(String path) {
        return path.replace('/', '.').replace('\\', '.');
    }
}
