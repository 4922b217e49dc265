package io.github.cimaven.publish;

import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder laid out as a Maven repository, with a receipt of each release in {@code .ci-release}. */
final class DirectoryChannel implements Channel {
    static final String NAME = "directory";

    private final Path directory;

    DirectoryChannel(Path directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome publish(Staging staging, Plan plan, ReleaseFacts release) throws IOException, PublishException {
        DirectoryCheck.refuseUnusable(directory, staging.root());
        try (DirectoryLock lock = DirectoryLock.on(directory)) {
            Preflight preflight = Preflight.of(directory, plan);
            List<MergedMetadata> metadata = merged(staging, plan);
            ReceiptFile receipt = new ReceiptFile(directory, release);
            refuse(preflight, receipt);

            for (StagedFile file : preflight.missing()) {
                AtomicFile.copy(staging.root().resolve(file.path()), directory.resolve(file.path()));
            }
            readBack(plan);
            // Only now does the list of versions name this one.
            for (MergedMetadata merge : metadata) {
                merge.write();
            }
            receipt.write(plan);
            return new Outcome(
                    lock.directory().toString(),
                    preflight.missing().size(),
                    preflight.done().size());
        }
    }

    private void refuse(Preflight preflight, ReceiptFile receipt) throws IOException, PublishException {
        List<String> reasons = new ArrayList<>(preflight.conflicts());
        receipt.conflict().ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            throw new PublishException(
                    "Nothing was published: what is in %s differs from this release (%d):\n  %s\n-> A release never changes. Release a new version; if this one was built again, make the build reproducible: project.build.outputTimestamp"
                            .formatted(directory, reasons.size(), String.join("\n  ", reasons)));
        }
    }

    private List<MergedMetadata> merged(Staging staging, Plan plan) throws IOException, PublishException {
        List<MergedMetadata> merged = new ArrayList<>();
        for (StagedFile file : plan.metadata()) {
            merged.add(MergedMetadata.of(staging.root().resolve(file.path()), directory.resolve(file.path())));
        }
        return merged;
    }

    private void readBack(Plan plan) throws IOException {
        for (StagedFile file : plan.files()) {
            Path published = directory.resolve(file.path());
            if (Files.size(published) != file.size()
                    || !Digests.sha256(published).equals(file.sha256())) {
                throw new IOException("read back, " + published + " has other bytes than were written");
            }
        }
    }
}
