package io.github.cimaven.publish;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.doubles.FakeGitHub;
import io.github.cimaven.doubles.FakeSlack;
import io.github.cimaven.notice.Destination;
import io.github.cimaven.notice.Notice;
import io.github.cimaven.notice.slack.SlackMessenger;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.aws.sdk.SdkS3;
import io.github.cimaven.publish.github.GitHubChannels;
import io.github.cimaven.publish.github.notes.NoteFacts;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.s3.S3Channels;
import io.github.cimaven.publish.s3.S3Transport;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.record.Occasion;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bucket, which has the journal too, a GitHub and a channel of Slack. */
record KillableCloud(KillPoints points, String slack, Channel bucket, Channel github) implements KillableWorld {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static KillableCloud open(Path runner, Map<String, String> services, KillPoints points)
            throws IOException, PublishException {
        Files.writeString(
                Files.createDirectories(runner.resolve("attached")).resolve("record.json"),
                "{\"run\": \"%s\"}".formatted(runner.getFileName()));
        Settings settings = new Settings(services, runner);
        GitHubChannels githubs = new GitHubChannels(
                Optional::empty,
                new ReleaseTags(Patterns.of("v*")),
                release -> new NoteFacts(Optional.empty(), List.of(), true, Optional.empty()),
                (server, url) -> new KillableConnection(GitHubWorld.connection(PATIENCE), points));
        return new KillableCloud(
                points,
                services.get("slack"),
                new S3Channels(new Buckets(points), Clock.systemUTC()).open(settings),
                githubs.open(settings));
    }

    @Override
    public ReleaseId release() {
        return GitHubWorld.RELEASE;
    }

    @Override
    public ReleaseStore store() {
        return bucket.store(release()).orElseThrow();
    }

    @Override
    public List<OpenChannel> channels() {
        return List.of(new OpenChannel("s3", bucket), new OpenChannel("github", github));
    }

    /** As the lane does: before the first byte, and at the end. */
    @Override
    public void tell(Occasion occasion) throws IOException {
        Notice notice = new Notice(
                Optional.of(release().project()),
                occasion,
                occasion.words(),
                List.of(),
                Map.of("Lane", "ci-release"),
                List.of(),
                List.of(),
                Map.of());
        Destination destination = new Destination(
                Optional.of(FakeSlack.TOKEN), Optional.of(FakeSlack.CHANNEL), Optional.empty(), slack, Map.of());
        points.<Object, IOException>step(() -> new SlackMessenger().send(notice, destination, List.of()));
    }

    @Override
    public void close() throws IOException {
        bucket.close();
        github.close();
    }

    private record Buckets(KillPoints points) implements S3Channels.Connections {

        @Override
        public S3Transport transport() {
            return (settings, bucket, pathStyle) ->
                    new KillableObjects(new SdkS3().open(settings, bucket, pathStyle), points);
        }

        @Override
        public AwsSettings.Patience patience(String url) {
            return new AwsSettings.Patience(PATIENCE, 2, Optional.empty());
        }
    }

    /** What the channels are set to, for {@link Settings}. */
    static Map<String, String> services(String bucket, String endpoint, FakeGitHub github, FakeSlack slack) {
        return Map.of(
                "ci.publish.s3.url",
                "s3://" + bucket + "/releases",
                "ci.publish.s3.endpoint",
                endpoint,
                "ci.publish.s3.server",
                "bucket",
                "ci.publish.s3.tags",
                "none",
                "login.bucket",
                S3Builds.SECRET,
                "ci.publish.github.url",
                github.url(),
                "ci.publish.github.repository",
                "acme/shop",
                "env.GITHUB_TOKEN",
                FakeGitHub.TOKEN,
                "slack",
                slack.url("/api/"));
    }
}
