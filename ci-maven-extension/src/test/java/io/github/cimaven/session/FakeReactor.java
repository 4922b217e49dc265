package io.github.cimaven.session;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;

/** A session of modules that need each other, without a Maven. */
final class FakeReactor {
    private final Path root;
    private final Map<MavenProject, Set<MavenProject>> modules = new LinkedHashMap<>();

    FakeReactor(Path root) {
        this.root = root;
    }

    /**
     * Adds a module in the folder of its name, with Maven's own layout.
     *
     * @param needs what Maven builds before it
     */
    MavenProject module(String name, MavenProject... needs) {
        Path folder = root.resolve(name);
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setVersion("1");
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setSourceDirectory(folder.resolve("src/main/java").toString());
        build.setTestSourceDirectory(folder.resolve("src/test/java").toString());
        build.addResource(resource("src/main/resources"));
        build.addTestResource(resource("src/test/resources"));
        model.setBuild(build);
        MavenProject module = new MavenProject(model);
        module.setFile(folder.resolve("pom.xml").toFile());
        modules.put(module, Set.copyOf(Arrays.asList(needs)));
        return module;
    }

    static void depend(MavenProject module, MavenProject other, String type, String classifier, String scope) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(other.getGroupId());
        dependency.setArtifactId(other.getArtifactId());
        dependency.setVersion(other.getVersion());
        dependency.setType(type);
        dependency.setClassifier(classifier);
        dependency.setScope(scope);
        module.getModel().addDependency(dependency);
    }

    static Resource resource(String folder) {
        Resource resource = new Resource();
        // Maven makes them absolute; a relative one is relative to the module.
        resource.setDirectory(folder.replace('/', File.separatorChar));
        return resource;
    }

    @SuppressWarnings("deprecation") // Maven has no other constructor that is public.
    MavenSession session() {
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(new ArrayList<>(modules.keySet()));
        session.setProjectDependencyGraph(new Graph());
        return session;
    }

    private final class Graph implements ProjectDependencyGraph {

        @Override
        public List<MavenProject> getAllProjects() {
            return List.copyOf(modules.keySet());
        }

        @Override
        public List<MavenProject> getSortedProjects() {
            return getAllProjects();
        }

        @Override
        public List<MavenProject> getDownstreamProjects(MavenProject project, boolean transitive) {
            return getAllProjects().stream()
                    .filter(other -> getUpstreamProjects(other, transitive).contains(project))
                    .toList();
        }

        @Override
        public List<MavenProject> getUpstreamProjects(MavenProject project, boolean transitive) {
            Stream<MavenProject> direct = modules.get(project).stream();
            return (transitive
                            ? direct.flatMap(
                                    need -> Stream.concat(Stream.of(need), getUpstreamProjects(need, true).stream()))
                            : direct)
                    .distinct()
                    .toList();
        }
    }
}
