package io.github.cimaven.audit.owasp;

import static io.github.cimaven.doubles.PostgresServer.OWNER;
import static io.github.cimaven.doubles.PostgresServer.OWNER_PASSWORD;
import static io.github.cimaven.doubles.PostgresServer.READER;
import static io.github.cimaven.doubles.PostgresServer.READER_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Vulnerability;
import io.github.cimaven.audit.fetch.Patience;
import io.github.cimaven.audit.fetch.PlainFetch;
import io.github.cimaven.doubles.PostgresServer;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A central database on a PostgreSQL of this machine, filled and read by dependency-check itself. */
class RealPostgresTest {
    private static final DependencyCheck ENGINE = RealEngine.load();
    private static final Clock NOW = Clock.fixed(Instant.parse("2022-06-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path home;

    private static PostgresServer server;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        PostgresServer.impossible().ifPresent(Assumptions::abort);
        server = new PostgresServer(home.resolve("server"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void empty() throws IOException {
        server.tables();
    }

    @Test
    void isFilledAndRead() throws Exception {
        CentralUpdate.Updated updated = update();
        assertThat(updated.result().vulnerabilities()).isEqualTo(2);
        assertThat(updated.result().products()).isEqualTo(2);
        assertThat(updated.modified()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(folder.resolve("update")).doesNotExist();

        EngineReport report = audit(READER_PASSWORD);
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.vulnerabilities())
                .extracting(Vulnerability::id, Vulnerability::knownExploited)
                .containsExactly(tuple("CVE-2021-44228", true));
        assertThat(report.data()).hasValueSatisfying(data -> {
            assertThat(data.source()).isEqualTo(server.url());
            assertThat(data.modified()).contains(Instant.parse("2026-11-24T10:00:00Z"));
        });
        assertThat(told).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void isBroughtUpToDateAgain() throws Exception {
        update();
        server.run("UPDATE properties SET value = '2026-11-20T10:00:00Z' WHERE id = 'nvd.api.last.modified'");
        assertThat(audit(READER_PASSWORD).data().flatMap(data -> data.modified()))
                .contains(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(update().modified()).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void withoutRowsIsNotNothingFound() throws Exception {
        EngineReport report = audit(READER_PASSWORD);
        assertThat(report.incomplete())
                .singleElement()
                .asString()
                .contains("No documents exist; Unable to continue dependency-check analysis");
        assertThat(report.data())
                .hasValueSatisfying(data -> assertThat(data.modified()).isEmpty());
    }

    @Test
    void anUpdateThatWasKilledIsNotNothingFound() throws Exception {
        update();
        server.run("DELETE FROM properties WHERE id <> 'version'");
        assertThat(audit(READER_PASSWORD).incomplete())
                .singleElement()
                .asString()
                .contains("was not finished when it was built");
    }

    @Test
    void withoutTablesIsNotNothingFound() throws Exception {
        server.run("DROP TABLE properties");
        assertThat(audit(READER_PASSWORD).incomplete())
                .singleElement()
                .asString()
                .contains("dependency-check could not do its work with " + server.url());
        assertThatThrownBy(this::update)
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageStartingWith("The central database was not updated: ");
    }

    @Test
    void whatMayNotBeReadIsNotNothingFound() throws Exception {
        update();
        server.run("REVOKE SELECT ON software FROM " + READER);
        assertThat(audit(READER_PASSWORD).incomplete())
                .singleElement()
                .asString()
                .contains("permission denied for table software");
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() throws Exception {
        assertThat(audit("wrong-secret").incomplete())
                .singleElement()
                .asString()
                .contains("password authentication failed for user \"reader\"")
                .doesNotContain("wrong-secret");
    }

    @Test
    void aServerThatIsNotThereIsTold() throws Exception {
        DatabaseAccess nowhere =
                DatabaseAccess.central("jdbc:postgresql://localhost:1/postgres", driver(), READER, READER_PASSWORD);
        assertThat(audit(nowhere).incomplete())
                .singleElement()
                .asString()
                .contains("Connection to localhost:1 refused")
                .doesNotContain(READER_PASSWORD);
    }

    private CentralUpdate.Updated update() throws IOException, DataUnavailableException {
        return new CentralUpdate(
                        ENGINE, RealPostgresTest::copy, "dependency-check", folder.resolve("update"), NOW, told::add)
                .update(
                        new DatabaseBuild.Contents(
                                new Feed(RealEngine.feed(folder.resolve("feed")), Canary.YEAR),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(Along.KEV, RealEngine.catalogue().toUri().toString())),
                        DatabaseAccess.central(server.url(), driver(), OWNER, OWNER_PASSWORD));
    }

    private static void copy(String url, Path file) throws IOException {
        new PlainFetch(Patience.USUAL, uri -> Optional.empty(), line -> {}).copy(url, file);
    }

    private EngineReport audit(String password) throws IOException {
        return audit(DatabaseAccess.central(server.url(), driver(), READER, password));
    }

    private EngineReport audit(DatabaseAccess access) throws IOException {
        Path jar = folder.resolve("log4j-core-2.14.1.jar");
        Files.deleteIfExists(jar);
        Files.copy(Empty.jar(folder.resolve("empty"), "log4j"), jar);
        OwaspAudit.OpenDatabase database =
                new OwaspAudit.OpenDatabase(access, access.url(), Optional.empty(), Optional.empty(), "Mend it.");
        return new OwaspAudit(
                        "dependency-check", provision(database), folder.resolve("work"), Optional.empty(), told::add)
                .audit(List.of(new Component(
                        "org.apache.logging.log4j", "log4j-core", "2.14.1", Optional.empty(), "jar", jar)));
    }

    private static OwaspAudit.Provision provision(OwaspAudit.OpenDatabase database) {
        return new OwaspAudit.Provision() {
            @Override
            public OwaspAudit.OpenDatabase database() {
                return database;
            }

            @Override
            public DependencyCheck engine() {
                return ENGINE;
            }
        };
    }

    /** As an engine of its own: not on dependency-check's class path. */
    private static List<Path> driver() {
        return RealEngine.jars(name -> name.startsWith("postgresql-"));
    }
}
