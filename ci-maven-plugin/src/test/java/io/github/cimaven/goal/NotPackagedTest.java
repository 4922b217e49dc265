package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class NotPackagedTest {

    @Test
    void inALaneItIsSaid() throws MojoFailureException {
        assertThat(missing(MojoExecution.Source.LIFECYCLE).told())
                .isEqualTo("The module shop has no artifact of packaging war to try: nothing made one.");
    }

    @Test
    void byHandTheUserForgotToPackage() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> missing(MojoExecution.Source.CLI).told())
                .withMessage("The module shop has no artifact to try: it was not packaged in this build."
                        + " Type: mvn package ci:smoke");
    }

    private static NotPackaged missing(MojoExecution.Source source) {
        Model model = new Model();
        model.setArtifactId("shop");
        model.setPackaging("war");
        MojoDescriptor smoke = new MojoDescriptor();
        smoke.setGoal("smoke");
        return new NotPackaged(new MavenProject(model), new MojoExecution(smoke, "id", source), "try");
    }
}
