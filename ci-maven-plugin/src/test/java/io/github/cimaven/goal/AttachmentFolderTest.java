package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.attest.Attached;
import io.github.cimaven.attest.ReleaseRecord.FileFacts;
import io.github.cimaven.record.CiFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentFolderTest {

    @Test
    void removesWhatThisProductLeftAndNothingElse(@TempDir Path target) throws IOException {
        AttachmentFolder folder = new AttachmentFolder(CiFolder.below(target), Instant.EPOCH);
        folder.clear();
        for (String name : Attached.ALL) {
            folder.write(name, "of an earlier run".getBytes(StandardCharsets.UTF_8));
        }
        folder.write("report.pdf", "of the user".getBytes(StandardCharsets.UTF_8));

        folder.clear();

        assertThat(folder.files()).extracting(FileFacts::path).containsExactly("report.pdf");
    }
}
