package io.github.cimaven.audit.kev;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.TEXT;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.fetch.Fetched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KevCatalogueTest {
    private static final Instant MADE = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void marksWhatItNamesByAnyName() throws Exception {
        KevCatalogue catalogue = read("""
                {"count": 2, "dateReleased": "2026-11-20T15:00:00.1234Z",
                 "vulnerabilities": [{"cveID": "CVE-2021-44228"}, {"cveID": "CVE-2020-1"}]}
                """);
        assertThat(catalogue.mark(matches(
                        vulnerability(LOG4J, "GHSA-jfh8-c2jp-5v3q", 3.0, "CVE-2021-44228"),
                        vulnerability(TEXT, "CVE-2022-42889", 9.8))))
                .extracting(Match::component, Match::knownExploited)
                .containsExactly(tuple(LOG4J, true), tuple(TEXT, false));
        assertThat(catalogue.report().data()).hasValueSatisfying(data -> {
            assertThat(data.source()).isEqualTo("kev.json");
            assertThat(data.modified()).contains(Instant.parse("2026-11-20T15:00:00.123400Z"));
        });
    }

    @Test
    void isAsOldAsTheFileWhenItDoesNotSay() throws Exception {
        assertThat(read("{\"vulnerabilities\": [{\"cveID\": \"CVE-1\"}]}")
                        .data()
                        .modified())
                .contains(MADE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"vulnerabilities\": []}",
                "{\"count\": 3, \"vulnerabilities\": [{\"cveID\": \"CVE-1\"}]}",
                "{\"count\": \"x\", \"vulnerabilities\": [{\"cveID\": \"CVE-1\"}]}"
            })
    void whatIsNoWholeCatalogueIsNotOneThatNamesNothing(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageStartingWith("The catalogue of known exploited vulnerabilities in kev.json cannot be read: ")
                .hasMessageEndingWith("-Dci.audit.kev=known-exploited.json.");
    }

    private KevCatalogue read(String text) throws DataUnavailableException, IOException {
        Path file = Files.writeString(folder.resolve("kev.json"), text);
        return KevCatalogue.read(new Fetched(file, "kev.json", Optional.of(MADE)));
    }
}
