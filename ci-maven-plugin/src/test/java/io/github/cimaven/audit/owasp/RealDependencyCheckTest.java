package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.Vulnerability;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each damage to a database ended as "nothing found" or as a stack trace when dependency-check was left alone. */
class RealDependencyCheckTest {
    private static final DependencyCheck ENGINE = RealEngine.load();
    private static final List<String> TOLD = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    static Path built;

    @TempDir
    Path folder;

    private static UpdateResult update;
    private Path database;
    private Optional<Path> suppressions = Optional.empty();
    private Optional<Path> html = Optional.empty();

    @BeforeAll
    static void build() throws IOException, DataUnavailableException {
        update = ENGINE.update(new UpdateRequest(
                DatabaseAccess.writable(Files.createDirectories(built.resolve("db"))),
                RealEngine.feed(built.resolve("feed")),
                Optional.empty(),
                Optional.empty(),
                Canary.YEAR,
                Optional.of(RealEngine.catalogue()),
                Files.createDirectories(built.resolve("work")),
                TOLD::add));
    }

    @BeforeEach
    void copy() throws IOException {
        database = Files.createDirectories(folder.resolve("db"));
        Files.copy(built.resolve("db").resolve(DatabaseInfo.DATABASE), database.resolve(DatabaseInfo.DATABASE));
    }

    @Test
    void buildsADatabase() {
        assertThat(update.problems()).isEmpty();
        assertThat(update.skipped()).isEmpty();
        assertThat(update.vulnerabilities()).isEqualTo(2);
        assertThat(update.products()).isEqualTo(2);
        assertThat(new DatabaseProperties(update.properties()).modified())
                .hasValueSatisfying(time -> assertThat(time).isEqualTo("2026-11-24T10:00:00Z"));
        assertThat(TOLD).anyMatch(line -> line.startsWith("Download Started for NVD Cache"));
    }

    @Test
    void findsWhatIsVulnerableAndPassesWhatIsMended() throws Exception {
        ScanResult result = scan(
                component("org.apache.logging.log4j", "log4j-core", "2.14.1"),
                component("org.apache.logging.log4j", "log4j-core", "2.24.3"),
                component("org.apache.commons", "commons-text", "1.9"),
                component("org.apache.commons", "commons-text", "1.13.0"));
        assertThat(sentences(result)).isEmpty();
        assertThat(result.vulnerabilities())
                .extracting(Vulnerability::component, Vulnerability::id)
                .containsExactly(
                        tuple("org.apache.logging.log4j:log4j-core:2.14.1", "CVE-2021-44228"),
                        tuple("org.apache.commons:commons-text:1.9", "CVE-2022-42889"));
        Vulnerability log4j = result.vulnerabilities().get(0);
        assertThat(log4j.cvss()).contains(10.0);
        assertThat(log4j.vector()).contains("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H");
        assertThat(log4j.knownExploited()).isTrue();
        assertThat(log4j.fixedIn()).containsExactly("2.15.0");
        assertThat(log4j.url()).contains("https://nvd.nist.gov/vuln/detail/CVE-2021-44228");
        assertThat(log4j.summary()).startsWith("Apache Log4j2 2.0-beta9 through 2.15.0");
        assertThat(result.vulnerabilities().get(1).knownExploited()).isFalse();
    }

    @Test
    void leavesTheDatabaseAsItIsAlsoWhereNobodyMayWrite() throws Exception {
        Path file = database.resolve(DatabaseInfo.DATABASE);
        byte[] before = Files.readAllBytes(file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThat(sentences(scan())).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(database.toFile().list()).containsExactly(DatabaseInfo.DATABASE);
    }

    @Test
    void seesWhatIsShaded() throws Exception {
        Component fat = component("com.acme", "fat", "1.0");
        Files.copy(Canary.write(folder.resolve("shaded")), fat.file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(scan(fat).vulnerabilities()).singleElement().satisfies(found -> {
            assertThat(found.component()).isEqualTo("com.acme:fat:1.0");
            assertThat(found.summary())
                    .startsWith("In org.apache.logging.log4j:log4j-core:2.14.1, which is shaded into it: ");
        });
    }

    @Test
    void doesWithoutWhatTheCompanySuppresses() throws Exception {
        suppressions = Optional.of(Files.writeString(
                folder.resolve("suppressions.xml"),
                "<suppressions xmlns=\"https://jeremylong.github.io/DependencyCheck/dependency-suppression.1.3.xsd\">"
                        + "<suppress><cve>CVE-2022-42889</cve></suppress></suppressions>"));
        Component text = component("org.apache.commons", "commons-text", "1.9");
        assertThat(scan(text).vulnerabilities()).isEmpty();
        Files.writeString(suppressions.get(), "<suppressions>");
        assertThat(sentences(scan(text))).isNotEmpty();
    }

    @Test
    void writesItsOwnReportOfWhatTheBuildHas() throws Exception {
        html = Optional.of(folder.resolve("dependency-check.html"));
        assertThat(sentences(scan(component("org.apache.commons", "commons-text", "1.9"))))
                .isEmpty();
        assertThat(html.get())
                .content()
                .contains("commons-text-1.9.jar", "CVE-2022-42889")
                .doesNotContain("log4j");
    }

    @Test
    void asksNoHost() throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            for (String scheme : List.of("http", "https")) {
                System.setProperty(scheme + ".proxyHost", "localhost");
                System.setProperty(scheme + ".proxyPort", String.valueOf(proxy.getLocalPort()));
            }
            scan(component("com.acme", "unknown", "1.0"));
            proxy.setSoTimeout(100);
            assertThatThrownBy(proxy::accept).isInstanceOf(SocketTimeoutException.class);
        } finally {
            for (String scheme : List.of("http", "https")) {
                System.clearProperty(scheme + ".proxyHost");
                System.clearProperty(scheme + ".proxyPort");
            }
        }
    }

