package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clone as a CI service has it: branch {@code main} is at the base commit, here and in {@code origin}; {@code change}
 * is one commit ahead of it, and checked out.
 *
 * @param home has the clone, and beside it what does not belong into a work tree
 * @param leaf the module that is changed
 */
record Checkout(Path home, String leaf) {

    /** @param extension is in the base commit, as it would be in a repository that uses it */
    static Checkout of(Project project, Optional<Coordinates> extension, Path home)
            throws IOException, InterruptedException {
        Folders.delete(home);
        Checkout checkout = new Checkout(home, project.leaf());
        Path folder = Files.createDirectories(checkout.folder());
        project.source().into(folder);
        Git git = new Git(folder);
        git.run("checkout", "-q", "-B", "main");
        for (String remote : git.run("remote").lines().toList()) {
            git.run("remote", "remove", remote);
        }
        // Else Maven would look for .mvn in the folders above.
        if (Files.notExists(folder.resolve(".mvn"))) {
            Reactor.file(folder.resolve(".mvn/.gitkeep"), "");
        }
        if (extension.isPresent()) {
            new ExtensionsFile(folder).add(extension.get());
        }
        git.run("add", "-A");
        git.run("add", "-f", ".mvn");
        git.run("commit", "-q", "--allow-empty", "-m", "Base");
        Path origin = home.resolve("origin.git");
        git.run("clone", "-q", "--bare", ".", origin.toString());
        git.run("remote", "add", "origin", origin.toString());
        git.run("fetch", "-q", "origin");
        git.run("checkout", "-q", "-B", "change");
        Files.writeString(checkout.firstClass(), "\n// A change that means nothing.\n", StandardOpenOption.APPEND);
        git.run("commit", "-q", "-a", "-m", "Change a leaf");
        return checkout;
    }

    Path folder() {
        return home.resolve("checkout");
    }

    /** What Maven prints. */
    Path log() {
        return home.resolve("maven.log");
    }

    /** Makes the work tree as a fresh clone has it. */
    void fresh(String branch) throws IOException, InterruptedException {
        Git git = new Git(folder());
        git.run("checkout", "-q", "-f", branch);
        git.run("clean", "-xdfq");
    }

    String commit() throws IOException, InterruptedException {
        return new Git(folder()).run("rev-parse", "HEAD");
    }

    private Path firstClass() throws IOException {
        Path sources = folder().resolve(leaf).resolve("src/main/java");
        if (Files.notExists(sources)) {
            throw new IOException("Module '%s' has no src/main/java. Name one that has.".formatted(leaf));
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("Module '%s' has no class.".formatted(leaf)));
        }
    }
}
