package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.cimaven.doubles.FakeGitHub;
import io.github.cimaven.doubles.FakeGitHub.Kind;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a GitHub that refuses what the real one does. */
class GitHubChannelTest {
    @TempDir
    private Path temporary;

    private GitHubWorld world;

    @BeforeEach
    void openWorld() throws Exception {
        world = new GitHubWorld(temporary);
    }

    @AfterEach
    void closeWorld() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, false, true", "false, true, false"})
    void publishesADraftWhenEveryAssetIsVerified(boolean digests, boolean redirects, boolean immutable)
            throws Exception {
        world.github.releases.digests = digests;
        world.github.releases.redirects = redirects;
        world.github.releases.immutable = immutable;

        Outcome outcome = world.publish();

        assertThat(outcome.channels().get(0).sent()).isEqualTo(4);
        assertThat(world.isPublished()).isTrue();
        JsonObject release = world.github.releases.published().get(0);
        assertThat(release.get("name").getAsString()).isEqualTo("root 1.2.3");
        assertThat(release.get("body").getAsString())
                .startsWith("<!-- ci-release:")
                .contains("[All changes since v1.2.2](https://github.com/acme/shop/compare/v1.2.2...v1.2.3)")
                .contains("## Features\n\n- say more (");
        assertThat(world.github.releases.latest()).isEqualTo("v1.2.3");
        assertThat(outcome.journal().channels().get(0).receipt().orElseThrow().url())
                .contains("https://github.com/acme/shop/releases/tag/v1.2.3");
        assertThat(indexOf("PATCH")).isGreaterThan(indexOfLast("POST", "/assets"));
    }

    @Test
    void asksAsGitHubWantsToBeAsked() throws Exception {
        world.github.releases.digests = false;
        world.publish();

        assertThat(world.github.calls)
                .filteredOn(call -> !call.path().startsWith("/signed"))
                .allSatisfy(call -> {
                    assertThat(call.headers().getFirst("X-GitHub-Api-Version")).isEqualTo("2022-11-28");
                    assertThat(call.headers().getFirst("Authorization")).isEqualTo("Bearer " + FakeGitHub.TOKEN);
                    assertThat(call.headers().getFirst("User-Agent")).isEqualTo("ci-maven-plugin");
                });
        assertThat(world.github.calls)
                .filteredOn(call -> call.path().startsWith("/signed"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.headers()).doesNotContainKey("Authorization"));
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        world.publish();
        int before = world.github.calls.size();

        assertThat(world.publish().already()).isTrue();

        assertThat(world.github.calls).hasSize(before);
    }

    /** The journal was lost, and the release is there: equal assets are done. */
    @Test
    void takesAPublishedReleaseWithTheSameAssetsForDone() throws Exception {
        Staged staged = world.staged();
        world.publish(staged);
        removeJournal();
        long writes = writes();

        Outcome outcome = world.publish(staged);

        assertThat(outcome.channels().get(0))
                .isEqualTo(new Outcome.Sent("github", outcome.channels().get(0).place(), 0, 4));
        // The question for notes is the only POST; it changes nothing.
        assertThat(writes()).isEqualTo(writes + 1);
    }

    @Test
    void refusesAPublishedReleaseWithOtherAssets() throws Exception {
        world.publish();
        removeJournal();

        // Signed again: other bytes.
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("is published already, and differs from this one (2):")
                .withMessageContaining("lib-1.2.3.jar.asc: SHA-256 there ")
                .withMessageContaining("A release never changes.");
        assertThat(world.isPublished()).isTrue();
    }

