package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Maven repository that nobody wrote for these tests. Skipped where nginx is not installed; the reason is in the report. */
class NginxTest {
    private static final String JAR = "org/x/lib/1.2.3/lib-1.2.3.jar";

    @TempDir
    private Path temporary;

    private Nginx nginx;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        nginx = new Nginx(temporary.resolve("nginx"));
    }

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void getsEachFileOnceAndTheListsOfVersionsLast() throws Exception {
        Outcome outcome = publish(Nginx.PASSWORD);

        assertThat(outcome.channels()).containsExactly(new Outcome.Sent("maven", nginx.url(), 7, 0));
        assertThat(nginx.file(JAR)).hasContent("classes");
        assertThat(nginx.file("org/x/lib/maven-metadata.xml")).content().contains("<version>1.2.3</version>");
        List<String> puts = nginx.requests().stream()
                .filter(it -> it.contains("PUT ") && it.contains("\" 201 "))
                .toList();
        assertThat(puts).filteredOn(it -> it.contains("lib-1.2.3.jar HTTP")).hasSize(1);
        assertThat(puts.subList(puts.size() - 2, puts.size())).allMatch(it -> it.contains("maven-metadata.xml"));
    }

    /** It answers 409 to the same bytes too: they are compared. */
    @Test
    void takesWhatIsThereWithTheSameBytesForDone() throws Exception {
        publish(Nginx.PASSWORD);
        FolderRemoval.remove(temporary.resolve("journal"));

        assertThat(publish(Nginx.PASSWORD).channels()).containsExactly(new Outcome.Sent("maven", nginx.url(), 0, 7));
    }

    @Test
    void otherBytesAreRefusedBeforeTheFirstByteIsSent() throws Exception {
        publish(Nginx.PASSWORD);
        FolderRemoval.remove(temporary.resolve("journal"));
        long before = puts();

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> publish(Nginx.PASSWORD, staged().file(JAR, "other classes")))
                .withMessageContaining("lib-1.2.3.jar");
        assertThat(nginx.file(JAR)).hasContent("classes");
        assertThat(puts()).isEqualTo(before);
    }

    @Test
    void aWrongPasswordIsAVerdictWithoutIt() throws Exception {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> publish("another-secret"))
                .withMessageContaining("401")
                .withMessageContaining("releases")
                .withMessageNotContaining("another-secret");
        assertThat(nginx.file(JAR)).doesNotExist();
    }

    private long puts() throws IOException {
        return nginx.requests().stream().filter(it -> it.contains("PUT ")).count();
    }

    private Staged staged() throws IOException {
        return new Staged(temporary.resolve("staging"));
    }

    private Outcome publish(String password) throws IOException, PublishException, PendingException {
        return publish(password, staged());
    }

    private Outcome publish(String password, Staged staged) throws IOException, PublishException, PendingException {
        Map<String, String> values = Map.of(
                "ci.publish.maven.url", nginx.url(), "ci.publish.maven.server", "releases", "login.releases", password);
        return new MavenPublication(temporary, Duration.ofSeconds(20)).publish(values, staged);
    }
}