    @Test
    void aJarThatIsNoneIsNamed() throws Exception {
        Component broken = component("com.acme", "broken", "1.0");
        Files.writeString(broken.file(), "no zip");
        assertThat(scan(broken).notAnalysed()).containsExactly(broken);
    }

    @Test
    void noDatabaseIsNotNothingFound() throws Exception {
        Files.delete(database.resolve(DatabaseInfo.DATABASE));
        assertThat(sentences(scan())).singleElement().asString().contains("database does not exist");
    }

    @Test
    void halfADatabaseIsNotNothingFound() throws Exception {
        Path file = database.resolve(DatabaseInfo.DATABASE);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(sentences(scan())).isNotEmpty();
    }

    @Test
    void garbageIsNotNothingFound() throws Exception {
        Path file = database.resolve(DatabaseInfo.DATABASE);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
        Files.write(file, bytes);
        assertThat(sentences(scan())).isNotEmpty();
    }

    @Test
    void anUpdateThatWasKilledIsNotNothingFound() throws Exception {
        change("DELETE FROM properties WHERE id <> 'version'");
        assertThat(sentences(scan())).singleElement().asString().contains("was not finished when it was built");
    }

    @Test
    void lostRowsAreNotNothingFound() throws Exception {
        change("DELETE FROM software");
        assertThat(sentences(scan())).singleElement().asString().contains("does not know CVE-2021-44228");
    }

    @Test
    void anErrorThatIsOnlyLoggedIsNotNothingFound() throws Exception {
        change("DROP TABLE software CASCADE");
        assertThat(sentences(scan()))
                .singleElement()
                .asString()
                .startsWith("dependency-check could not do its work with the database: ");
    }

    @Test
    void aFeedThatIsNotThereIsAProblem() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        UpdateResult result = ENGINE.update(new UpdateRequest(
                DatabaseAccess.writable(other),
                folder.resolve("nothing").toUri().toString(),
                Optional.empty(),
                Optional.empty(),
                Canary.YEAR,
                Optional.empty(),
                Files.createDirectories(folder.resolve("work")),
                line -> {}));
        assertThat(result.problems()).isNotEmpty();
    }

    private void change(String sql) throws SQLException, DataUnavailableException {
        DatabaseAccess access = DatabaseAccess.writable(database);
        Properties login = new Properties();
        login.setProperty("user", access.user());
        login.setProperty("password", access.password());
        try (Connection connection = new Driver().connect(access.url(), login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A jar with nothing in it: what is known of it are its name and its coordinates. */
    private Component component(String groupId, String artifactId, String version) throws IOException {
        Path jar = folder.resolve(artifactId + "-" + version + ".jar");
        Files.copy(Empty.jar(folder.resolve("empty"), artifactId + version), jar);
        return new Component(groupId, artifactId, version, Optional.empty(), "jar", jar);
    }

    private ScanResult scan(Component... components) throws IOException, DataUnavailableException {
        Path work = Files.createTempDirectory(folder, "work");
        return ENGINE.scan(new ScanRequest(
                DatabaseAccess.readOnly(database),
                List.of(components),
                suppressions,
                Canary.write(work.resolve("canary")),
                work,
                html,
                line -> {}));
    }

    private static List<String> sentences(ScanResult result) {
        return ScanGuards.sentences(result, "the database", "Build it anew.");
    }
}
