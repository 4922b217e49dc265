package io.github.cimaven.goal;

import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.guard.Evidence;
import io.github.cimaven.guard.Reference;
import io.github.cimaven.guard.Release;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Reads the facts that the guards ask for from the build. */
record ReleaseReader(MavenSession session, MojoExecution execution, ReleaseTags tags, Path ciFolder) {

    Release read(Optional<String> ciTag, Evidence evidence) throws IOException {
        return new Release(modules(), ciTag, tags, source(), references(), leftOut(), evidence);
    }

    /** The tag at HEAD that names the version of the root. */
    Optional<String> tagOfVersion() {
        MavenProject root = RootModule.of(session);
        try (GitRepository repository = GitRepository.open(root.getBasedir().toPath())) {
            return repository.tagsAtHead().stream()
                    .filter(name ->
                            tags.version(name).filter(root.getVersion()::equals).isPresent())
                    .findFirst();
        } catch (GitException e) {
            return Optional.empty();
        }
    }

    private List<Release.Module> modules() {
        MavenProject top = RootModule.of(session);
        return Stream.concat(Stream.of(top), session.getProjects().stream())
                .distinct()
                .map(module -> new Release.Module(
                        module.getGroupId(), module.getArtifactId(), module.getVersion(), places().of(module)))
                .toList();
    }

    private Release.Source source() {
        try (GitRepository repository =
                GitRepository.open(RootModule.of(session).getBasedir().toPath())) {
            return new Release.InGit(repository.state(ciFolder));
        } catch (GitException e) {
            return new Release.NotInGit(e.getMessage(), e.fix());
        }
    }

    private List<Reference> references() throws IOException {
        Own own = new Own(execution.getGroupId(), execution.getArtifactId());
        List<Reference> references = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            references.addAll(new EffectiveReferences(module, places(), own).all());
            references.addAll(new RawReferences(session, execution, module, places(), own).all());
        }
        references.addAll(CoreExtensions.read(
                session.getRequest().getMultiModuleProjectDirectory().toPath(), places(), own));
        return references.stream().distinct().toList();
    }

    private List<String> leftOut() {
        List<MavenProject> built = session.getProjects();
        List<String> left = new ArrayList<>(session.getAllProjects().stream()
                .filter(module -> !built.contains(module))
                .map(module -> module.getGroupId() + ":" + module.getArtifactId())
                .toList());
        if (!session.getRequest().isRecursive()) {
            left.addAll(RootModule.of(session).getModel().getModules());
        }
        return left;
    }

    private Places places() {
        return new Places(Path.of(session.getExecutionRootDirectory()));
    }
}
