package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.stage.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFilesTest {
    @TempDir
    private Path target;

    @Test
    void areTheMainFileAndTheAttachedOnes() throws IOException, MojoFailureException {
        MavenProject module = module("jar", file("a.jar"));
        module.getAttachedArtifacts().add(artifact("java-source", "sources", "jar", file("a-sources.jar")));
        module.getAttachedArtifacts().add(artifact("jar.asc", null, "jar.asc", file("a.jar.asc")));
        module.getAttachedArtifacts().add(artifact("pom", null, "pom", file("flat.pom")));

        assertThat(files(module, MojoExecution.Source.LIFECYCLE))
                .extracting(source -> source.classifier().orElse("-") + " " + source.extension())
                .containsExactly("- jar", "sources jar");
    }

    @Test
    void areNoneOfAPomModule() throws IOException, MojoFailureException {
        assertThat(files(module("pom", null), MojoExecution.Source.CLI)).isEmpty();
    }

    @Test
    void areNoneInALaneWhenTheModuleLeavesItsJarOut() throws MojoFailureException {
        assertThat(files(module("jar", null), MojoExecution.Source.LIFECYCLE)).isEmpty();
    }

    @Test
    void areMissedByHandWhenNothingWasPackaged() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> files(module("jar", null), MojoExecution.Source.CLI))
                .withMessageContaining("The module a has no artifact to stage")
                .withMessageEndingWith("Type: mvn package ci:stage");
    }

    @Test
    void areMissedWhenTheFileIsAFolderOrGone() {
        for (Path file : List.of(target, target.resolve("gone.jar"))) {
            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(() -> files(module("jar", file), MojoExecution.Source.LIFECYCLE))
                    .withMessage("The artifact %s of a is not a file. Type: mvn package ci:stage".formatted(file));
        }
    }

    private static List<Source> files(MavenProject module, MojoExecution.Source source) throws MojoFailureException {
        MojoDescriptor stage = new MojoDescriptor();
        stage.setGoal("stage");
        MojoExecution execution = new MojoExecution(stage, "id", source);
        return new ModuleFiles(module, execution, new SystemStreamLog()).all();
    }

    private static MavenProject module(String packaging, Path file) {
        Model model = new Model();
        model.setGroupId("g");
        model.setArtifactId("a");
        model.setVersion("1");
        model.setPackaging(packaging);
        MavenProject module = new MavenProject(model);
        module.setArtifact(artifact(packaging, null, packaging, file));
        return module;
    }

    private static Artifact artifact(String type, String classifier, String extension, Path file) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler(type);
        handler.setExtension(extension);
        Artifact artifact = new DefaultArtifact("g", "a", "1", null, type, classifier, handler);
        artifact.setFile(file == null ? null : file.toFile());
        return artifact;
    }

    private Path file(String name) throws IOException {
        return Files.writeString(target.resolve(name), name);
    }
}
