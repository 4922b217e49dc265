package io.github.cimaven.goal;

import io.github.cimaven.attest.Attached;
import io.github.cimaven.attest.ReleaseRecord.FileFacts;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is published with a release beside its artifacts. Other goals and plugins may have put files there before. */
record AttachmentFolder(CiFolder folder, Instant started) {

    /** Removes what an earlier run of this product left; what others put there is theirs. */
    void clear() throws IOException {
        for (String name : Attached.ALL) {
            Files.deleteIfExists(folder.attachments().resolve(name));
        }
    }

    /** Takes what this run has made of SBOM and audit, and nothing of an earlier one. */
    void collect() throws IOException {
        clear();
        Path audit = folder.audit();
        Map<String, Path> made = new TreeMap<>(Map.of(
                Attached.BOM_JSON, folder.sbomJson(),
                Attached.BOM_XML, folder.sbomXml(),
                Attached.AUDIT, audit.resolve("audit.json"),
                Attached.SARIF, audit.resolve("audit.sarif"),
                Attached.VEX, audit.resolve("vex.json")));
        for (Map.Entry<String, Path> file : made.entrySet()) {
            if (isOfThisRun(file.getValue())) {
                AtomicFile.copy(file.getValue(), folder.attachments().resolve(file.getKey()));
            }
        }
    }

    void write(String name, byte[] bytes) throws IOException {
        AtomicFile.write(bytes, folder.attachments().resolve(name));
    }

    /** All of them, sorted by name. */
    List<FileFacts> files() throws IOException {
        List<FileFacts> files = new ArrayList<>();
        if (Files.isDirectory(folder.attachments())) {
            try (var all = Files.list(folder.attachments())) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    files.add(new FileFacts(file.getFileName().toString(), Digests.sha256(file), Files.size(file)));
                }
            }
        }
        return files;
    }

    boolean isOfThisRun(Path file) throws IOException {
        return RunFile.isOf(file, started);
    }
}
