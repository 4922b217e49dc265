package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.doubles.FaultProxy;
import io.github.cimaven.doubles.FaultProxy.Fault;
import io.github.cimaven.doubles.S3Server;
import io.github.cimaven.files.Digests;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against S3Proxy, by the real client, journal and protocol; faults come from a proxy in front of it. */
class S3ChannelTest {
    private static final String FOLDER = "releases/root/1.2.3/";
    private static final String JAR = FOLDER + "org/x/lib/1.2.3/lib-1.2.3.jar";
    private static final String RECEIPT = FOLDER + "release.json";

    private final S3Server server = SharedS3.lenient();

    @TempDir
    private Path temporary;

    private String bucket;
    private FaultProxy proxy;

    @BeforeEach
    void bucket() throws IOException {
        bucket = SharedS3.bucket(server);
        proxy = new FaultProxy(server.port());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
    }

    @Test
    void publishesAllFilesAndSaysSoLast() throws Exception {
        Outcome outcome = builds().publish();

        assertThat(outcome.channels()).containsExactly(new Outcome.Sent("s3", place(), 7, 0));
        assertThat(server.objects(bucket))
                .containsOnlyKeys(
                        JAR,
                        JAR + ".sha1",
                        FOLDER + "org/x/lib/1.2.3/lib-1.2.3-sources.jar",
                        FOLDER + "org/x/lib/1.2.3/lib-1.2.3.pom",
                        FOLDER + "org/x/lib/1.2.3/lib-1.2.3.pom.sha1",
                        FOLDER + "org/x/root/1.2.3/root-1.2.3.pom",
                        FOLDER + "org/x/root/1.2.3/root-1.2.3.pom.sha1",
                        FOLDER + ".release/plan.json",
                        FOLDER + ".release/journal.json",
                        FOLDER + ".release/receipts.json",
                        RECEIPT);
        assertThat(text(JAR)).isEqualTo("classes");
        assertThat(text(RECEIPT)).contains("\"project\": \"org.x:root:1.2.3\"", Digests.sha256(bytes("classes")));
        List<String> puts = puts();
        assertThat(puts.indexOf(put(RECEIPT))).isGreaterThan(puts.lastIndexOf(put(JAR)));
        assertThat(proxy.heads)
                .filteredOn(head -> head.startsWith("PUT "))
                .allMatch(head -> head.contains("x-amz-checksum-sha256: "))
                .allMatch(head -> head.contains("If-None-Match: *") || head.contains("If-Match: "));
    }

    @Test
    void changesNothingWhenItRunsAgain() throws Exception {
        builds().publish();
        var before = server.written(bucket);
        proxy.requests.clear();

        assertThat(builds().publish().already()).isTrue();
        assertThat(server.written(bucket)).isEqualTo(before);
        assertThat(puts()).isEmpty();
    }

    @Test
    void publishesAttachmentsAndGivesThemBack() throws Exception {
        S3Builds builds = builds();
        Path report = Files.createDirectories(temporary.resolve("attached")).resolve("audit.json");
        Files.writeString(report, "{}");

        builds.publish();

        assertThat(text(FOLDER + "attachments/audit.json")).isEqualTo("{}");
        ReleaseFile file = new ReleaseFile("audit.json", Digests.sha256(bytes("{}")), 2);
        Release release = new Release(Staged.RELEASE, "0", List.of(), List.of(), List.of(file));
        try (Channel channel = builds.open()) {
            Path target = temporary.resolve("fetched.json");
            assertThat(fetch(channel, release, file, target)).isTrue();
            assertThat(target).hasContent("{}");
            assertThat(fetch(channel, release, new ReleaseFile("other", file.sha256(), 2), target))
                    .isFalse();
        }
    }

    @Test
    void tagsWhatStaysAndWhatDoesNot() throws Exception {
        builds().set("ci.publish.s3.tags", "retention=permanent, team=build tools")
                .publish();

        assertThat(proxy.heads)
                .filteredOn(head -> head.startsWith(put(JAR) + " "))
                .singleElement()
                .asString()
                .contains("x-amz-tagging: retention=permanent&team=build%20tools\r\n");
        assertThat(proxy.heads)
                .filteredOn(head -> head.startsWith("PUT ") && head.contains("/blobs/"))
                .hasSize(9)
                .allMatch(head -> head.contains("x-amz-tagging: retention=temporary\r\n"));
    }

