package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.doubles.FaultProxy;
import io.github.cimaven.doubles.S3Server;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.protocol.PendingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build is cut off before or after each of its writes to a bucket; another one, which built other bytes, completes it. */
class S3CrashTest {
    private static final String FOLDER = "releases/root/1.2.3/";
    private static final String JAR = "org/x/lib/1.2.3/lib-1.2.3.jar";

    private final S3Server server = SharedS3.strict();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherRunCompletesWhatWasCutOff(boolean after) throws Exception {
        int points = 0;
        while (cutOffAt(points + 1, after)) {
            points++;
        }
        System.out.printf("S3: cut off %s each of %d writes.%n", after ? "after" : "before", points);
        // Probe, bytes, plan, journal, files, release.json, removal.
        assertThat(points).isBetween(35, 60);
    }

    /** @return whether there was such a write */
    private boolean cutOffAt(int write, boolean after) throws Exception {
        String bucket = "crash-%s-%d".formatted(after, write);
        server.bucket(bucket);
        Path folder = temporary.resolve(bucket);
        try (FaultProxy proxy = new FaultProxy(server.port())) {
            proxy.dieAt(write, after);
            S3Builds first = new S3Builds(folder.resolve("first"), bucket, proxy.url()).retries(0);
            if (!endsEarly(first, proxy)) {
                return false;
            }
            Map<String, byte[]> left = server.objects(bucket);
            if (left.containsKey(FOLDER + "release.json")) {
                assertThat(text(left, ".release/journal.json")).containsAnyOf("COMMITTED", "DONE");
            }

            proxy.dieAt(0, false);
            S3Builds second = new S3Builds(folder.resolve("second"), bucket, proxy.url());
            second.staged().file(JAR, "classes, built again");
            second.publish();
        }
        Map<String, byte[]> there = server.objects(bucket);
        assertThat(there.keySet().stream().filter(key -> !key.contains("/probe-")))
                .as("write %d", write)
                .hasSize(11);
        assertThat(text(there, "release.json")).contains(Digests.sha256(there.get(FOLDER + JAR)));
        assertThat(text(there, ".release/journal.json")).contains("DONE");
        return true;
    }

    private static boolean endsEarly(S3Builds build, FaultProxy proxy) throws Exception {
        try {
            build.publish();
            // The last write may be one whose failure is only noted.
            return proxy.isDead();
        } catch (PendingException e) {
            assertThat(proxy.isDead()).isTrue();
            return true;
        }
    }

    private static String text(Map<String, byte[]> there, String name) {
        return new String(there.get(FOLDER + name), StandardCharsets.UTF_8);
    }
}
