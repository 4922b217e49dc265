package io.github.cimaven.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFileTest {

    @Test
    void tellsVerdictAndAgeOfTheData() throws IOException {
        ReleaseRecord.Audit audit = AuditFile.read("""
                {"verdict": "passed", "time": "2026-11-30T10:00:00Z", "engines": [
                  {"engine": "OSV", "data": {"name": "OSV Maven", "source": "x", "modified": "2026-11-30T08:00:00Z", "sha256": "ab"}},
                  {"engine": "other", "data": {"name": "NVD", "source": "y", "sha256": "cd"}},
                  {"engine": "none"}]}""");

        assertThat(audit.verdict()).isEqualTo("passed");
        assertThat(audit.data())
                .containsExactly(
                        new ReleaseRecord.Data(
                                "OSV Maven",
                                "ab",
                                Optional.of(Instant.parse("2026-11-30T08:00:00Z")),
                                Optional.of(Duration.ofHours(2))),
                        new ReleaseRecord.Data("NVD", "cd", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"verdict\":\"passed\",\"time\":\"today\"}",
                "{\"time\":\"2026-11-30T10:00:00Z\"}"
            })
    void refusesWhatIsNoAudit(String text) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> AuditFile.read(text));
    }
}
