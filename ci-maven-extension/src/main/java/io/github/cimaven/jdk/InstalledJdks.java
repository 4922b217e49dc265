package io.github.cimaven.jdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where JDKs are installed by the usual means: CI runners, packages, SDKMAN, jabba, IntelliJ, macOS. */
public final class InstalledJdks {
    private InstalledJdks() {}

    /**
     * @param environment where runners name them, as in {@code JAVA_HOME_17_X64}
     * @param userHome the user's home folder
     * @param root the root of the file system
     */
    public static List<Jdk> find(Map<String, String> environment, Path userHome, Path root) {
        Stream<Path> named = environment.entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME_\\d+_\\w+"))
                .filter(variable -> !variable.getValue().isBlank())
                .map(variable -> Path.of(variable.getValue()));
        Stream<Path> folders = Stream.of(
                        root.resolve("usr/lib/jvm"),
                        userHome.resolve(".sdkman/candidates/java"),
                        userHome.resolve(".jabba/jdk"),
                        userHome.resolve(".jdks"),
                        root.resolve("Library/Java/JavaVirtualMachines"))
                .flatMap(folder -> children(folder).stream())
                .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")));
        return Stream.concat(named, folders)
                .map(Jdk::at)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            // The folder is not there, or not for this user.
            return List.of();
        }
    }
}
