package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.audit.DataUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseBuildTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2021-06-01T12:00:00.5Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final FakeDependencyCheck engine = new FakeDependencyCheck();
    private final List<String> told = new ArrayList<>();

    @Test
    void packsWhatItProved() throws Exception {
        DatabaseBuild.Built built = build(Map.of(Along.KEV, "https://cisa/kev.json", Along.OSV, "https://osv/all.zip"));
        assertThat(built.info().created()).isEqualTo("2021-06-01T12:00:00Z");
        assertThat(built.info().modified()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(built.info().schema()).isEqualTo("5.6");
        assertThat(built.info().skipped()).containsExactly("Failed to process CVE-2020-1");
        assertThat(built.info().files())
                .extracting(DatabaseInfo.Part::name)
                .containsExactly("osv-maven.zip", "known-exploited.json");
        ReadyDatabase unpacked = new DatabaseStore(folder.resolve("home"), NOW).of(built.zip(), "a:b:1", "", told::add);
        assertThat(unpacked.info()).isEqualTo(built.info());
        assertThat(unpacked.folder().resolve(DatabaseInfo.DATABASE)).hasContent("rows");
        assertThat(unpacked.file(Along.KEV))
                .hasValueSatisfying(file -> assertThat(file).hasContent("https://cisa/kev.json"));
        assertThat(engine.updates)
                .singleElement()
                .satisfies(request -> assertThat(request.kev()).isPresent());
        assertThat(engine.scans)
                .singleElement()
                .satisfies(request -> assertThat(request.database().url()).contains("ACCESS_MODE_DATA=r"));
        assertThat(told).anyMatch(line -> line.startsWith("Packing 2 vulnerabilities of 2 products"));
    }

    @Test
    void removesWhatAnEarlierBuildLeft() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("build/database")).resolve("odc.mv.db"), "half");
        build(Map.of());
        assertThat(folder.resolve("build/work")).doesNotExist();
    }

    @Test
    void packsNothingAfterAProblem() {
        engine.update = with(engine.update.properties(), List.of("Chunk 3005 not found"));
        refused("The database was not built: Chunk 3005 not found. Nothing was packed.");
    }

    @Test
    void packsNothingWithoutAYear() {
        engine.update = with(
                Map.of("nvd.api.last.modified", "2026-11-24T10:00:00Z", "nvd.cache.last.modified.2020", "x"),
                List.of());
        refused("The database was not built: the feed has no data of [2020, 2021].");
    }

    @Test
    void packsNothingThatDoesNotFindTheCanary() {
        engine.scan = new ScanResult(29, List.of(), List.of(), Scans.FINISHED, List.of(), List.of());
        refused("The new database does not know CVE-2021-44228 of log4j-core 2.14.1");
    }

    @Test
    void saysWhatCannotBeFetched() {
        assertThatThrownBy(() -> build(Map.of(Along.KEV, "https://cisa/missing")))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessage("CISA's catalogue of known exploited vulnerabilities cannot be fetched:"
                        + " https://cisa/missing - Server status: 404. Correct -Dci.audit.kev=...");
        assertThatThrownBy(() -> build(Map.of(Along.OSV, "https://osv/empty")))
                .hasMessage(
                        "OSV's advisories for Maven cannot be fetched: the file is empty. Correct -Dci.audit.osv=...");
    }

    private static UpdateResult with(Map<String, String> properties, List<String> problems) {
        return new UpdateResult(properties, 2, 2, List.of(), problems);
    }

    private void refused(String start) {
        assertThatThrownBy(() -> build(Map.of()))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageStartingWith(start);
        assertThat(folder.resolve("build/audit-database.zip")).doesNotExist();
    }

    private DatabaseBuild.Built build(Map<Along, String> along) throws DataUnavailableException, IOException {
        return new DatabaseBuild(
                        engine, engine::fetch, "dependency-check 12.2.2", folder.resolve("build"), NOW, told::add)
                .build(new DatabaseBuild.Contents(
                        new Feed("file:///nvd/", 2020), Optional.empty(), Optional.empty(), along));
    }
}
