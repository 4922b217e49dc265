package io.github.cimaven.attest;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.GuardFacts.GuardResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a release when it is published: {@code release-record.json}, by the schema {@code
 * release-record-1.schema.json} of the documentation. What the channels answered is known only later: see {@code
 * receipts.json} in the store of the release.
 *
 * @param project {@code groupId:artifactId:version} of the root
 * @param commit empty when the work tree was no commit
 * @param started when the build started
 * @param created when this record was written
 * @param coverage of the tests of this build; empty when it ran none, as the tagged commit was tested before
 * @param artifacts every file that is published byte by byte, checksums and signatures too, sorted by path
 * @param attachments what is published beside them, without this record and its signature
 * @param notes whole sentences about what is missing
 */
public record ReleaseRecord(
        String schemaVersion,
        String project,
        Optional<String> tag,
        Optional<String> commit,
        Optional<String> repository,
        Lane lane,
        Ci ci,
        Tools tools,
        Instant started,
        Instant created,
        List<GuardResult> guards,
        Optional<Audit> audit,
        Optional<CoverageFacts> coverage,
        Optional<FileFacts> sbom,
        Signing signing,
        Optional<FileFacts> provenance,
        List<FileFacts> artifacts,
        List<FileFacts> attachments,
        List<String> notes) {
    public static final String SCHEMA_VERSION = "1";

    public ReleaseRecord {
        guards = List.copyOf(guards);
        artifacts = List.copyOf(artifacts);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /** @param id as in {@code ci-release} */
    public record Lane(String id, Optional<String> reason) {}

    /** @param triggeringActor who started it again, when that is somebody else than the actor */
    public record Ci(
            String provider,
            String event,
            Optional<String> buildUrl,
            Optional<String> actor,
            Optional<String> triggeringActor) {}

    /** Versions. */
    public record Tools(String product, String maven, String java) {}

    /** @param keyFingerprint 40 or more hexadecimal digits, upper case */
    public record Signing(boolean signed, Optional<String> keyFingerprint) {}

    /** @param size in bytes */
    public record FileFacts(String path, String sha256, long size) {}

    /**
     * @param verdict as in {@code clean}
     * @param time of the audit
     */
    public record Audit(String verdict, Instant time, List<Data> data) {
        public Audit {
            data = List.copyOf(data);
        }
    }

    /**
     * The data of an audit.
     *
     * @param modified how far it goes; empty when it does not say
     * @param age how old that was at the time of the audit, in seconds
     */
    public record Data(String name, String sha256, Optional<Instant> modified, Optional<Duration> age) {}
}
