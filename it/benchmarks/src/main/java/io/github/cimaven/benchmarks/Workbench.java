package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What every benchmark works with.
 *
 * @param folder where it may write
 * @param repository the local repository that has the product, and gets what is downloaded
 * @param version the product's
 * @param options what the benchmark alone reads
 */
record Workbench(Maven maven, Settings settings, Path folder, Path repository, String version, List<String> options) {
    private static final int COMMON = 5;

    /**
     * Ends the program when the product was not built.
     *
     * @param arguments Maven's home, the user's local repository, the local repository that has the product, the
     *     product's version, where to work, and the options
     */
    static Workbench of(String... arguments) throws IOException {
        Path product = Path.of(arguments[2]);
        if (Files.notExists(product)) {
            System.err.printf(
                    "There is no product to measure: %s is missing. Type ./mvnw -ntp -DskipTests -DskipITs verify first.%n",
                    product.normalize());
            System.exit(1);
        }
        Path repository = product.toRealPath();
        Path folder = Files.createDirectories(Path.of(arguments[4])).toRealPath();
        Settings settings = new Settings(Path.of(arguments[1]), repository);
        Maven maven = new Maven(Path.of(arguments[0]), settings.userFirst(folder.resolve("settings.xml")), repository);
        return new Workbench(
                maven,
                settings,
                folder,
                repository,
                arguments[3],
                Arrays.asList(arguments).subList(COMMON, arguments.length));
    }

    String option(int index) {
        return options.get(index);
    }

    int number(int index) {
        return Integer.parseInt(option(index));
    }

    /** Options are lists with commas between. */
    List<String> list(int index) {
        return Arrays.asList(option(index).split(",", -1));
    }

    List<Integer> numbers(int index) {
        return list(index).stream().map(Integer::valueOf).toList();
    }
}
