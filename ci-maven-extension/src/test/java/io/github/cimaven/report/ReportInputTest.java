package io.github.cimaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportInputTest {
    private static final RunRecord RUN = SampleRuns.minimal();

    @TempDir
    private Path target;

    private void write(Path file, String text, long secondsAfterStart) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(RUN.started().plusSeconds(secondsAfterStart)));
    }

    @Test
    void readsWhatTheRunLeft() throws Exception {
        CiFolder folder = CiFolder.below(target);
        write(folder.timeline(), "{\"traceEvents\": []}", 5);
        write(folder.sbomJson(), "{}", 0);
        ReportInput input = ReportInput.read(folder, RUN);
        assertThat(input.timeline()).isPresent();
        assertThat(input.sbom()).isPresent();
        assertThat(input.audit()).isEmpty();
        assertThat(input.unread()).isEmpty();
    }

    @Test
    void leavesOutWhatAnEarlierRunLeft() throws Exception {
        CiFolder folder = CiFolder.below(target);
        write(folder.audit().resolve("audit.json"), "{\"verdict\": \"passed\"}", -60);
        assertThat(ReportInput.read(folder, RUN).audit()).isEmpty();
    }

    @Test
    void namesWhatCannotBeRead() throws Exception {
        CiFolder folder = CiFolder.below(target);
        write(folder.timeline(), "{\"traceEvents\": [", 5);
        ReportInput input = ReportInput.read(folder, RUN);
        assertThat(input.unread()).containsExactly("The file timeline.json cannot be read: it is not a JSON object.");
        Report.write(folder, RUN);
        assertThat(folder.report()).content().contains("incomplete", "The file timeline.json cannot be read");
    }
}
