package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is built.
 *
 * @param leaf the folder of the module that is changed, below the project's; {@code .} for a single module
 */
record Project(String name, String leaf, Source source) {

    /** Makes a git repository in a folder that exists and is empty. */
    @FunctionalInterface
    interface Source {
        void into(Path folder) throws IOException, InterruptedException;
    }

    static Project generated(int modules) {
        TestedReactor reactor = new TestedReactor(modules);
        return new Project("%d generated modules".formatted(modules), reactor.leaf(), folder -> {
            reactor.write(folder);
            new Git(folder).run("init", "-q");
        });
    }

    /**
     * Clones of checkouts on this machine, at their commits.
     *
     * @param text {@code /path/a:leaf,/path/b:leaf}; may be empty
     * @throws IllegalArgumentException when a checkout or its leaf is not there
     */
    static List<Project> checkouts(String text) {
        List<Project> projects = new ArrayList<>();
        for (String each : text.isBlank() ? new String[0] : text.split(",", -1)) {
            int colon = each.lastIndexOf(':');
            Path checkout = Path.of(each.substring(0, Math.max(0, colon)));
            String leaf = each.substring(colon + 1);
            if (colon < 1 || Files.notExists(checkout.resolve(".git"))) {
                throw new IllegalArgumentException(
                        "'%s' is no git checkout and module. Type -Dbenchmark.projects=/path/of/checkout:folder/of/module"
                                .formatted(each));
            }
            if (Files.notExists(checkout.resolve(leaf).resolve("pom.xml"))) {
                throw new IllegalArgumentException("%s has no module in '%s'.".formatted(checkout, leaf));
            }
            projects.add(new Project(
                    checkout.getFileName().toString(),
                    leaf,
                    folder -> new Git(folder)
                            .run("clone", "-q", checkout.toAbsolutePath().toString(), ".")));
        }
        return projects;
    }
}
