package io.github.cimaven.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * The POM file that is deployed with a module: the consumer POM that Maven 4 makes, as an attached artifact, else the
 * project's file, which flatten-maven-plugin and maven-shade-plugin put another one in place of.
 */
record DeployedPom(MavenProject module) {

    Path file() {
        return module.getAttachedArtifacts().stream()
                .filter(DeployedPom::isConsumerPom)
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .findFirst()
                .map(File::toPath)
                .orElseGet(() -> module.getFile().toPath());
    }

    private static boolean isConsumerPom(Artifact artifact) {
        return "consumer".equals(artifact.getClassifier()) && artifact.getType().equals("pom");
    }
}