    @Test
    void leavesOneDraftOfMany() throws Exception {
        world.github.fault("PATCH *", -1, Kind.STATUS, 503, Map.of());
        assertThatExceptionOfType(PendingException.class).isThrownBy(world::publish);
        JsonObject own = world.github.releases.drafts().get(0);
        JsonObject twin = own.deepCopy();
        twin.addProperty("id", 1);
        twin.addProperty(
                "upload_url",
                twin.get("upload_url").getAsString().replace("/" + own.get("id").getAsLong() + "/", "/1/"));
        twin.add("assets", new JsonArray());
        JsonObject old = twin.deepCopy();
        old.addProperty("id", 2);
        old.addProperty("body", "<!-- ci-release:" + "0".repeat(64) + " -->\n");
        JsonObject other = twin.deepCopy();
        other.addProperty("id", 3);
        other.addProperty("body", "By hand");
        world.github.releases.all.addAll(List.of(twin, old, other));

        world.github.heal();
        world.publish();

        assertThat(world.github.releases.published()).hasSize(1);
        assertThat(world.github.releases.drafts()).containsExactly(other);
    }

    @Test
    void findsItsDraftBehindMoreThanOnePageOfReleases() throws Exception {
        world.github.fault("PATCH *", -1, Kind.STATUS, 503, Map.of());
        assertThatExceptionOfType(PendingException.class).isThrownBy(world::publish);
        JsonObject draft = world.github.releases.drafts().get(0);
        for (int i = 0; i < 250; i++) {
            JsonObject later = draft.deepCopy();
            later.addProperty("id", 5000 + i);
            later.addProperty("tag_name", "v0.0." + i);
            later.addProperty("draft", false);
            world.github.releases.all.add(later);
        }
        world.github.heal();

        world.publish();

        assertThat(world.github.count("POST", "/releases")).isEqualTo(1 + 4 + 2);
        assertThat(world.github.releases.drafts()).isEmpty();
    }

