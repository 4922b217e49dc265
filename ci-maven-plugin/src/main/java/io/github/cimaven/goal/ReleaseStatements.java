package io.github.cimaven.goal;

import io.github.cimaven.attest.Attached;
import io.github.cimaven.attest.Attested;
import io.github.cimaven.attest.Envelope;
import io.github.cimaven.attest.Published;
import io.github.cimaven.attest.ReleaseRecord;
import io.github.cimaven.attest.ReleaseRecord.FileFacts;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.verify.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads provenance and record of a release that is published. */
record ReleaseStatements(PublishedSignatures signatures) implements Statements {

    @Override
    public List<String> names() {
        return List.of(Attached.PROVENANCE, Attached.UNSIGNED_PROVENANCE);
    }

    @Override
    public String record() {
        return Attached.RECORD;
    }

    @Override
    public String recordSignature() {
        return Attached.RECORD_SIGNATURE;
    }

    @Override
    public boolean isSubject(String path) {
        return Published.isSubject(path);
    }

    @Override
    public Statement read(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (name.equals(Attached.UNSIGNED_PROVENANCE)) {
            return statement(Attested.read(bytes), false, Optional.empty());
        }
        Envelope envelope = Envelope.parse(bytes);
        if (!envelope.payloadType().equals(Envelope.IN_TOTO)) {
            throw new IOException("its payload is not of the type " + Envelope.IN_TOTO);
        }
        return statement(Attested.read(envelope.payload()), true, problem(envelope));
    }

    @Override
    public Recorded readRecord(Path file) throws IOException {
        ReleaseRecord record = Json.parse(Json.contents(file), ReleaseRecord.class);
        if (!record.schemaVersion().equals(ReleaseRecord.SCHEMA_VERSION)) {
            throw new IOException("a later version of this plugin wrote it");
        }
        return new Recorded(
                record.project(),
                record.tag(),
                record.commit(),
                digests(record.artifacts()),
                digests(record.attachments()));
    }

    /** One good signature is enough: others may be of keys that this project does not know. */
    private Optional<String> problem(Envelope envelope) {
        Optional<String> last = Optional.empty();
        if (signatures.engine().isPresent()) {
            for (Envelope.Signature signature : envelope.signatures()) {
                last = signatures.problem(envelope.signedBytes(), signature.armored());
                if (last.isEmpty()) {
                    break;
                }
            }
        }
        return last;
    }

    private static Statement statement(Attested attested, boolean signed, Optional<String> problem) {
        return new Statement(
                attested.subjects(), attested.byproducts(), attested.commit(), attested.tag(), signed, problem);
    }

    private static Map<String, String> digests(List<FileFacts> files) {
        Map<String, String> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.sha256()));
        return digests;
    }
}
