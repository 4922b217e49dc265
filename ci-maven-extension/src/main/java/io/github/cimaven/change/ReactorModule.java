package io.github.cimaven.change;

import java.util.List;
import java.util.Set;

/**
 * A module of the build, as far as a change can reach it. Paths are relative to the top of the work tree, with forward
 * slashes; the top itself is empty.
 *
 * @param id {@code groupId:artifactId}
 * @param artifactId what people call it
 * @param folder where its POM lies
 * @param pom its POM
 * @param packaging as in {@code jar}
 * @param testFolders where sources and resources of its tests lie
 * @param outputFolder where its build writes
 * @param uses the other modules whose output it reads: dependencies, plugins, extensions
 * @param needs the ids of all modules that must be there before it: what it uses, and its parent
 */
public record ReactorModule(
        String id,
        String artifactId,
        String folder,
        String pom,
        String packaging,
        Set<String> testFolders,
        String outputFolder,
        List<Use> uses,
        Set<String> needs) {

    public ReactorModule {
        testFolders = Set.copyOf(testFolders);
        uses = List.copyOf(uses);
        needs = Set.copyOf(needs);
    }

    /**
     * @param id the module that is used
     * @param tests whether it is the other's tests that are used, by its test jar
     * @param forTests whether only the tests use it
     */
    public record Use(String id, boolean tests, boolean forTests) {}

    /** Whether a path is below the module's folder, be it in a module of its own. */
    public boolean holds(String path) {
        return isBelow(folder, path);
    }

    /** Whether the module lies in a path that the change names as one: a submodule. */
    boolean isIn(String submodule) {
        return !folder.isEmpty() && (folder.equals(submodule) || folder.startsWith(submodule + "/"));
    }

    boolean isTest(String path) {
        return testFolders.stream().anyMatch(tests -> isBelow(tests, path));
    }

    boolean isOutput(String path) {
        return isBelow(outputFolder, path);
    }

    /** Whether a path is a folder or in it. */
    static boolean isBelow(String folder, String path) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }
}
