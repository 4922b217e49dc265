package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class SessionSettingsTest {
    private final FakeReactor fake = new FakeReactor(Path.of("/work tree").toAbsolutePath());
    private final MavenProject module = fake.module("core");
    private final MavenSession session = fake.session();

    @Test
    void theCommandLineThenTheJvmThenThePom() {
        assertThat(deadline()).isEqualTo("none");

        module.getProperties().setProperty("ci.deadline", "5m");
        assertThat(deadline()).isEqualTo("5m");

        session.getSystemProperties().setProperty("ci.deadline", "20m");
        assertThat(deadline()).isEqualTo("20m");

        session.getUserProperties().setProperty("ci.deadline", "1h");
        assertThat(deadline()).isEqualTo("1h");
    }

    private String deadline() {
        return SessionSettings.of(session, module).text("ci.deadline").orElse("none");
    }
}
