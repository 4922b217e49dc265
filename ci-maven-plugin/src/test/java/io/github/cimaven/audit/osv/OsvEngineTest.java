package io.github.cimaven.audit.osv;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.NOW;
import static io.github.cimaven.audit.Samples.component;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.audit.AuditRun;
import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.ReportCache;
import io.github.cimaven.audit.Samples;
import io.github.cimaven.audit.Vulnerability;
import io.github.cimaven.audit.cvss.SpringettScorer;
import io.github.cimaven.audit.fetch.Fetched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsvEngineTest {
    private static final String G_A = "com.acme:thing";

    @TempDir
    Path folder;

    @Test
    void aKnownVulnerabilityIsFoundWithItsScoreAndWhatMendsIt() throws IOException {
        EngineReport report = ask(Zips.of(folder, "a", Zips.LOG4J), LOG4J, Samples.TEXT);
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.data().orElseThrow().modified()).contains(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(report.data().orElseThrow().sha256()).hasSize(64);
        assertThat(report.vulnerabilities()).singleElement().satisfies(found -> {
            assertThat(found.component()).isEqualTo(LOG4J);
            assertThat(found.aliases()).containsExactly("CVE-2021-44228");
            assertThat(found.cvss()).contains(10.0);
            assertThat(found.fixedIn()).containsExactly("2.15.0");
            assertThat(found.url()).contains("https://osv.dev/vulnerability/GHSA-jfh8-c2jp-5v3q");
        });
    }

    @ParameterizedTest
    @CsvSource({"2.15.0,0", "2.12.2,0", "2.10.0,1", "2.3,0", "2.13.0,1", "2.12.1,1"})
    void onlyVersionsInARangeAreAffected(String version, int found) throws IOException {
        assertThat(ask(Zips.of(folder, "a", Zips.LOG4J), LOG4J.replace("2.14.1", version))
                        .vulnerabilities())
                .hasSize(found);
    }

    @Test
    void aListedVersionIsEnough() throws IOException {
        Path zip = Zips.of(folder, "a", Zips.advisory("GHSA-1", G_A, ""));
        assertThat(ask(zip, G_A + ":1.9").vulnerabilities()).hasSize(1);
        assertThat(ask(zip, G_A + ":1.90").vulnerabilities()).isEmpty();
    }

    @Test
    void coordinatesAreExact() throws IOException {
        assertThat(ask(
                                Zips.of(folder, "a", Zips.LOG4J),
                                "org.apache.logging.log4j:log4j-api:2.14.1",
                                "x:log4j-core:2.14.1")
                        .vulnerabilities())
                .isEmpty();
    }

    @Test
    void withdrawnOnesAreOut() throws IOException {
        Path zip = Zips.of(
                folder, "a", Zips.advisory("GHSA-1", G_A, "\"withdrawn\":\"2026-01-01T00:00:00Z\","), "b", Zips.LOG4J);
        EngineReport report = ask(zip, G_A + ":1.9");
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.vulnerabilities()).isEmpty();
    }

    @Test
    void anotherRepositoryOfMavenIsMavenToo() throws IOException {
        String elsewhere = Zips.advisory("GHSA-1", G_A, "").replace("\"Maven\"", "\"Maven:https://repo.example.com\"");
        assertThat(ask(Zips.of(folder, "a", elsewhere), G_A + ":1.9").vulnerabilities())
                .hasSize(1);
    }

    @Test
    void withoutAVectorTheWordCountsAtItsUpperEnd() throws IOException {
        Path zip = Zips.of(
                folder,
                "a",
                Zips.advisory("GHSA-1", G_A, "\"database_specific\":{\"severity\":\"HIGH\"},"),
                "b",
                Zips.advisory("MAL-1", G_A, ""));
        assertThat(ask(zip, G_A + ":1.9").vulnerabilities())
                .extracting(Vulnerability::cvss)
                .containsExactlyInAnyOrder(Optional.of(8.9), Optional.empty());
    }

    @Test
    void dataThatIsDamagedIsIncompleteAndSaysWhich() throws IOException {
        Path whole = Zips.of(folder, "a", Zips.LOG4J, "b", Zips.advisory("GHSA-1", G_A, ""));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        byte[] garbled = bytes.clone();
        for (int i = 60; i < 90; i++) {
            garbled[i] ^= 0x55;
        }
        Path inside = Files.write(folder.resolve("garbled.zip"), garbled);
        Path page = Files.writeString(folder.resolve("page.zip"), "<html>Log in</html>");
        Path empty = Files.createFile(folder.resolve("empty.zip"));
        for (Path zip : List.of(cut, inside, page, empty)) {
            assertThat(ask(zip, LOG4J).incomplete())
                    .as(zip.toString())
                    .singleElement()
                    .asString()
                    .contains("cannot be relied on");
        }
        assertThat(ask(inside, LOG4J).incomplete().get(0)).contains("a.json");
    }

    @Test
    void aBrokenEntryIsNamedAndTheOthersAreRead() throws IOException {
        Path zip = Zips.of(folder, "good", Zips.LOG4J, "bad", "{\"id\":", "list", "[]", "deep", "[".repeat(100_000));
        EngineReport report = ask(zip, LOG4J);
        assertThat(report.vulnerabilities()).hasSize(1);
        assertThat(report.incomplete())
                .singleElement()
                .asString()
                .contains("3 entries cannot be read")
                .contains("bad.json")
                .contains("list.json")
                .contains("deep.json");
    }

    @ParameterizedTest
    @CsvSource({"com.acme:thing,com.\\u0061cme:thing", "com.acme:thing,com.acme\\u003Athing", "name,n\\u0061me"})
    void escapesHideNothing(String plain, String escaped) throws IOException {
        Path zip = Zips.of(folder, "a", Zips.advisory("GHSA-1", G_A, "").replace(plain, escaped));
        assertThat(ask(zip, G_A + ":1.9").vulnerabilities()).hasSize(1);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path zip = Zips.of(folder, "bomb", " ".repeat(5_000_000), "good", Zips.LOG4J);
        assertThat(engine(zip, new OsvArchive(1_000_000, 50_000_000))
                        .audit(components(LOG4J))
                        .incomplete())
                .singleElement()
                .asString()
                .contains("bomb.json: it has more than 1000000 bytes");
        assertThat(engine(zip, new OsvArchive(10_000_000, 1_000_000))
                        .audit(components(LOG4J))
                        .incomplete())
                .singleElement()
                .asString()
                .contains("more than 1000000 bytes of advisories");
    }

    @Test
    void noAdvisoryAboutMavenIsNotDataForMaven() throws IOException {
        Path zip = Zips.of(folder, "a", Zips.advisory("GHSA-1", "lodash", "").replace("\"Maven\"", "\"npm\""));
        assertThat(ask(zip, LOG4J).incomplete())
                .singleElement()
                .asString()
                .contains("no advisory about a Maven package");
        assertThat(ask(Zips.of(folder), LOG4J).incomplete()).hasSize(1);
    }

    @Test
    void aDateAheadDoesNotMakeTheDataYoung() throws IOException {
        Path zip = Zips.of(
                folder, "a", Zips.LOG4J.replace("2026-11-25", "2099-01-01"), "b", Zips.advisory("GHSA-1", G_A, ""));
        assertThat(ask(zip, LOG4J).data().orElseThrow().modified()).contains(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void dataThatCannotBeHadIsIncomplete() {
        OsvEngine engine = new OsvEngine(
                () -> {
                    throw new DataUnavailableException("Gone.");
                },
                new SpringettScorer(),
                clock());
        assertThat(engine.cacheKey()).isEmpty();
        assertThat(engine.audit(components(LOG4J)).incomplete()).containsExactly("Gone.");
    }

    @Test
    void theKeyChangesWithTheData() throws IOException {
        Optional<String> one =
                engine(Zips.of(folder, "a", Zips.LOG4J), OsvArchive.BOUNDED).cacheKey();
        Optional<String> other =
                engine(Zips.of(folder, "b", Zips.LOG4J), OsvArchive.BOUNDED).cacheKey();
        assertThat(one).isPresent().isNotEqualTo(other);
    }

    @Test
    void aScoreOfAWordIsNotKeptForBuildsThatCanCompute() throws IOException {
        Path zip = Zips.of(
                folder,
                "a",
                Zips.advisory(
                        "GHSA-1",
                        G_A,
                        "\"severity\":[{\"type\":\"CVSS_V3\",\"score\":\"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N\"}],"
                                + "\"database_specific\":{\"severity\":\"HIGH\"},"));
        Scorer missing = new Scorer() {
            @Override
            public Optional<Double> score(String vector) {
                return Optional.empty();
            }

            @Override
            public boolean computes() {
                return false;
            }
        };
        AuditRun run = new AuditRun(new ReportCache(folder.resolve("cache"), LocalDate.of(2026, 11, 25)), line -> {});

        assertThat(scores(run, zip, missing)).containsExactly(Optional.of(8.9));
        assertThat(scores(run, zip, new SpringettScorer())).containsExactly(Optional.of(7.5));
        assertThat(scores(run, zip, missing)).containsExactly(Optional.of(7.5));
    }

    private static List<Optional<Double>> scores(AuditRun run, Path zip, Scorer scorer) {
        OsvEngine engine = new OsvEngine(() -> new Fetched(zip, "osv.zip", Optional.empty()), scorer, clock());
        return run.ask(List.of(engine), components(G_A + ":1.9")).get(0).vulnerabilities().stream()
                .map(Vulnerability::cvss)
                .toList();
    }

    private EngineReport ask(Path zip, String... coordinates) {
        return engine(zip, OsvArchive.BOUNDED).audit(components(coordinates));
    }

    private static OsvEngine engine(Path zip, OsvArchive archive) {
        return new OsvEngine(
                () -> new Fetched(zip, "osv.zip", Optional.empty()), new SpringettScorer(), clock(), archive);
    }

    private static List<Component> components(String... coordinates) {
        return Stream.of(coordinates).map(one -> component(one)).toList();
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
