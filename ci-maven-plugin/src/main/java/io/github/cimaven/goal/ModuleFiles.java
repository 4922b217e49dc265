package io.github.cimaven.goal;

import io.github.cimaven.stage.Source;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The files that the build of a module made, the main one first. */
record ModuleFiles(MavenProject module, MojoExecution execution, Log log) {

    /** @throws MojoFailureException when a file is named but is not there, or the module was not packaged */
    List<Source> all() throws MojoFailureException {
        if (module.getArtifact().getFile() == null && !module.getPackaging().equals("pom")) {
            log.warn(new NotPackaged(module, execution, "stage").told());
        }
        List<Source> sources = new ArrayList<>();
        for (Artifact artifact : Stream.concat(Stream.of(module.getArtifact()), module.getAttachedArtifacts().stream())
                .filter(artifact -> artifact.getFile() != null)
                .toList()) {
            Source source = source(artifact, artifact.getFile());
            if (source.wanted()) {
                if (!artifact.getFile().isFile()) {
                    throw new MojoFailureException("The artifact %s of %s is not a file. Type: mvn package ci:stage"
                            .formatted(artifact.getFile(), module.getArtifactId()));
                }
                sources.add(source);
            }
        }
        return sources;
    }

    private Source source(Artifact artifact, File file) {
        return new Source(
                module.getGroupId(),
                module.getArtifactId(),
                module.getVersion(),
                Optional.ofNullable(artifact.getClassifier()),
                artifact.getArtifactHandler().getExtension(),
                file.toPath());
    }
}
