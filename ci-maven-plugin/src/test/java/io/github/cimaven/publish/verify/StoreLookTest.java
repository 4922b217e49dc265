package io.github.cimaven.publish.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.publish.verify.Check.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoreLookTest {
    private static final String COMMIT = "c".repeat(40);
    private static final ReleaseId ASKED = new ReleaseId("org.x", "lib", "1", Optional.of("v1"), Optional.of(COMMIT));
    private static final String ID =
            "\"id\": {\"groupId\": \"org.x\", \"artifactId\": \"lib\", \"version\": \"1\", \"tag\": \"v1\", \"commit\": \""
                    + COMMIT + "\"}";
    private static final String PLAN = "{\"schemaVersion\": \"1\", " + ID
            + ", \"sealedAt\": \"2026-11-30T10:00:00Z\", \"sealedBy\": \"me\", \"files\": []}";

    private final Map<String, String> documents =
            new TreeMap<>(Map.of("plan.json", PLAN, "journal.json", journal(PLAN, "DONE")));
    private boolean silent;

    @Test
    void findsAReleaseThatIsDone() {
        StoreLook look = look(ASKED);

        assertThat(look.checks()).isNotEmpty().allMatch(check -> check.result() == Result.GOOD);
        assertThat(look.release().orElseThrow().planDigest()).isEqualTo(Digests.sha256(bytes(PLAN)));
    }

    @Test
    void saysThatAReleaseIsNotDone() {
        documents.put("journal.json", journal(PLAN, "COMMITTED"));

        assertThat(told(ASKED))
                .containsExactly(
                        "UNKNOWN the release is COMMITTED and not DONE: run the release of this tag again, and then verify it.");
    }

    @Test
    void findsAPlanThatTheJournalIsNotAbout() {
        documents.put("plan.json", PLAN.replace("me", "somebody else"));

        assertThat(told(ASKED))
                .singleElement()
                .asString()
                .startsWith("BAD the plan in memory is not the one that its journal is about");
    }

    @Test
    void findsATagThatWasMoved() {
        ReleaseId moved = new ReleaseId("org.x", "lib", "1", Optional.of("v1"), Optional.of("d".repeat(40)));

        assertThat(told(moved))
                .containsExactly("BAD the plan in memory names the commit %s, and here it is %s."
                        .formatted(COMMIT, "d".repeat(40)));
    }

    @Test
    void findsAnotherProject() {
        assertThat(told(new ReleaseId("org.y", "lib", "1", Optional.of("v1"), Optional.of(COMMIT))))
                .containsExactly("BAD the plan in memory names the project org.x:lib:1, and here it is org.y:lib:1.");
    }

    @Test
    void saysThatTheCloneHasNoTag() {
        assertThat(told(new ReleaseId("org.x", "lib", "1", Optional.of("v1"), Optional.empty())))
                .containsExactly("UNKNOWN the clone does not have the tag v1. Type: git fetch --tags");
    }

    @Test
    void saysWhatIsLostAndWhatCannotBeRead() {
        documents.remove("journal.json");
        documents.put("plan.json", "{");

        StoreLook look = look(ASKED);

        assertThat(look.release()).isEmpty();
        assertThat(told(ASKED))
                .containsExactly(
                        "BAD plan.json in memory cannot be used: it is not the JSON that it should be.",
                        "UNKNOWN memory has no journal.json of this release.");
    }

    @Test
    void saysThatAStoreIsSilent() {
        silent = true;

        assertThat(told(ASKED)).hasSize(2).allMatch(line -> line.startsWith("UNKNOWN memory cannot be asked for "));
    }

    @Test
    void saysThatAChannelIsLeftOut() {
        documents.put(
                "journal.json",
                journal(PLAN, "DONE")
                        .replace(
                                "\"serial\"",
                                "\"channels\": [{\"name\": \"s3\", \"place\": \"s3://x\", \"staged\": true}], \"serial\""));

        assertThat(look(ASKED).notAsked(List.of("directory")))
                .extracting(Check::message)
                .containsExactly("the release was published to s3 too, and ci.publish does not name it.");
        assertThat(look(ASKED).notAsked(List.of("s3", "directory"))).isEmpty();
    }

    private List<String> told(ReleaseId asked) {
        return look(asked).checks().stream()
                .filter(check -> check.result() != Result.GOOD)
                .map(check -> check.result() + " " + check.message())
                .toList();
    }

    private StoreLook look(ReleaseId asked) {
        return StoreLook.of(new ReleaseStore("memory", new Documents(), null), asked);
    }

    private static String journal(String plan, String state) {
        return "{\"schemaVersion\": \"1\", " + ID + ", \"planDigest\": \"" + Digests.sha256(bytes(plan))
                + "\", \"state\": \"" + state
                + "\", \"lease\": {\"owner\": \"me\", \"attempt\": 1, \"writer\": \"w\", \"epoch\": 1, \"expires\": \"2026-11-30T10:00:00Z\"}, \"serial\": 1, \"started\": \"2026-11-30T10:00:00Z\"}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class Documents implements JournalStore {
        @Override
        public Optional<Document> get(String name) throws IOException {
            if (silent) {
                throw new IOException("503");
            }
            return Optional.ofNullable(documents.get(name)).map(text -> new Document(bytes(text), "1"));
        }

        @Override
        public Optional<Document> create(String name, byte[] bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Document> replace(String name, byte[] bytes, Document expected) {
            throw new UnsupportedOperationException();
        }
    }
}
