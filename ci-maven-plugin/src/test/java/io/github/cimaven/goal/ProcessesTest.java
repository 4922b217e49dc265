package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.publish.protocol.LocalProcess;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Other systems do not tell a machine from its copies: there a lease ends by its time alone. */
@EnabledOnOs(OS.LINUX)
class ProcessesTest {

    @Test
    void thisProcessIsAlive() {
        assertThat(Processes.isAlive(Processes.current().orElseThrow())).isTrue();
    }

    @Test
    void aProcessOfTheSameNumberThatStartedAtAnotherTimeIsAnother() {
        LocalProcess self = Processes.current().orElseThrow();

        assertThat(Processes.isAlive(new LocalProcess(
                        self.machine(), self.pid(), self.started().minus(Duration.ofMinutes(1)))))
                .isFalse();
    }

    @Test
    void aProcessThatHasEndedIsDead() throws Exception {
        Process process = new ProcessBuilder("true").start();
        LocalProcess local = new LocalProcess(
                "here", process.pid(), process.info().startInstant().orElse(Instant.now()));
        process.waitFor();

        assertThat(Processes.isAlive(local)).isFalse();
    }
}
