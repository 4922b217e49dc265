package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.TestFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back as every other report. */
class HangingTestReportTest {
    @TempDir
    Path root;

    @Test
    void isAnErrorWithItsPlace() throws IOException {
        Path source = root.resolve("src/test/java/com/acme/WaitsTest.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        write("com.acme.WaitsTest", "waits", "It hung.", "\tat com.acme.WaitsTest.waits(WaitsTest.java:12)\n");
        TestFacts facts = read();
        assertThat(facts.run()).isEqualTo(1);
        assertThat(facts.errors()).isEqualTo(1);
        assertThat(facts.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.testClass()).isEqualTo("com.acme.WaitsTest");
            assertThat(failure.name()).isEqualTo("waits");
            assertThat(failure.message()).isEqualTo("It hung.");
            assertThat(failure.file()).isEqualTo(Optional.of("src/test/java/com/acme/WaitsTest.java"));
            assertThat(failure.line()).isEqualTo(Optional.of(12));
        });
    }

    @Test
    void takesTextThatIsNoXml() throws IOException {
        write("../a<b>\u0001", "\"&\u0000", "]]>\uFFFF <x>", "\u001b[1m");
        assertThat(root.resolve("target/surefire-reports")).isDirectoryContaining("glob:**/TEST-.._a_b__-hanging.xml");
        assertThat(read().unreadable()).isEmpty();
        assertThat(read().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).isEqualTo("]]>? <x>"));
    }

    @Test
    void isDeletedBeforeALaterRun() throws IOException {
        Path folder = root.resolve("target/surefire-reports");
        HangingTestReport.deleteOld(folder, Instant.now());
        write("A", "waits", "It hung.", "");
        Files.writeString(folder.resolve("TEST-B.xml"), "");
        HangingTestReport.deleteOld(folder, Instant.now().minusSeconds(60));
        assertThat(folder.resolve("TEST-A-hanging.xml")).exists();
        HangingTestReport.deleteOld(folder, Instant.now().plusSeconds(60));
        assertThat(folder.resolve("TEST-A-hanging.xml")).doesNotExist();
        assertThat(folder.resolve("TEST-B.xml")).exists();
    }

    private void write(String testClass, String name, String message, String trace) throws IOException {
        HangingTestReport.write(root.resolve("target/surefire-reports"), testClass, name, message, trace);
    }

    private TestFacts read() {
        return TestReports.read(
                        root,
                        Instant.EPOCH,
                        List.of(TestReports.Module.of("app", root, root.resolve("target"), List.of())))
                .facts();
    }
}
