package io.github.cimaven.goal;

import io.github.cimaven.engine.StagedFiles;
import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.publish.Staging;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** Has the SBOM deployed with the root of the build, under the classifier that cyclonedx-maven-plugin gives it. */
record SbomAttachment(SbomMojo mojo, MavenProject root) {
    private static final String CLASSIFIER = "cyclonedx";

    void attach() throws IOException, MojoExecutionException, MojoFailureException {
        Map<String, Path> files = new TreeMap<>(
                Map.of("json", mojo.folder().sbomJson(), "xml", mojo.folder().sbomXml()));
        // The user's own execution of cyclonedx-maven-plugin attaches the like.
        files.keySet().removeIf(this::isAttached);
        files.forEach((type, file) -> mojo.helper.attachArtifact(root, type, CLASSIFIER, file.toFile()));
        if (!files.isEmpty() && isStaged()) {
            stage(files);
        }
    }

    private boolean isAttached(String type) {
        return List.copyOf(root.getAttachedArtifacts()).stream()
                .anyMatch(artifact -> CLASSIFIER.equals(artifact.getClassifier()) && type.equals(artifact.getType()));
    }

    /** Most roots are deployed before their last module is packaged: too early for what is attached now. */
    private boolean isStaged() throws IOException, MojoFailureException {
        if (mojo.ciFacts().lane().filter("ci-release"::equals).isEmpty()) {
            return false;
        }
        try {
            return new Staging(mojo.folder().staging())
                    .filesOf(PublishingModules.coordinates(root)).stream().anyMatch(file -> file.endsWith(".pom"));
        } catch (PublishException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void stage(Map<String, Path> files) throws IOException, MojoExecutionException, MojoFailureException {
        List<Artifact> artifacts = new ArrayList<>();
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            artifacts.add(artifact(entry.getKey(), entry.getValue()));
            // The root was signed before there was an SBOM.
            Optional<Path> signature = signature(entry.getValue());
            if (signature.isPresent()) {
                artifacts.add(artifact(entry.getKey() + ".asc", signature.get()));
            }
        }
        try {
            new StagedFiles(
                            mojo.repositorySystem,
                            mojo.session.getRepositorySession(),
                            mojo.folder().staging())
                    .add(artifacts);
        } catch (UnresolvedException e) {
            throw new MojoExecutionException("The SBOM cannot be staged: %s.".formatted(e.getMessage()), e);
        }
    }

    private Optional<Path> signature(Path file) throws IOException, MojoExecutionException, MojoFailureException {
        if (!Signing.isWanted(mojo)) {
            return Optional.empty();
        }
        Optional<String> text =
                new Signing(mojo, mojo.repositorySystem, System.getenv()).signature(file, Instant.now(mojo.clock));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Path signature = file.resolveSibling(file.getFileName() + ".asc");
        AtomicFile.write(text.get().getBytes(StandardCharsets.US_ASCII), signature);
        return Optional.of(signature);
    }

    private Artifact artifact(String type, Path file) {
        return new DefaultArtifact(root.getGroupId(), root.getArtifactId(), CLASSIFIER, type, root.getVersion())
                .setFile(file.toFile());
    }
}
