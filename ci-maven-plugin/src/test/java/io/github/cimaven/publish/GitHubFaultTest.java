package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import io.github.cimaven.doubles.FakeGitHub.Kind;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever GitHub does, it is said clearly, nothing is seen too early, and a later run completes the release. */
class GitHubFaultTest {
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

    /** What is over in a moment is not seen at all. */
    @ParameterizedTest
    @CsvSource({
        "GET /releases, STATUS, 500",
        "GET /releases, DROP, 0",
        "GET /acme/shop, STATUS, 503",
        "GET /git/ref/tags/v1.2.3, STATUS, 502",
        "POST /releases/generate-notes, STATUS, 503",
        "POST /releases, STATUS, 503",
        "POST /releases, STORE_THEN_DROP, 0",
        "POST *assets, STATUS, 429",
        "POST *assets, STATUS, 500",
        "POST *assets, STATUS, 503",
        "POST *assets, DROP, 0",
        "POST *assets, STORE_THEN_DROP, 0",
        "POST *assets, CUT, 0",
        "POST *assets, SLOW, 0",
        "POST *assets, STARTER, 0",
        "POST *assets, WRONG_BYTES, 0",
        "GET *assets, STATUS, 504",
        "PATCH *, STATUS, 500",
        "PATCH *, STORE_THEN_DROP, 0"
    })
    void getsOverAPassingFault(String request, Kind kind, int status) throws Exception {
        world.github.fault(request, 1, kind, status, Map.of());

        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    /** What goes on is pending. */
    @ParameterizedTest
    @CsvSource({
        "GET /releases, STATUS, 500, HTTP 500",
        "GET /releases, DROP, 0, ''",
        "POST /releases, STATUS, 502, HTTP 502",
        "POST /releases, DROP, 0, ''",
        "POST *assets, STATUS, 429, asked too often",
        "POST *assets, STATUS, 500, HTTP 500",
        "POST *assets, STATUS, 503, HTTP 503",
        "POST *assets, DROP, 0, ''",
        "POST *assets, CUT, 0, ''",
        "POST *assets, STARTER, 0, HTTP 502",
        "GET *assets, STATUS, 503, HTTP 503",
        "PATCH *, STATUS, 503, HTTP 503",
        "PATCH *, DROP, 0, ''"
    })
    void isPendingUnderAFaultThatStays(String request, Kind kind, int status, String reason) throws Exception {
        world.github.fault(request, -1, kind, status, Map.of());
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(world::publish)
                .withMessageStartingWith("Pending, not failed: ")
                .withMessageContaining(reason);
        assertThat(world.github.releases.published()).isEmpty();

        world.github.heal();
        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /acme/shop | 401 | GitHub does not accept the token (HTTP 401 Unauthorized)",
                "GET /acme/shop | 404 | there is no repository acme/shop at ",
                "GET /acme/shop | 301 | The repository has another name or owner now",
                "GET /releases | 404 | GitHub does not list /releases: HTTP 404 Not Found, fault.",
                "GET /git/ref/tags/v1.2.3 | 409 | the tag v1.2.3 is not on GitHub.",
                "POST /releases/generate-notes | 404 | this token may read acme/shop, and not write to it.",
                "POST /releases | 401 | GitHub does not accept the token",
                "POST /releases | 403 | It needs the right to write contents",
                "POST /releases | 404 | GitHub does not take the draft: HTTP 404",
                "POST /releases | 409 | GitHub does not take the draft: HTTP 409",
                "POST /releases | 422 | GitHub does not take the draft: HTTP 422, fault.",
                "POST *assets | 401 | GitHub does not accept the token",
                "POST *assets | 403 | It needs the right to write contents",
                "POST *assets | 404 | GitHub does not take the asset ",
                "POST *assets | 422 | GitHub does not take the asset ",
                "PATCH * | 403 | It needs the right to write contents",
                "PATCH * | 422 | GitHub does not publish the draft "
            })
    void givesAVerdictAndALaterRunCompletes(String request, int status, String sentence) throws Exception {
        world.github.fault(request, -1, Kind.STATUS, status, Map.of());
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining(sentence);
        assertThat(world.github.releases.published()).isEmpty();

        world.github.heal();
        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    /** 403 is a limit when it says so; a short one is waited for. */
    @ParameterizedTest
    @CsvSource({"403, Retry-After, 1", "429, Retry-After, 1", "403, x-ratelimit-reset, 0"})
    void waitsForALimitThatEndsSoon(int status, String header, int seconds) throws Exception {
        world.github.fault("POST /releases", 1, Kind.STATUS, status, limit(header, seconds));

        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "403, Retry-After, and asks for a pause of 3600 s",
        "429, Retry-After, and asks for a pause of 3600 s",
        "403, x-ratelimit-reset, until 20"
    })
    void isPendingUnderALimitThatLasts(int status, String header, String sentence) throws Exception {
        world.github.fault("POST *assets", -1, Kind.STATUS, status, limit(header, 3600));
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("GitHub has been asked too often")
                .withMessageContaining(sentence);
        // It is not asked again and again.
        assertThat(world.github.calls.stream().filter(call -> call.status() == status))
                .hasSize(1);

        world.github.heal();
        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    private static Map<String, String> limit(String header, int seconds) {
        long reset = Instant.now().getEpochSecond() + seconds;
        return header.equals("Retry-After")
                ? Map.of(header, String.valueOf(seconds))
                : Map.of(header, String.valueOf(reset), "x-ratelimit-remaining", "0");
    }

    @Test
    void stopsWhenOtherBytesAreStoredEachTime() throws Exception {
        world.github.fault("POST *assets", -1, Kind.WRONG_BYTES, 0, Map.of());
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("GitHub has other bytes than were sent, each time: ");
        assertThat(world.github.releases.all).isEmpty();

        world.github.heal();
        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    /** What the channel asks for the digests after all was sent, before the point of no return. */
    @Test
    void stopsWhenOtherBytesAreReadBack() throws Exception {
        List<String> seen = new ArrayList<>();
        world.github.releases.onDigest = (name, digest) -> {
            seen.add(name);
            // The third list of assets is the one of the read back.
            return name.equals("lib-1.2.3.jar")
                            && seen.stream().filter(name::equals).count() == 2
                    ? "sha256:" + "0".repeat(64)
                    : digest;
        };
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("read back, ")
                .withMessageContaining("has other bytes than were sent (1):");
        assertThat(world.github.releases.all).isEmpty();

        world.publish();

        assertThat(world.isPublished()).isTrue();
    }

    /** Somebody publishes another release of the tag while this one is staged. */
    @Test
    void neverReplacesAReleaseOfOthers() throws Exception {
        world.github.fault("PATCH *", -1, Kind.STATUS, 503, Map.of());
        assertThatExceptionOfType(PendingException.class).isThrownBy(world::publish);
        world.github.heal();
        world.github.releases.add("v1.2.3");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("The release is committed and can only go forward")
                .withMessageContaining("is published already, and differs from this one (4):");
        JsonObject there = world.github.releases.published().get(0);
        assertThat(there.getAsJsonArray("assets")).isEmpty();
    }

    /** A tag whose immutable release was removed cannot be used again. */
    @Test
    void tellsOfATagThatIsBurnt() throws Exception {
        world.github.releases.immutable = true;
        world.github.releases.add("v1.2.3");
        world.github.releases.remove("v1.2.3");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(world::publish)
                .withMessageContaining("tag_name was used by an immutable release");
    }
}
