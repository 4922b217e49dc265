package io.github.cimaven.session;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;

/** Shows the modules of the base commit to the resolver: of each no more than the POM, as Maven has read it. */
final class BaseWorkspace implements WorkspaceReader {
    private static final String POM = "pom";

    private final WorkspaceRepository repository = new WorkspaceRepository("ci-base");
    private final Map<String, MavenProject> modules;
    private final Path folder;

    /** @param folder where the POMs are written when they are asked for */
    BaseWorkspace(Collection<MavenProject> modules, Path folder) {
        this.modules = modules.stream().collect(Collectors.toMap(SessionReactor::id, Function.identity()));
        this.folder = folder;
    }

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    /** As the interface has it: null when it is not here. */
    @Override
    public File findArtifact(Artifact artifact) {
        return module(artifact)
                .filter(module -> artifact.getExtension().equals(POM)
                        && module.getVersion().equals(artifact.getVersion()))
                .map(module -> pom(module.getModel()))
                .orElse(null);
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return module(artifact).map(MavenProject::getVersion).map(List::of).orElse(List.of());
    }

    private Optional<MavenProject> module(Artifact artifact) {
        return Optional.ofNullable(modules.get(artifact.getGroupId() + ":" + artifact.getArtifactId()));
    }

    private File pom(Model effective) {
        Model pom = new Model();
        pom.setModelVersion("4.0.0");
        pom.setGroupId(effective.getGroupId());
        pom.setArtifactId(effective.getArtifactId());
        pom.setVersion(effective.getVersion());
        pom.setPackaging(effective.getPackaging());
        pom.setDependencies(effective.getDependencies());
        pom.setDependencyManagement(effective.getDependencyManagement());
        pom.setRepositories(effective.getRepositories());
        Path file = folder.resolve(effective.getGroupId() + "+" + effective.getArtifactId() + ".xml");
        try (Writer writer = Files.newBufferedWriter(file)) {
            new MavenXpp3Writer().write(writer, pom);
            return file.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException("The POM of a module of the base commit cannot be written.", e);
        }
    }
}
