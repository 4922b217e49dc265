package io.github.cimaven.publish.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.verify.Check.Kind;
import io.github.cimaven.publish.verify.Check.Result;
import io.github.cimaven.publish.verify.Statements.Recorded;
import io.github.cimaven.publish.verify.Statements.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseVerificationTest {
    private static final ReleaseId ID =
            new ReleaseId("org.x", "lib", "1", Optional.of("v1"), Optional.of("c".repeat(40)));
    private static final String JAR = "org/x/lib/1/lib-1.jar";
    private static final String PROVENANCE = "provenance";
    private static final String RECORD = "record";

    @TempDir
    private Path scratch;

    private final MemoryChannel channel = new MemoryChannel();
    private final Map<String, String> subjects = new TreeMap<>();
    private final Map<String, String> recorded = new TreeMap<>();
    private Optional<String> commit = ID.commit();
    private Optional<String> statementProblem = Optional.empty();
    private boolean statementSigned = true;
    private boolean wanted = true;
    private boolean keyKnown = true;
    private Release release;

    @BeforeEach
    void publish() {
        channel.files.put(JAR, "classes");
        channel.files.put(JAR + ".asc", "signature of classes");
        channel.files.put(JAR + ".sha1", Digests.of("SHA-1", bytes("classes")));
        channel.files.put(JAR + ".md5", Digests.of("MD5", bytes("classes")) + "  lib-1.jar");
        channel.files.put("bom", "components");
        channel.files.put(PROVENANCE, "statement");
        channel.files.put(RECORD, "what happened");
        channel.files.put(RECORD + ".asc", "signature of what happened");
        List<ReleaseFile> files = new ArrayList<>();
        List<ReleaseFile> attachments = new ArrayList<>();
        channel.files.forEach((path, text) -> (path.startsWith("org/") ? files : attachments)
                .add(new ReleaseFile(path, digest(text), text.length())));
        release = new Release(ID, "0".repeat(64), files, List.of(), attachments);
        subjects.put(JAR, digest("classes"));
        files.forEach(file -> recorded.put(file.path(), file.sha256()));
    }

    @Test
    void passesWhatIsAsItWasReleased() throws IOException {
        assertThat(verdict()).isEqualTo(VerificationReport.PASSED);
        assertThat(VerificationReport.counts(checks()))
                .containsExactly(
                        new VerificationReport.Count(Optional.of("one"), Kind.BYTES, 8, 0, 0),
                        new VerificationReport.Count(Optional.of("one"), Kind.CHECKSUM, 2, 0, 0),
                        new VerificationReport.Count(Optional.of("one"), Kind.SIGNATURE, 2, 0, 0),
                        new VerificationReport.Count(Optional.of("one"), Kind.PROVENANCE, 1, 0, 0),
                        new VerificationReport.Count(Optional.of("one"), Kind.RECORD, 1, 0, 0),
                        new VerificationReport.Count(Optional.of("one"), Kind.LISTING, 1, 0, 0));
    }

    @Test
    void findsOtherBytesWithEverythingThatNoLongerFits() throws IOException {
        channel.files.put(JAR, "malice");

        assertThat(bad())
                .contains(Kind.BYTES + " " + JAR, Kind.CHECKSUM + " " + JAR + ".sha1", Kind.SIGNATURE + " " + JAR);
    }

    /** Who changes the checksums too is found as well. */
    @Test
    void findsOtherBytesWithFittingChecksums() throws IOException {
        channel.files.put(JAR, "malice");
        channel.files.put(JAR + ".sha1", Digests.of("SHA-1", bytes("malice")));

        assertThat(bad())
                .contains(Kind.BYTES + " " + JAR, Kind.BYTES + " " + JAR + ".sha1", Kind.SIGNATURE + " " + JAR);
    }

    @Test
    void findsASignatureOfSomethingElse() throws IOException {
        channel.files.put(JAR + ".asc", "signature of another");

        assertThat(bad()).containsExactly(Kind.BYTES + " " + JAR + ".asc", Kind.SIGNATURE + " " + JAR);
    }

    @Test
    void findsWhatIsGoneAndWhatWasAdded() throws IOException {
        channel.files.remove(JAR);
        channel.files.put(JAR + ".extra", "more");

        assertThat(bad()).containsExactly(Kind.BYTES + " " + JAR, Kind.LISTING + " " + JAR + ".extra");
    }

    /** Not of all channels can be asked what they have. */
    @Test
    void doesNotAskForAListThatThereIsNot() throws IOException {
        channel.lists = false;
        channel.files.put(JAR + ".extra", "more");

        assertThat(checks()).noneMatch(check -> check.kind() == Kind.LISTING);
    }

    @Test
    void findsAFileWithoutASubjectAndASubjectWithoutAFile() throws IOException {
        subjects.clear();
        subjects.put("org/x/lib/1/other.jar", digest("other"));

        assertThat(bad()).containsExactly(Kind.PROVENANCE + " org/x/lib/1/other.jar", Kind.PROVENANCE + " " + JAR);
    }

    @Test
    void findsAStatementOfAnotherCommit() throws IOException {
        commit = Optional.of("d".repeat(40));

        assertThat(bad()).containsExactly(Kind.PROVENANCE + " " + PROVENANCE);
    }

    @Test
    void findsAStatementThatIsNotOfThisKey() throws IOException {
        statementProblem = Optional.of("was made with another key");

        assertThat(bad()).containsExactly(Kind.PROVENANCE + " " + PROVENANCE);
    }

    @Test
    void findsAStatementWithoutASignature() throws IOException {
        statementSigned = false;

        assertThat(bad()).containsExactly(Kind.PROVENANCE + " " + PROVENANCE);
        wanted = false;
        assertThat(bad()).isEmpty();
    }

    @Test
    void findsARecordOfSomethingElse() throws IOException {
        recorded.put(JAR, digest("malice"));

        assertThat(bad()).containsExactly(Kind.RECORD + " " + JAR);
    }

    @Test
    void findsAReleaseWithoutSignatures() throws IOException {
        release = new Release(
                ID,
                "0".repeat(64),
                release.files().stream()
                        .filter(file -> !file.path().endsWith(".asc"))
                        .toList(),
                List.of(),
                release.attachments());
        channel.files.remove(JAR + ".asc");
        recorded.remove(JAR + ".asc");

        assertThat(bad()).containsExactly(Kind.SIGNATURE + " " + JAR);
        wanted = false;
        assertThat(bad()).isEmpty();
    }

    @Test
    void neverPassesWithoutAKey() throws IOException {
        keyKnown = false;

        assertThat(verdict()).isEqualTo(VerificationReport.INCOMPLETE);
        assertThat(checks())
                .filteredOn(check -> check.result() == Result.UNKNOWN)
                .extracting(Check::kind)
                .containsOnly(Kind.SIGNATURE, Kind.PROVENANCE);
    }

    @Test
    void neverPassesWhileAServiceIsSilent() throws IOException {
        channel.silent = true;

        assertThat(verdict()).isEqualTo(VerificationReport.INCOMPLETE);
        assertThat(bad()).isEmpty();
    }

    /** Each file is asked for several times, with pauses: a thousand of them would take hours. */
    @Test
    void doesNotWaitForEachFileOfAServiceThatIsSilent() throws IOException {
        channel.silent = true;

        List<Check> checks = checks();

        assertThat(channel.asked).isEqualTo(3);
        assertThat(checks)
                .filteredOn(check -> check.kind() == Kind.BYTES)
                .extracting(Check::message)
                .hasSize(4)
                .last()
                .isEqualTo(
                        "one gave no answer for 3 files in a row, so it was not asked for the other 5. Verify again when it answers.");
        assertThat(checks).extracting(Check::message).noneMatch(it -> it.contains("has a place for"));
    }

    /** As a Maven repository has none for attachments. */
    @Test
    void neverPassesWhenNoChannelHasAPlaceForTheProvenance() throws IOException {
        release.attachments().forEach(file -> channel.files.remove(file.path()));
        Receipt receipt = new Receipt("memory", Optional.empty(), release.files(), List.of());

        List<Check> checks = verification(new Examined("one", channel, Optional.of(receipt), false))
                .checks();

        assertThat(VerificationReport.verdict(checks)).isEqualTo(VerificationReport.INCOMPLETE);
        assertThat(checks).noneMatch(check -> check.result() == Result.BAD);
    }

    /** As a GitHub release has no checksums; but what no channel has is gone. */
    @Test
    void leavesOutWhatAChannelNeverPromised() throws IOException {
        channel.files.remove(JAR + ".md5");
        Receipt receipt = new Receipt(
                "memory",
                Optional.empty(),
                release.files().stream()
                        .filter(file -> !file.path().endsWith(".md5"))
                        .toList(),
                List.of());
        MemoryChannel whole = new MemoryChannel();
        whole.files.putAll(channel.files);
        whole.files.put(JAR + ".md5", Digests.of("MD5", bytes("classes")) + "  lib-1.jar");
        Examined one = new Examined("one", channel, Optional.of(receipt), false);

        assertThat(bad(verification(one, new Examined("two", whole, Optional.empty(), false))
                        .checks()))
                .isEmpty();
        assertThat(bad(verification(one).checks())).containsExactly(Kind.BYTES + " " + JAR + ".md5");
    }

    /** As in a release that is COMMITTED and broke off. */
    @Test
    void doesNotBlameAChannelThatHasNotShownTheRelease() throws IOException {
        channel.files.clear();

        List<Check> checks = verification(new Examined("one", channel, Optional.empty(), true))
                .checks();

        assertThat(checks)
                .extracting(Check::message)
                .containsExactly("the journal does not say that one shows this release.");
        assertThat(VerificationReport.verdict(checks)).isEqualTo(VerificationReport.INCOMPLETE);
    }

    @Test
    void anEmptyVerificationDoesNotPass() {
        assertThat(VerificationReport.verdict(List.of())).isEqualTo(VerificationReport.INCOMPLETE);
    }

    private String verdict() throws IOException {
        return VerificationReport.verdict(checks());
    }

    private List<String> bad() throws IOException {
        return bad(checks());
    }

    private static List<String> bad(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.result() == Result.BAD)
                .map(check -> check.kind() + " " + check.subject())
                .toList();
    }

    private List<Check> checks() throws IOException {
        Receipt receipt =
                new Receipt("memory", Optional.empty(), Examined.all(release).toList(), List.of());
        return verification(new Examined("one", channel, Optional.of(receipt), false))
                .checks();
    }

    private ReleaseVerification verification(Examined... channels) {
        return new ReleaseVerification(release, List.of(channels), new FakeSignatures(), new FakeStatements(), scratch);
    }

    private static String digest(String text) {
        return Digests.sha256(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class FakeSignatures implements Signatures {
        @Override
        public boolean wanted() {
            return wanted;
        }

        @Override
        public Optional<String> unavailable() {
            return keyKnown ? Optional.empty() : Optional.of("no key is known.");
        }

        @Override
        public Optional<String> problem(Path file, Path signature) throws IOException {
            return Files.readString(signature).equals("signature of " + Files.readString(file))
                    ? Optional.empty()
                    : Optional.of("does not fit the file");
        }
    }

    private final class FakeStatements implements Statements {
        @Override
        public List<String> names() {
            return List.of(PROVENANCE);
        }

        @Override
        public String record() {
            return RECORD;
        }

        @Override
        public String recordSignature() {
            return RECORD + ".asc";
        }

        @Override
        public Statement read(String name, Path file) {
            return new Statement(
                    subjects, Map.of("bom", digest("components")), commit, ID.tag(), statementSigned, statementProblem);
        }

        @Override
        public Recorded readRecord(Path file) {
            return new Recorded(
                    ID.project(),
                    ID.tag(),
                    ID.commit(),
                    recorded,
                    Map.of("bom", digest("components"), PROVENANCE, digest("statement")));
        }

        @Override
        public boolean isSubject(String path) {
            return path.endsWith(".jar");
        }
    }
}