    @Test
    void doesNotTrustAListThatLags() throws Exception {
        world.github.releases.lag = 3;

        world.publish();

        assertThat(world.isPublished()).isTrue();
        assertThat(world.github.releases.all).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, v1.2.2, true", "1.2.3, v2.0.0, false", "1.2.3, v2.0.0-rc.1, true", "1.2.3-rc.1, v1.2.2, false"})
    void isTheLatestWhenNoLaterOneIsThere(String version, String other, boolean latest) throws Exception {
        world.github.releases.add(other);
        world.release =
                new ReleaseId("org.x", "root", version, Optional.of("v" + version), Optional.of(GitHubWorld.COMMIT));
        world.github.releases.tags.put("v" + version, GitHubWorld.COMMIT);

        world.publish();

        assertThat(world.github.releases.latest().equals("v" + version)).isEqualTo(latest);
        assertThat(world.github.releases.published().get(1).get("prerelease").getAsBoolean())
                .isEqualTo(version.contains("rc"));
    }

    /** All that is wrong is told before anything is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no token       | there is no token. Set the variable GITHUB_TOKEN",
                "bad token      | GitHub does not accept the token (HTTP 401 Unauthorized)",
                "read token     | GitHub does not let this token do so (HTTP 403 Forbidden, Resource not accessible by integration)",
                "no repository  | there is no repository acme/other at http://127.0.0.1",
                "no tag there   | the tag v1.2.3 is not on GitHub. Push it: git push origin v1.2.3",
                "moved tag      | the tag v1.2.3 is at commit 9999999999999999999999999999999999999999 on GitHub, and this is commit 0123",
                "no tag here    | The channel github publishes a tag, and this release has none. Tag the commit: git tag -a v1.2.3",
                "dirty          | what was built is no commit: the work tree has changes.",
                "same name      | would both be the asset lib-1.2.3.jar.",
                "empty file     | org/x/lib/1.2.3/lib-1.2.3-empty.jar is empty, and GitHub takes no empty asset."
            })
    void tellsBeforehandWhatStandsAgainstTheRelease(String what, String sentence) throws Exception {
        Staged staged = world.staged();
        switch (what) {
            case "no token" -> world.settings.remove("env.GITHUB_TOKEN");
            case "bad token" -> world.settings.put("env.GITHUB_TOKEN", "wrong");
            case "read token" -> world.settings.put("env.GITHUB_TOKEN", FakeGitHub.READ_TOKEN);
            case "no repository" -> world.settings.put("ci.publish.github.repository", "acme/other");
            case "no tag there" -> world.github.releases.tags.clear();
            case "moved tag" -> world.github.releases.tags.put("v1.2.3", "9".repeat(40));
            case "no tag here" ->
                world.release =
                        new ReleaseId("org.x", "root", "1.2.3", Optional.empty(), Optional.of(GitHubWorld.COMMIT));
            case "dirty" ->
                world.release = new ReleaseId("org.x", "root", "1.2.3", Optional.of("v1.2.3"), Optional.empty());
            case "same name" -> staged.file("org/x/root/1.2.3/lib-1.2.3.jar", "other classes");
            default -> staged.file("org/x/lib/1.2.3/lib-1.2.3-empty.jar", "");
        }
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> world.publish(staged))
                .withMessageContaining(sentence)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(FakeGitHub.TOKEN, FakeGitHub.READ_TOKEN));
        assertThat(world.github.releases.all).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"env.GITHUB_TOKEN", "env.GH_TOKEN", "login.github", "login.mine"})
    void takesTheTokenFromWhereItIs(String place) throws Exception {
        world.settings.remove("env.GITHUB_TOKEN");
        world.settings.put(place, FakeGitHub.TOKEN + "\n");
        if (place.equals("login.mine")) {
            world.settings.put("ci.publish.github.server", "mine");
            world.settings.put("env.GITHUB_TOKEN", "another");
        }

        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    /** The tag is moved between the preflight and the flip. */
    @Test
    void doesNotPublishWhenTheTagIsMovedMeanwhile() throws Exception {
        world.github.fault("PATCH *", -1, Kind.STATUS, 503, Map.of());
        assertThatExceptionOfType(PendingException.class).isThrownBy(world::publish);
        world.github.heal();
        world.github.releases.tags.put("v1.2.3", "9".repeat(40));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("it was moved");
        assertThat(world.github.releases.published()).isEmpty();
    }

    @Test
    void choosesAssetsByPatterns() throws Exception {
        world.settings.put("ci.publish.github.assets", "*.pom, *-sources.jar");

        world.publish();

        assertThat(world.github.releases.assets(
                        world.github.releases.published().get(0)))
                .containsOnlyKeys(
                        "SHA256SUMS", "lib-1.2.3-sources.jar", "lib-1.2.3.pom", "record.json", "root-1.2.3.pom");
    }

    @Test
    void givesUpWhatItStaged() throws Exception {
        world.github.fault("GET *assets", 3, Kind.STATUS, 401, Map.of());

        assertThatExceptionOfType(PublishException.class).isThrownBy(world::publish);

        assertThat(world.github.releases.all).isEmpty();
    }

    @Test
    void fetchesAFileOfAPublishedRelease() throws Exception {
        world.publish();
        ReleaseFile jar = new ReleaseFile("org/x/lib/1.2.3/lib-1.2.3.jar", "0".repeat(64), 7);
        ReleaseFile none = new ReleaseFile("org/x/lib/1.2.3/lib-1.2.3.pom", "0".repeat(64), 7);
        Release release = new Release(world.release, "0".repeat(64), List.of(jar), List.of(), List.of());
        Path target = temporary.resolve("fetched.jar");
        try (Channel channel = world.channel()) {
            Method fetch = channel.getClass().getMethod("fetch", Release.class, ReleaseFile.class, Path.class);
            fetch.setAccessible(true);
            assertThat(fetch.invoke(channel, release, jar, target)).isEqualTo(true);
            assertThat(fetch.invoke(channel, release, none, target)).isEqualTo(false);
        }
        assertThat(target).hasContent("classes");
    }

    @Test
    void asksForReleasesAndAssetsOnceHoweverManyFilesAreFetched() throws Exception {
        world.publish();
        world.github.calls.clear();
        Release release = released();
        try (Channel channel = world.channel()) {
            for (int i = 0; i < 21; i++) {
                ReleaseFile file = release.files().get(i % 3);
                assertThat(channel.fetch(release, file, temporary.resolve("fetched")))
                        .isEqualTo(!file.isChecksum());
            }
        }
        // Each of both lists, and twice 7 downloads from the storage.
        assertThat(world.github.calls).hasSize(2 + 2 * 2 * 7);
    }

    @Test
    void fetchesAndListsFilesOfTwoModulesWithOneArtifactId() throws Exception {
        Staged staged = world.staged().file("org/y/lib/1.2.3/lib-1.2.3.jar", "other classes");
        staged.modules.add(new Coordinates("org.y", "lib", "1.2.3"));
        world.publish(staged);
        ReleaseFile one = new ReleaseFile("org/x/lib/1.2.3/lib-1.2.3.jar", "0".repeat(64), 7);
        ReleaseFile other = new ReleaseFile("org/y/lib/1.2.3/lib-1.2.3.jar", "0".repeat(64), 7);
        Release release = new Release(world.release, "0".repeat(64), List.of(one, other), List.of(), List.of());
        try (Channel channel = world.channel()) {
            assertThat(channel.fetch(release, other, temporary.resolve("fetched")))
                    .isTrue();
            assertThat(temporary.resolve("fetched")).hasContent("other classes");
            assertThat(channel.list(release).orElseThrow()).contains(one.path(), other.path());
        }
    }

    @Test
    void listsWhatAPublishedReleaseHasAndFindsWhatWasAdded() throws Exception {
        Release release = released();
        try (Channel channel = world.channel()) {
            assertThat(channel.list(release)).isEmpty();
            world.publish();
            assertThat(channel.list(release).orElseThrow())
                    .containsExactlyInAnyOrder(
                            "org/x/lib/1.2.3/lib-1.2.3.jar", "org/x/lib/1.2.3/lib-1.2.3.jar.asc", "record.json");

            var shown = world.github.releases.published().get(0);
            world.github.releases.put(shown, "more.jar", "other classes".getBytes(StandardCharsets.UTF_8));
            world.github.releases.put(shown, "SHA256SUMS", "other sums".getBytes(StandardCharsets.UTF_8));
            assertThat(channel.list(release).orElseThrow()).contains("more.jar", "SHA256SUMS");
        }
    }

    /** As its plan is kept. */
    private Release released() {
        List<ReleaseFile> files = List.of("lib-1.2.3.jar", "lib-1.2.3.jar.asc", "lib-1.2.3.jar.sha1").stream()
                .map(name -> new ReleaseFile("org/x/lib/1.2.3/" + name, "0".repeat(64), 7))
                .toList();
        return new Release(
                world.release,
                "0".repeat(64),
                files,
                List.of(),
                List.of(new ReleaseFile("record.json", "0".repeat(64), 2)));
    }

    private void removeJournal() throws Exception {
        FolderRemoval.remove(temporary.resolve("journal"));
        Files.createDirectories(temporary.resolve("journal"));
    }

    private long writes() {
        return world.github.calls.stream()
                .filter(call -> !call.method().equals("GET"))
                .count();
    }

    private int indexOf(String method) {
        return world.github.calls.indexOf(world.github.calls.stream()
                .filter(call -> call.method().equals(method))
                .findFirst()
                .orElseThrow());
    }

    private int indexOfLast(String method, String path) {
        int last = -1;
        for (int i = 0; i < world.github.calls.size(); i++) {
            FakeGitHub.Call call = world.github.calls.get(i);
            if (call.method().equals(method) && call.path().endsWith(path)) {
                last = i;
            }
        }
        return last;
    }
}
