package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.FakeRepository.Kind;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a repository that answers as real ones do, by the real client, journal and protocol. */
class MavenChannelTest {
    private static final String JAR = "org/x/lib/1.2.3/lib-1.2.3.jar";
    private static final String METADATA = "org/x/lib/maven-metadata.xml";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void publishesAllFilesAndListsThemLast(boolean codeArtifact) throws Exception {
        try (FakeRepository repository = new FakeRepository(codeArtifact)) {
            Outcome outcome = publish(repository);

            assertThat(outcome.channels()).containsExactly(new Outcome.Sent("maven", repository.url(), 7, 0));
            assertThat(repository.text(JAR)).isEqualTo("classes");
            assertThat(repository.text(METADATA)).contains("<version>1.2.3</version>");
            assertThat(repository.text(METADATA + ".sha1"))
                    .isEqualTo(Digests.of("SHA-1", repository.files.get(METADATA)));
            List<String> puts = repository.requests.stream()
                    .filter(it -> it.startsWith("PUT"))
                    .toList();
            assertThat(puts.indexOf("PUT " + METADATA)).isGreaterThan(puts.indexOf("PUT " + JAR + ".sha1"));
            assertThat(puts.subList(puts.indexOf("PUT org/x/root/maven-metadata.xml"), puts.size()))
                    .allMatch(it -> it.contains("maven-metadata.xml"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void addsToTheVersionsThatAreThere(boolean codeArtifact) throws Exception {
        try (FakeRepository repository = new FakeRepository(codeArtifact)) {
            repository.files.put(METADATA, bytes(Staged.metadataText("lib", "1.2.2", "20260101000000")));

            publish(repository);

            assertThat(repository.text(METADATA)).contains("<version>1.2.2</version>", "<version>1.2.3</version>");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fetchesWhatIsPublished(boolean codeArtifact) throws Exception {
        try (FakeRepository repository = new FakeRepository(codeArtifact)) {
            publish(repository);
            Path target = temporary.resolve("fetched");
            ReleaseFile jar = new ReleaseFile(JAR, "0".repeat(64), 0);
            ReleaseFile attachment = new ReleaseFile("release-record.json", "0".repeat(64), 0);
            Release release = new Release(Staged.RELEASE, "", List.of(jar), List.of(), List.of(attachment));
            try (Channel channel = publication()
                    .channels()
                    .open(new Settings(
                            Map.of(
                                    "ci.publish.maven.url",
                                    repository.url(),
                                    "ci.publish.maven.server",
                                    "releases",
                                    "login.releases",
                                    "secret"),
                            temporary))) {
                assertThat(channel.fetch(release, jar, target)).isTrue();
                assertThat(target).hasContent("classes");
                assertThat(channel.fetch(release, new ReleaseFile(JAR + ".none", "0".repeat(64), 0), target))
                        .isFalse();
                // No request: a Maven repository has no place for it.
                int before = repository.requests.size();
                assertThat(channel.fetch(release, attachment, target)).isFalse();
                assertThat(repository.requests).hasSize(before);

                repository.fault("GET lib-1.2.3.jar", Integer.MAX_VALUE, Kind.STATUS, 503);
                assertThatExceptionOfType(IOException.class).isThrownBy(() -> channel.fetch(release, jar, target));
                repository.fault("GET lib-1.2.3.jar", Integer.MAX_VALUE, Kind.STATUS, 403);
                assertThatExceptionOfType(PublishException.class).isThrownBy(() -> channel.fetch(release, jar, target));
                assertThat(target).hasContent("classes");
            }
        }
    }

    /** What is over in a moment is not seen at all. */
    @ParameterizedTest
    @CsvSource({
        "PUT lib-1.2.3.jar, STATUS, 429",
        "PUT lib-1.2.3.jar, STATUS, 500",
        "PUT lib-1.2.3.jar, STATUS, 503",
        "PUT lib-1.2.3.jar, DROP, 0",
        "PUT lib-1.2.3.jar, CUT, 0",
        "PUT lib-1.2.3.jar, SLOW, 0",
        "PUT lib-1.2.3.jar, STORE_THEN_DROP, 0",
        "PUT lib-1.2.3.jar.sha1, STATUS, 502",
        "PUT lib/maven-metadata.xml, STORE_THEN_DROP, 0",
        "GET lib/maven-metadata.xml, STATUS, 503",
        "HEAD lib-1.2.3.jar, DROP, 0",
        "PUT maven-metadata.xml.sha1, STATUS, 504"
    })
    void getsOverAPassingFault(String request, Kind kind, int status) throws Exception {
        for (boolean codeArtifact : new boolean[] {false, true}) {
            try (FakeRepository repository = new FakeRepository(codeArtifact)) {
                repository.fault(request, 1, kind, status);

                publish(repository);

                assertThat(repository.text(JAR)).isEqualTo("classes");
            }
            temporary = temporary.resolve("next");
        }
    }

    /** What goes on is pending; nothing is listed, and a later run completes the release. */
    @ParameterizedTest
    @CsvSource({
        "PUT lib-1.2.3.jar, STATUS, 429", "PUT lib-1.2.3.jar, STATUS, 500", "PUT lib-1.2.3.jar, STATUS, 503",
        "PUT lib-1.2.3.jar, DROP, 0", "PUT lib-1.2.3.jar, CUT, 0", "PUT lib-1.2.3.jar.sha1, STATUS, 503",
        "GET lib-1.2.3.jar, STATUS, 503", "PUT root/maven-metadata.xml, STATUS, 503"
    })
    void isPendingUnderAFaultThatStays(String request, Kind kind, int status) throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            repository.fault(request, Integer.MAX_VALUE, kind, status);
            assertThatExceptionOfType(PendingException.class)
                    .isThrownBy(() -> publish(repository))
                    .withMessageStartingWith("Pending, not failed: ");
            assertThat(repository.files).doesNotContainKey("org/x/root/maven-metadata.xml");

            repository.fault(request, 0, kind, status);
            publish(repository);

            assertThat(repository.files).hasSize(7 + 2 * 3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT lib-1.2.3.jar, 401, Give user and password: a server with the id 'releases' in settings.xml",
        "PUT lib-1.2.3.jar, 403, The user of the server 'releases' lacks the right to do so.",
        "PUT lib-1.2.3.jar, 404, Is this the URL of a repository that takes releases?",
        "PUT lib-1.2.3.jar, 307, It leads to another server. Name that one: -Dci.publish.maven.url=",
        "PUT lib-1.2.3.jar, 413, The file is larger than the repository takes.",
        "PUT lib-1.2.3.jar.sha1, 400, Look at the log of the repository.",
        "GET lib/maven-metadata.xml, 401, Give user and password",
        "HEAD lib-1.2.3.jar, 403, lacks the right"
    })
    void givesAVerdictAndALaterRunCompletes(String request, int status, String fix) throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            repository.fault(request, Integer.MAX_VALUE, Kind.STATUS, status);
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository))
                    .withMessageContaining("HTTP " + status)
                    .withMessageContaining(fix);
            assertThat(repository.files.keySet()).noneMatch(it -> it.contains("maven-metadata"));

            repository.fault(request, 0, Kind.STATUS, status);
            publish(repository);

            assertThat(repository.text(METADATA)).contains("1.2.3");
        }
    }

    /** As Artifactory Cloud, GitHub Packages and Azure. */
    @Test
    void downloadsFromTheStorageOfARepositoryAndTellsItNoSecrets() throws Exception {
        try (FakeRepository repository = new FakeRepository(false);
                SignedStorage storage = new SignedStorage(repository.files)) {
            repository.storage = Optional.of(storage::address);
            repository.files.put(JAR, bytes("classes"));
            repository.files.put(METADATA, bytes(Staged.metadataText("lib", "1.2.2", "20260101000000")));

            assertThat(publish(repository).channels().get(0).present()).isEqualTo(1);

            assertThat(repository.text(METADATA)).contains("<version>1.2.2</version>", "<version>1.2.3</version>");
            assertThat(storage.requests).contains("GET " + JAR).allMatch(request -> request.startsWith("GET "));
            assertThat(storage.secrets).isEmpty();
        }
    }

    @Test
    void isPendingWhenTheStorageOfARepositoryRefuses() throws Exception {
        try (FakeRepository repository = new FakeRepository(false);
                SignedStorage storage = new SignedStorage(repository.files)) {
            repository.storage = Optional.of(path -> storage.address(path) + "-expired");

            assertThatExceptionOfType(PendingException.class)
                    .isThrownBy(() -> publish(repository))
                    .withMessageContaining("a redirect leads to 127.0.0.1, which says HTTP 403")
                    .withMessageNotContaining("expired");

            repository.storage = Optional.empty();
            publish(repository);
        }
    }

    /** Some repositories say 409, some 403 and some 400 for a file that is there. */
    @ParameterizedTest
    @ValueSource(ints = {409, 403, 400})
    void takesARefusedFileWithTheSameBytesForDone(int status) throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            repository.fault("HEAD lib-1.2.3.jar", 1, Kind.STATUS, 404);
            repository.fault("PUT lib-1.2.3.jar", 1, Kind.STATUS, status);
            repository.files.put(JAR, bytes("classes"));

            assertThat(publish(repository).channels().get(0).present()).isEqualTo(1);
        }
    }

    @Test
    void stopsAtARefusedFileWithOtherBytes() throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            repository.fault("HEAD lib-1.2.3.jar", 1, Kind.STATUS, 404);
            repository.files.put(JAR, bytes("other"));

            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository))
                    .withMessageContaining("differs from this release (1):")
                    .withMessageContaining(JAR + ": SHA-256 there ");
            assertThat(repository.files).doesNotContainKey(METADATA);
        }
    }

    @Test
    void findsEveryFileWithOtherBytesBeforeTheFirstPut() throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            repository.files.put(JAR, bytes("other"));
            repository.files.put("org/x/lib/1.2.3/lib-1.2.3.pom", bytes("<other/>"));

            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository))
                    .withMessageContaining("differs from this release (2):");
            assertThat(repository.requests).noneMatch(it -> it.startsWith("PUT"));
        }
    }

    @Test
    void stopsWhenOtherBytesAreReadBack() throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            repository.fault("GET lib-1.2.3.jar", 1, Kind.WRONG_BYTES, 0);

            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository))
                    .withMessageContaining("has other bytes than were sent (1):");
            assertThat(repository.files).doesNotContainKey(METADATA);
            publish(repository);
        }
    }

    @Test
    void codeArtifactIsAskedForATokenBeforehand() throws Exception {
        try (FakeRepository repository = new FakeRepository(true)) {
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository, Map.of("login.releases", "")))
                    .withMessageContaining("CodeArtifact needs a token. Set the variable CODEARTIFACT_AUTH_TOKEN");
            assertThat(repository.requests).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', has no repository",
        "scp://host/x, publishes by http and https",
        "https://user:geheim@host/x, has a user or a query in it",
        "https://host/x?token=geheim, has a user or a query in it",
        "http://[, has no valid URL"
    })
    void refusesAnAddressThatItCannotUse(String url, String reason) {
        Map<String, String> values = url.isEmpty() ? Map.of() : Map.of("ci.publish.maven.url", url);
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> publication().channels().open(new Settings(values, temporary)))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
    }

    private Outcome publish(FakeRepository repository) throws IOException, PublishException, PendingException {
        return publish(repository, Map.of());
    }

    private Outcome publish(FakeRepository repository, Map<String, String> more)
            throws IOException, PublishException, PendingException {
        Staged staged = new Staged(temporary.resolve("staging"));
        for (String path : List.of(JAR, "org/x/lib/1.2.3/lib-1.2.3.pom", "org/x/root/1.2.3/root-1.2.3.pom")) {
            staged.file(
                    path + ".sha1",
                    Digests.of(
                            "SHA-1", Files.readAllBytes(staged.staging().root().resolve(path))));
        }
        Map<String, String> values = new HashMap<>(Map.of(
                "ci.publish.maven.url",
                repository.url(),
                "ci.publish.maven.server",
                "releases",
                "login.releases",
                "secret",
                "ci.publish.maven.codeartifact",
                "" + repository.isCodeArtifact()));
        values.putAll(more);
        values.values().removeIf(String::isEmpty);
        return publication().publish(values, staged);
    }

    private MavenPublication publication() {
        return new MavenPublication(temporary, Duration.ofSeconds(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
