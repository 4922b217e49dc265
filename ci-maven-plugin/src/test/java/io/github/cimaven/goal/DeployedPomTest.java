package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class DeployedPomTest {
    private final MavenProject module = new MavenProject();

    @Test
    void isTheProjectsFileOnMaven3() {
        module.setFile(new File("flattened-pom.xml"));
        attach("jar", "sources", "lib-sources.jar");
        attach("pom", "other", "other.pom");

        assertThat(new DeployedPom(module).file()).hasFileName("flattened-pom.xml");
    }

    @Test
    void isTheConsumerPomOnMaven4() {
        module.setFile(new File("pom.xml"));
        attach("pom", "consumer", "consumer-1.pom");

        assertThat(new DeployedPom(module).file()).hasFileName("consumer-1.pom");
    }

    @SuppressWarnings("deprecation")
    private void attach(String type, String classifier, String file) {
        Artifact artifact =
                new DefaultArtifact("com.acme", "lib", "1.0", null, type, classifier, new DefaultArtifactHandler(type));
        artifact.setFile(new File(file));
        module.addAttachedArtifact(artifact);
    }
}
