package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.doubles.FakeGitHub;
import io.github.cimaven.doubles.FakeSlack;
import io.github.cimaven.doubles.FaultProxy;
import io.github.cimaven.doubles.S3Server;
import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Occasion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bucket of S3Proxy, a GitHub and a Slack. S3Proxy compares an ETag and then writes, so that several of many writers win:
 * what stands in front of it lets one of them through at a time, as S3 does.
 */
final class KilledCloud extends KilledReleases {
    private static final String FOLDER = "releases/root/1.2.3/";

    final FakeSlack slack;
    private final S3Server server;
    private final String bucket;
    private final FaultProxy proxy;
    private final FakeGitHub github;

    KilledCloud(Path folder, S3Server server) throws IOException {
        super(folder);
        this.server = server;
        bucket = folder.getFileName().toString();
        server.bucket(bucket);
        proxy = new FaultProxy(server.port()).serial();
        slack = new FakeSlack();
        github = new FakeGitHub("acme/shop");
        github.releases.tags.put("v1.2.3", GitHubWorld.COMMIT);
        github.releases.annotated.add("v1.2.3");
        services(KillableCloud.services(bucket, proxy.url(), github, slack));
    }

    @Override
    void assertConverged() throws IOException {
        Map<String, String> sealed = sealed();
        assertThat(sealed)
                .containsKeys(KillableRun.SIGNATURE, "attachments/record.json")
                .hasSize(9);
        assertThat(inBucket()).isEqualTo(sealed);

        assertThat(github.releases.drafts()).isEmpty();
        assertThat(github.releases.published()).singleElement().satisfies(release -> {
            Map<String, String> assets = new TreeMap<>();
            github.releases.assets(release).forEach((name, bytes) -> assets.put(name, Digests.sha256(bytes)));
            assertThat(assets.keySet()).containsExactlyElementsOf(GitHubWorld.ASSETS);
            assertThat(assets.get("lib-1.2.3.jar")).isEqualTo(sealed.get("org/x/lib/1.2.3/lib-1.2.3.jar"));
            assertThat(assets.get("lib-1.2.3.jar.asc")).isEqualTo(sealed.get(KillableRun.SIGNATURE));
            assertThat(assets.get("record.json")).isEqualTo(sealed.get("attachments/record.json"));
        });

        assertThat(slack.messages)
                .as("messages in Slack")
                .singleElement()
                .satisfies(
                        message -> assertThat(message.get("text").getAsString()).isEqualTo(Occasion.RELEASED.words()));
    }

    @Override
    boolean nothingVisible() {
        return !server.objects(bucket).containsKey(FOLDER + "release.json")
                && github.releases.published().isEmpty();
    }

    /** As if every run were the first one. */
    void forgetJournal() {
        server.objects(bucket).keySet().stream()
                .filter(key -> key.startsWith(FOLDER + ".release/"))
                .forEach(key -> server.remove(bucket, key));
    }

    /** What {@code release.json} promises. */
    private Map<String, String> sealed() throws IOException {
        byte[] document = server.objects(bucket).get(FOLDER + "release.json");
        assertThat(document).as("release.json").isNotNull();
        // Its type is another one where the extension is packaged.
        var release = Json.object(new String(document, StandardCharsets.UTF_8));
        Map<String, String> sealed = new TreeMap<>();
        Map.of("files", "", "attachments", "attachments/")
                .forEach((list, below) -> release.getAsJsonArray(list)
                        .forEach(file -> sealed.put(
                                below + file.getAsJsonObject().get("path").getAsString(),
                                file.getAsJsonObject().get("sha256").getAsString())));
        return sealed;
    }

    private SortedMap<String, String> inBucket() {
        SortedMap<String, String> there = new TreeMap<>();
        server.objects(bucket).forEach((key, bytes) -> {
            if (key.startsWith(FOLDER) && !key.startsWith(FOLDER + ".release/") && !key.endsWith("/release.json")) {
                there.put(key.substring(FOLDER.length()), Digests.sha256(bytes));
            }
        });
        return there;
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        github.close();
        slack.close();
    }
}
