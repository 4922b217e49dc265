package io.github.cimaven.publish.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.verify.Check.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLookTest {
    private static final ReleaseId ASKED =
            new ReleaseId("org.x", "lib", "1", Optional.of("v1"), Optional.of("c".repeat(40)));
    private static final String DIGEST = "a".repeat(64);

    @TempDir
    private Path scratch;

    private final MemoryChannel channel = new MemoryChannel();

    @Test
    void takesTheRecordForThePlanAndNeverPasses() throws IOException {
        channel.files.put("record", "org.x:lib:1");
        channel.files.put("record.asc", "signature");

        RecordLook look = look();

        Release release = look.release().orElseThrow();
        assertThat(release.files()).containsExactly(new ReleaseFile("org/x/lib.jar", DIGEST, 0));
        assertThat(release.attachments())
                .containsExactly(
                        new ReleaseFile("bom", DIGEST, 0),
                        new ReleaseFile("record", Digests.sha256("org.x:lib:1".getBytes(StandardCharsets.UTF_8)), 11),
                        new ReleaseFile("record.asc", Digests.sha256("signature".getBytes(StandardCharsets.UTF_8)), 9));
        assertThat(VerificationReport.verdict(look.checks())).isEqualTo(VerificationReport.INCOMPLETE);
    }

    @Test
    void findsARecordOfAnotherProject() throws IOException {
        channel.files.put("record", "org.y:lib:1");

        assertThat(look().checks())
                .filteredOn(check -> check.result() == Result.BAD)
                .extracting(Check::message)
                .containsExactly("the record in one names the project org.y:lib:1, and here it is org.x:lib:1.");
    }

    @Test
    void saysThatNothingCanBeCompared() throws IOException {
        assertThat(look().release()).isEmpty();
        assertThat(look().checks())
                .extracting(Check::message)
                .containsExactly("neither a plan nor a record says what was released: nothing can be compared.");
    }

    @Test
    void saysThatARecordCannotBeUsed() throws IOException {
        channel.files.put("record", "nonsense");

        assertThat(look().release()).isEmpty();
        assertThat(look().checks().get(0).message())
                .isEqualTo("the record in one cannot be used: it names no project.");
    }

    private RecordLook look() throws IOException {
        return RecordLook.of(
                List.of(new Examined("one", channel, Optional.empty(), false)), ASKED, new RecordOnly(), scratch);
    }

    private static final class RecordOnly implements Statements {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public String record() {
            return "record";
        }

        @Override
        public String recordSignature() {
            return "record.asc";
        }

        @Override
        public Statement read(String name, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Recorded readRecord(Path file) throws IOException {
            return new Recorded(
                    Files.readString(file),
                    ASKED.tag(),
                    ASKED.commit(),
                    Map.of("org/x/lib.jar", DIGEST),
                    Map.of("bom", DIGEST));
        }

        @Override
        public boolean isSubject(String path) {
            return true;
        }
    }
}
