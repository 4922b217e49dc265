package io.github.cimaven.session;

import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The POMs of a commit in a folder of their own, at the paths that they have in the work tree. */
record BaseTree(Path folder) implements AutoCloseable {
    private static final String POM = "pom.xml";
    private static final String TREE = "tree";

    /** @param poms paths of further POMs, whose files may have other names */
    static BaseTree of(Git git, String commit, Collection<String> poms) throws CheckoutException, IOException {
        BaseTree tree = new BaseTree(Files.createTempDirectory("ci-base-").toRealPath());
        try {
            Path to = Files.createDirectories(tree.folder.resolve(TREE));
            // Maven 4 takes this folder for the root of a build.
            Files.createDirectories(to.resolve(".mvn"));
            git.export(
                    commit,
                    path -> path.equals(POM) || path.endsWith("/" + POM) || poms.contains(path),
                    to,
                    tree.folder.resolve("index"));
            if (tree.asksForFiles()) {
                git.export(commit, path -> true, to, tree.folder.resolve("whole-index"));
            }
            return tree;
        } catch (CheckoutException | IOException e) {
            tree.close();
            throw e;
        }
    }

    /** As the paths of models have it. */
    String top() {
        return folder.resolve(TREE).toString();
    }

    File file(String path) {
        return folder.resolve(TREE).resolve(path).toFile();
    }

    /** Whether a profile goes by the presence of a file. */
    private boolean asksForFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(TREE))) {
            List<Path> poms = files.filter(Files::isRegularFile).toList();
            for (Path pom : poms) {
                String text = Files.readString(pom, StandardCharsets.ISO_8859_1);
                if (text.contains("<exists>") || text.contains("<missing>")) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
