package io.github.cimaven.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.OriginFacts;
import io.github.cimaven.record.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginChangesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "internal=g:a:1, internal=g:a:1, -",
                "internal=g:a:1, internal=g:a:2, -",
                "internal=g:a:1, central=g:a:1, g:a",
                "internal=g:a:1, central=g:a:2, g:a",
                "internal=g:a:1, central=g:b:1, -",
                "-, central=g:a:1, -",
                "internal=g:a:1, -, -",
                "internal=g:a:1;central=g:a:1, central=g:a:1, -",
                "internal=g:a:1, internal=g:a:1;central=g:a:2, g:a",
            })
    void findsWhatCameFromElsewhere(String before, String now, String moved) {
        List<Finding> findings = OriginChanges.between(facts(before), facts(now));

        if (moved == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("origin/changed");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message()).startsWith(moved + " came from '").contains("'central'", "'internal'");
                assertThat(finding.fix().orElseThrow()).contains("-Dci.namespace=", "-Dci.namespace.repositories=");
            });
        }
    }

    @Test
    void saysSoOnceWhenEverythingMoved() {
        Origins before = new Origins();
        Origins now = new Origins();
        IntStream.range(0, 9).forEach(number -> {
            before.add("central", "g:a" + number + ":1");
            now.add("corporate", "g:a" + number + ":1");
        });
        before.add("central", "g:z:1");
        now.add("foreign", "g:z:1");

        assertThat(OriginChanges.between(before.facts(), now.facts()))
                .extracting(Finding::message)
                .containsExactly(
                        "g:a0, g:a1, g:a2, g:a3, g:a4 and 4 more came from 'corporate' now, and from 'central' in the"
                                + " baseline.",
                        "g:z came from 'foreign' now, and from 'central' in the baseline.");
    }

    @Test
    void factsAreSortedAndNamedOnce() {
        Origins origins = new Origins();
        origins.add("internal", "g:b:1");
        origins.add("central", "g:c:1");
        origins.add("internal", "g:a:1");
        origins.add("internal", "g:b:1");

        assertThat(origins.facts())
                .isEqualTo(new OriginFacts(List.of(
                        new OriginFacts.Repository("central", List.of("g:c:1")),
                        new OriginFacts.Repository("internal", List.of("g:a:1", "g:b:1")))));
    }

    private static OriginFacts facts(String text) {
        Origins origins = new Origins();
        if (text != null) {
            Arrays.stream(text.split(";"))
                    .map(entry -> entry.split("=", 2))
                    .forEach(entry -> origins.add(entry[0], entry[1]));
        }
        return origins.facts();
    }
}
