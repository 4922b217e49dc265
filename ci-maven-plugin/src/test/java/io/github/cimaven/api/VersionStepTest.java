package io.github.cimaven.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStepTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1.2.3, 2.0.0, true, 2.0.0",
                "1.2.3, 1.3.0, false, 2.0.0",
                "1.2.3, 1.2.4, false, 2.0.0",
                "1.2.3, 2.0.0-rc.1, true, 2.0.0",
                "9, 10, true, 10.0.0",
                "0.2.3, 0.3.0, true, 0.3.0",
                "0.2.3, 0.2.4, false, 0.3.0",
                "0.2.3, 1.0.0, true, 0.3.0",
                "2.0.0, 1.9.0, false, 3.0.0",
                "r7, 8.0, -, ..."
            })
    void knowsWhatMayBreak(String before, String after, Boolean allowed, String next) {
        VersionStep step = new VersionStep(before, after);

        assertThat(step.allowsBreak()).isEqualTo(Optional.ofNullable(allowed));
        assertThat(step.next()).isEqualTo(next);
    }

    @Test
    void failsOnABreakInASmallStepOnly() {
        List<String> breaks = List.of("com.acme.A.b: METHOD_REMOVED");
        Finding small = ApiBreaks.of("lib", new VersionStep("1.0.0", "1.1.0"), breaks);

        assertThat(small.severity()).isEqualTo(Severity.ERROR);
        assertThat(small.message())
                .isEqualTo("The API of lib breaks 1 member that 1.0.0 has: com.acme.A.b: METHOD_REMOVED.");
        assertThat(small.fix()).hasValueSatisfying(fix -> assertThat(fix).contains("-DnewVersion=2.0.0"));
        assertThat(ApiBreaks.of("lib", new VersionStep("1.0.0", "2.0.0"), breaks)
                        .severity())
                .isEqualTo(Severity.NOTE);
        assertThat(ApiBreaks.of("lib", new VersionStep("1.0.0", "1.1.0"), List.of())
                        .rule())
                .isEqualTo("api/compared");
        assertThat(ApiBreaks.of("lib", new VersionStep("r1", "r2"), breaks).rule())
                .isEqualTo("api/not-compared");
    }
}
