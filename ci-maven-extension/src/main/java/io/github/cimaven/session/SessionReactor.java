package io.github.cimaven.session;

import io.github.cimaven.change.ReactorModule;
import io.github.cimaven.change.ReactorModule.Use;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.FileSet;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a session, as far as a change can reach them.
 *
 * @param top the top of the work tree, as Maven's paths have it
 */
record SessionReactor(MavenSession session, Path top) {

    List<ReactorModule> modules() {
        List<ReactorModule> modules = new ArrayList<>();
        Set<String> earlier = new HashSet<>();
        for (MavenProject module : session.getProjects()) {
            modules.add(module(module, earlier));
            earlier.add(id(module));
        }
        return modules;
    }

    static String id(MavenProject module) {
        return module.getGroupId() + ":" + module.getArtifactId();
    }

    /** @param earlier what is built before it: what it names beside that, it takes from elsewhere */
    private ReactorModule module(MavenProject module, Set<String> earlier) {
        Set<String> needs = session.getProjectDependencyGraph().getUpstreamProjects(module, false).stream()
                .map(SessionReactor::id)
                .collect(Collectors.toSet());
        NamedArtifacts.of(module.getBuild()).stream().filter(earlier::contains).forEach(needs::add);
        return new ReactorModule(
                id(module),
                ModuleNames.of(module),
                path(module.getBasedir().toPath()),
                path(module.getFile().toPath()),
                module.getPackaging(),
                testFolders(module),
                path(Path.of(module.getBuild().getDirectory())),
                uses(module, needs),
                needs);
    }

    private static List<Use> uses(MavenProject module, Set<String> needs) {
        List<Use> uses = new ArrayList<>();
        for (Dependency dependency : module.getDependencies()) {
            String id = dependency.getGroupId() + ":" + dependency.getArtifactId();
            if (needs.contains(id)) {
                boolean tests = "test-jar".equals(dependency.getType()) || "tests".equals(dependency.getClassifier());
                uses.add(new Use(id, tests, "test".equals(dependency.getScope())));
            }
        }
        Set<String> others = new HashSet<>(needs);
        // What a parent's POM means for its children is found by comparing theirs.
        Optional.ofNullable(module.getParent()).map(SessionReactor::id).ifPresent(others::remove);
        uses.stream().map(Use::id).forEach(others::remove);
        others.forEach(id -> uses.add(new Use(id, false, false)));
        return uses;
    }

    /** Without a folder that the main sources share with the tests. */
    private Set<String> testFolders(MavenProject module) {
        Path folder = module.getBasedir().toPath();
        Set<String> mains = Stream.concat(
                        Stream.of(module.getBuild().getSourceDirectory()),
                        module.getBuild().getResources().stream().map(FileSet::getDirectory))
                .map(main -> path(folder.resolve(main)))
                .collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of("src/test", "src/it", module.getBuild().getTestSourceDirectory()),
                        module.getBuild().getTestResources().stream().map(FileSet::getDirectory))
                .map(tests -> path(folder.resolve(tests)))
                .filter(tests -> mains.stream().noneMatch(main -> overlap(main, tests)))
                .collect(Collectors.toSet());
    }

    private static boolean overlap(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || (one + "/").startsWith(other + "/")
                || (other + "/").startsWith(one + "/");
    }

    /** Relative to the top; as it is when it lies elsewhere. */
    String path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(top) ? top.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
