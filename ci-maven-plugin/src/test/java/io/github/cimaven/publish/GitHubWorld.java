package io.github.cimaven.publish;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.doubles.FakeGitHub;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.github.GitHubChannels;
import io.github.cimaven.publish.github.notes.NoteCommit;
import io.github.cimaven.publish.github.notes.NoteFacts;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.http.apache.ApacheTransport;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A build that releases on a GitHub of its own, by the real client, journal and protocol. */
final class GitHubWorld implements AutoCloseable {
    static final String COMMIT = "0123456789012345678901234567890123456789";
    static final ReleaseId RELEASE =
            new ReleaseId("org.x", "root", "1.2.3", Optional.of("v1.2.3"), Optional.of(COMMIT));
    static final List<String> ASSETS = List.of("SHA256SUMS", "lib-1.2.3.jar", "lib-1.2.3.jar.asc", "record.json");

    final FakeGitHub github;
    final Map<String, String> settings = new HashMap<>();
    /** Between the channel and GitHub. */
    UnaryOperator<HttpConnection> around = UnaryOperator.identity();

    private final Path folder;
    ReleaseId release = RELEASE;
    NoteFacts facts = new NoteFacts(
            Optional.of("v1.2.2"),
            List.of(new NoteCommit(COMMIT, "feat: say more", "Ada", "ada@example.com", 1)),
            true,
            Optional.empty());
    private int builds;

    GitHubWorld(Path folder) throws IOException {
        this.folder = folder;
        github = new FakeGitHub("acme/shop");
        github.releases.tags.put("v1.2.3", COMMIT);
        github.releases.annotated.add("v1.2.3");
        settings.put("ci.publish.github.url", github.url());
        settings.put("ci.publish.github.repository", "acme/shop");
        settings.put("env.GITHUB_TOKEN", FakeGitHub.TOKEN);
    }

    Staged staged() throws IOException {
        Staged staged = new Staged(folder.resolve("staging"));
        // A signature is another one each time.
        staged.file("org/x/lib/1.2.3/lib-1.2.3.jar.asc", "signature " + builds++);
        Files.createDirectories(folder.resolve("attached"));
        Files.writeString(folder.resolve("attached/record.json"), "{}");
        return staged;
    }

    Outcome publish() throws IOException, PublishException, PendingException {
        return publish(staged());
    }

    /** By one more build, as on a fresh machine: what it knows of the release is in the journal. */
    Outcome publish(Staged staged) throws IOException, PublishException, PendingException {
        Settings context = new Settings(settings, folder);
        DirectoryChannels journal =
                new DirectoryChannels(staged.staging().root(), folder.resolve("journal"), Clock.systemUTC());
        try (Channel channel = channels().open(context)) {
            return staged.publish(
                    journal.store(context, release), release, List.of(new OpenChannel("github", channel)));
        }
    }

    Channel channel() throws PublishException {
        return channels().open(new Settings(settings, folder));
    }

    GitHubChannels channels() {
        return new GitHubChannels(
                () -> Optional.ofNullable(settings.get("remote")),
                new ReleaseTags(Patterns.of("v*")),
                release -> facts,
                (server, url) -> around.apply(connection(Duration.ofSeconds(1))));
    }

    /** One that loses no time before it tries again. */
    static HttpConnection connection(Duration timeout) {
        return new ApacheTransport()
                .open(new HttpSettings(
                        Optional::empty, Optional.empty(), Map.of(), timeout, 1, 1, Duration.ofMillis(5)));
    }

    /** Everything is published once, and nothing else is left. */
    boolean isPublished() {
        var published = github.releases.published();
        return published.size() == 1
                && github.releases.drafts().isEmpty()
                && List.copyOf(github.releases.assets(published.get(0)).keySet())
                        .equals(ASSETS)
                && text("lib-1.2.3.jar").equals("classes")
                && text("SHA256SUMS").contains(Digests.sha256("classes".getBytes(StandardCharsets.UTF_8)));
    }

    String text(String asset) {
        return new String(
                github.releases.assets(github.releases.published().get(0)).get(asset), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        github.close();
    }
}
