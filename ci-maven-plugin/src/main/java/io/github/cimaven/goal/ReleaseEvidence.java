package io.github.cimaven.goal;

import io.github.cimaven.attest.Attached;
import io.github.cimaven.attest.AuditFile;
import io.github.cimaven.attest.ReleaseRecord;
import io.github.cimaven.coverage.Coverage;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.GuardFacts.GuardResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the other goals of the release came to.
 *
 * @param notes takes a sentence for each that is missing
 */
record ReleaseEvidence(CiMojo mojo, AttachmentFolder attachments, Instant started, List<String> notes) {

    List<GuardResult> guards() throws IOException {
        Optional<GuardFacts> facts = GuardFacts.read(mojo.folder(), started);
        if (facts.isEmpty()) {
            notes.add("No guard has looked at this release.");
        }
        return facts.map(GuardFacts::rules).orElse(List.of());
    }

    Optional<ReleaseRecord.Audit> audit() throws IOException {
        Path file = mojo.folder().attachments().resolve(Attached.AUDIT);
        if (!Files.exists(file)) {
            notes.add("Nothing was audited for known vulnerabilities.");
            return Optional.empty();
        }
        return Optional.of(AuditFile.read(Json.contents(file)));
    }

    /** Of tests of this build alone: what the main lane measured is in its own record. */
    Optional<CoverageFacts> coverage() {
        return Coverage.read(
                mojo.root(),
                started,
                mojo.session.getProjects().stream()
                        .map(module -> Coverage.Module.of(
                                module.getModel(), module.getBasedir().toPath()))
                        .toList());
    }
}
