package io.github.cimaven.publish;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.protocol.Candidate;
import io.github.cimaven.publish.protocol.SealedPlan;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes of what is staged what a run would seal. */
public final class SealedRelease {
    private SealedRelease() {}

    /** @param attachments a folder whose files belong to the release beside the repository; it need not exist */
    public static Candidate of(ReleaseId id, Instant now, String run, Staging staging, Plan plan, Path attachments)
            throws IOException {
        Map<String, Path> files = new HashMap<>();
        for (ReleaseFile file : plan.files()) {
            files.put(file.sha256(), staging.root().resolve(file.path()));
        }
        for (ReleaseFile file : plan.metadata()) {
            files.put(file.sha256(), staging.root().resolve(file.path()));
        }
        List<ReleaseFile> attached = new ArrayList<>();
        for (Path file : list(attachments)) {
            ReleaseFile attachment =
                    new ReleaseFile(file.getFileName().toString(), Digests.sha256(file), Files.size(file));
            attached.add(attachment);
            files.put(attachment.sha256(), file);
        }
        return new Candidate(
                new SealedPlan(SealedPlan.SCHEMA_VERSION, id, now, run, plan.files(), plan.metadata(), attached),
                files);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
