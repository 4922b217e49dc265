package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlikeFindingsTest {
    private static final Finding LICENCE =
            Finding.of("check/licence", Severity.NOTE, "The archive has no licence.", "Add one.");
    private static final Finding OTHER = Finding.of("check/licence", Severity.NOTE, "Another.", "Add one.");

    @Test
    void tellsWhatManyModulesHaveOnce() {
        RunRecord run = run(Stream.concat(
                        IntStream.range(0, 40).mapToObj(i -> at("m%d/pom.xml".formatted(i))), Stream.of(OTHER))
                .toList());

        assertThat(new Sections(run).findings().title()).isEqualTo("41 findings");
        assertThat(new Sections(run).findings().rows())
                .containsExactly(
                        List.of(
                                "note",
                                "check/licence",
                                "The archive has no licence. Add one.",
                                "m0/pom.xml and 39 more places"),
                        List.of("note", "check/licence", "Another. Add one.", ""));
    }

    @Test
    void countsOneMorePlace() {
        assertThat(AlikeFindings.of(run(List.of(at("a"), at("b")))).get(0).others())
                .contains("and 1 more place");
    }

    @Test
    void keepsApartWhatDiffersInSeverity() {
        assertThat(AlikeFindings.of(run(List.of(at("a"), at("b").withSeverity(Severity.ERROR)))))
                .hasSize(2);
    }

    @Test
    void keepsApartWhatIsSaidOfALine() {
        Finding line = LICENCE.at("A.java", Optional.of(3));

        assertThat(AlikeFindings.of(run(List.of(line, LICENCE.at("A.java", Optional.of(4))))))
                .hasSize(2);
    }

    private static Finding at(String file) {
        return LICENCE.at(file, Optional.empty());
    }

    private static RunRecord run(List<Finding> findings) {
        return SampleRuns.minimal().with().findings(findings).build();
    }
}
