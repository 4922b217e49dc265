package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build left behind.
 *
 * @param compiled how many modules have classes
 * @param tested how many modules have test reports
 */
record Evidence(long compiled, long tested) {

    /** @throws IOException also when the leaf was not tested: then there is nothing to compare */
    static Evidence of(Checkout checkout) throws IOException {
        Path reports = checkout.folder().resolve(checkout.leaf()).resolve("target/surefire-reports");
        if (!hasReports(reports.normalize())) {
            throw new IOException("No test of '%s' was run in %s. Read %s; or name a module that has tests."
                    .formatted(checkout.leaf(), checkout.folder(), checkout.log()));
        }
        try (Stream<Path> walk = Files.walk(checkout.folder())) {
            List<Path> folders = walk.filter(Files::isDirectory).toList();
            return new Evidence(
                    folders.stream()
                            .filter(each -> each.endsWith("target/classes"))
                            .count(),
                    folders.stream().filter(Evidence::hasReports).count());
        }
    }

    private static boolean hasReports(Path folder) {
        String[] reports = folder.endsWith("target/surefire-reports")
                ? folder.toFile().list((parent, name) -> name.startsWith("TEST-"))
                : null;
        return reports != null && reports.length > 0;
    }
}