    /** What is over in a moment is not seen at all. */
    @ParameterizedTest
    @CsvSource({
        "PUT, lib-1.2.3.jar, DROP", "PUT, lib-1.2.3.jar, CUT", "PUT, lib-1.2.3.jar, LOSE_ANSWER",
        "PUT, lib-1.2.3.jar, SILENCE", "HEAD, lib-1.2.3.jar, DROP", "PUT, plan.json, LOSE_ANSWER",
        "PUT, journal.json, LOSE_ANSWER", "GET, journal.json, CUT_ANSWER", "PUT, release.json, LOSE_ANSWER"
    })
    void getsOverAPassingFault(String method, String name, Fault fault) throws Exception {
        proxy.fault(request(method, name), 1, fault);

        builds().publish();

        assertThat(text(JAR)).isEqualTo("classes");
        assertThat(server.objects(bucket)).containsKey(RECEIPT).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "429, TooManyRequests",
        "500, InternalError",
        "502, ''",
        "503, SlowDown",
        "409, ConditionalRequestConflict"
    })
    void repeatsWhatTheServiceIsTooBusyFor(int status, String code) throws Exception {
        proxy.answer(request("PUT", "lib-1.2.3.jar"), 1, status, code);

        builds().publish();

        assertThat(puts()).filteredOn(put(JAR)::equals).hasSize(2);
    }

    /** What goes on is pending; nothing is visible, and a later run completes the release. */
    @ParameterizedTest
    @CsvSource({
        "PUT, lib-1.2.3.jar, DROP", "PUT, lib-1.2.3.jar, CUT", "HEAD, lib-1.2.3.jar, DROP",
        "PUT, plan.json, DROP", "GET, journal.json, DROP", "PUT, release.json, DROP"
    })
    void isPendingUnderAFaultThatStays(String method, String name, Fault fault) throws Exception {
        proxy.fault(request(method, name), Integer.MAX_VALUE, fault);
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageStartingWith("Pending, not failed: ");
        assertThat(server.objects(bucket)).doesNotContainKey(RECEIPT);

        proxy.fault("", 0, fault);
        builds().publish();

        assertThat(server.objects(bucket)).containsKey(RECEIPT).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "429, TooManyRequests",
        "500, InternalError",
        "503, SlowDown",
        "507, InsufficientStorage",
        "409, ConditionalRequestConflict"
    })
    void isPendingWhileTheServiceIsTooBusy(int status, String code) throws Exception {
        proxy.answer(request("PUT", "lib-1.2.3.jar"), Integer.MAX_VALUE, status, code);
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("HTTP %d %s", status, code);

        proxy.fault("", 0, Fault.DROP);
        builds().publish();

        assertThat(server.objects(bucket)).containsKey(RECEIPT);
    }

    @ParameterizedTest
    @CsvSource({
        "403, AccessDenied, 's3:ListBucket on the bucket, s3:GetObject, s3:PutObject, s3:PutObjectTagging and s3:DeleteObject'",
        "401, '', The credentials lack a right for it",
        "409, InvalidBucketState, 'run the same release again'",
        "403, ExpiredToken, The session has ended: take on the role again.",
        "403, RequestTimeTooSkewed, The clock of this machine is wrong",
        "400, AuthorizationHeaderMalformed, -Dci.publish.s3.region=<its region>",
        "501, NotImplemented, -Dci.publish.s3.tags=none",
        "400, EntityTooLarge, The file is larger than the service takes in one piece.",
        "405, MethodNotAllowed, Look at the log of the service."
    })
    void givesAVerdictAndALaterRunCompletes(int status, String code, String fix) throws Exception {
        proxy.answer(request("PUT", "lib-1.2.3.jar"), Integer.MAX_VALUE, status, code);
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("s3://%s/%s: %s", bucket, JAR, ("HTTP " + status + " " + code).strip())
                .withMessageContaining(fix);
        assertThat(server.objects(bucket)).doesNotContainKeys(RECEIPT, JAR);

        proxy.fault("", 0, Fault.DROP);
        builds().publish();

        assertThat(server.objects(bucket)).containsKey(RECEIPT).hasSize(11);
    }

    @Test
    void namesAWrongSecretKey() {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().set("login.bucket", "another-secret").publish())
                .withMessageContaining("HTTP 403 SignatureDoesNotMatch")
                .withMessageContaining(
                        "The secret key does not belong to the access key: set AWS_SECRET_ACCESS_KEY anew")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("another-secret"));
        assertThat(puts()).isEmpty();
    }

    @Test
    void namesABucketThatIsNotThere() {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(
                        () -> builds().set("ci.publish.s3.url", "s3://nowhere").publish())
                .withMessageContaining("HTTP 404 NoSuchBucket")
                .withMessageContaining("Create the bucket 'nowhere'");
    }

    @Test
    void namesAServerThatSettingsDoNotHave() {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().set("ci.publish.s3.server", "other").publish())
                .withMessageContaining("settings.xml has no server 'other'");
    }

    @Test
    void findsEveryObjectWithOtherBytesBeforeTheFirstPut() {
        server.put(bucket, JAR, "other").put(bucket, FOLDER + "org/x/root/1.2.3/root-1.2.3.pom", "<other/>");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("differs from this release (2):")
                .withMessageContaining("org/x/lib/1.2.3/lib-1.2.3.jar: SHA-256 there ");
        assertThat(puts()).isEmpty();
        assertThat(text(JAR)).isEqualTo("other");
    }

    @Test
    void takesWhatIsThereWithTheSameBytesForDone() throws Exception {
        server.put(bucket, JAR, "classes");

        assertThat(builds().publish().channels().get(0).present()).isEqualTo(1);
        assertThat(puts()).doesNotContain(put(JAR));
    }

    /** Between the look and the write somebody else was there. */
    @Test
    void givesUpAndCleansUpAfterACollision() throws Exception {
        proxy.act(put(JAR) + " ", 1, () -> server.put(bucket, JAR, "other"));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("differs from this release (1):");
        assertThat(server.objects(bucket).keySet().stream().filter(key -> !key.contains("/.release/")))
                .containsExactly(JAR);
        assertThat(text(JAR)).isEqualTo("other");
    }

    @Test
    void stopsWhenOtherBytesAreReadBack() throws Exception {
        proxy.act(request("HEAD", "lib-1.2.3.jar"), 1, () -> server.put(bucket, JAR, "other"));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("has other bytes than were sent (1):");
        assertThat(server.objects(bucket)).doesNotContainKey(RECEIPT);
    }

    /** A server without them must not be told that all is well. */
    @Test
    void namesAServerThatKnowsNoTags() {
        S3Server strict = SharedS3.strict();
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> new S3Builds(temporary, SharedS3.bucket(strict), strict.url())
                        .set("ci.publish.s3.tags", "retention=permanent")
                        .publish())
                .withMessageContaining("HTTP 501 NotImplemented")
                .withMessageContaining("a server without tags needs -Dci.publish.s3.tags=none");
    }

    @Test
    void stopsAtAReceiptOfAnotherRelease() {
        server.put(
                bucket, RECEIPT, "{\"project\": \"org.x:root:1.2.3\", \"commit\": \"fedcba9\", \"planDigest\": \"0\"}");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("is of another release: org.x:root:1.2.3, commit fedcba9");
        assertThat(puts()).isEmpty();
    }

    @Test
    void refusesAServerThatHeedsNoConditions() {
        proxy.answer("PUT ", Integer.MAX_VALUE, 200, "");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().publish())
                .withMessageContaining("overwrites what is there, although it was asked not to");
        assertThat(puts()).allMatch(it -> it.contains("/.release/probe-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bucket", "s3:/bucket", "https://bucket.s3.amazonaws.com", "s3://b/../x", "s3://b u/x"})
    void refusesAnAddressThatItCannotUse(String url) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> builds().set("ci.publish.s3.url", url).open())
                .withMessageContaining("Type -Dci.publish.s3.url=s3://<bucket>");
    }

    private S3Builds builds() throws IOException {
        return new S3Builds(temporary, bucket, proxy.url());
    }

    private String place() {
        return "s3://" + bucket + "/" + FOLDER;
    }

    private String put(String key) {
        return "PUT /" + bucket + "/" + key;
    }

    private String request(String method, String name) {
        String path = switch (name) {
            case "lib-1.2.3.jar" -> JAR;
            case "release.json" -> RECEIPT;
            default -> FOLDER + ".release/" + name;
        };
        return method + " /" + bucket + "/" + path + " ";
    }

    private List<String> puts() {
        return proxy.requests.stream().filter(it -> it.startsWith("PUT ")).toList();
    }

    private String text(String key) {
        return new String(server.objects(bucket).get(key), StandardCharsets.UTF_8);
    }

    private static boolean fetch(Channel channel, Release release, ReleaseFile file, Path target) throws Exception {
        var method = channel.getClass().getMethod("fetch", Release.class, ReleaseFile.class, Path.class);
        method.setAccessible(true);
        return (boolean) method.invoke(channel, release, file, target);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
