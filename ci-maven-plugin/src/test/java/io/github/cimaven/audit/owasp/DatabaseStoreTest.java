package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseStoreTest {
    private static final String MEND = "Build it anew.";

    @TempDir
    Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private Path home;

    @BeforeEach
    void setUp() {
        home = folder.resolve("home");
    }

    @Test
    void unpacksOnceIntoAFolderThatIsNamedByTheDigest() throws Exception {
        Path zip = DatabaseFiles.zip(folder, "one");
        ReadyDatabase first = get(zip);
        assertThat(first.folder()).isEqualTo(home.resolve(Digests.sha256(zip)));
        assertThat(first.sha256()).isEqualTo(Digests.sha256(zip));
        assertThat(first.file(Along.OSV))
                .hasValueSatisfying(file -> assertThat(file).hasContent("osv"));
        assertThat(first.file(Along.KEV)).isEmpty();
        assertThat(get(zip)).isEqualTo(first);
        assertThat(told).containsExactly("Unpacking the audit database a:b:1 (0 MB), once on this machine.");
    }

    @Test
    void isWholeForEachOfManyBuildsAtATime() throws Exception {
        Path zip = DatabaseFiles.zip(folder, "one");
        ExecutorService builds = Executors.newFixedThreadPool(8);
        Callable<ReadyDatabase> build = () -> get(zip);
        for (Future<ReadyDatabase> found : builds.invokeAll(Collections.nCopies(16, build))) {
            assertThat(found.get().folder().resolve(DatabaseInfo.DATABASE)).hasContent("one");
        }
        builds.shutdown();
        assertThat(names(home)).containsExactly(Digests.sha256(zip));
    }

    @Test
    void refusesWhatWasCutOff() throws Exception {
        Path zip = DatabaseFiles.zip(folder, "one");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        refused(zip, "a:b:1 is not a whole zip: ");
        assertThat(names(home)).isEmpty();
    }

    @Test
    void refusesAnotherZip() throws Exception {
        Path zip = folder.resolve("other.zip");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve(DatabaseInfo.DATABASE), "x");
        DatabaseZip.pack(other, zip);
        refused(zip, "a:b:1 is no database of ci:audit-database: it lacks audit-database.json.");
    }

    @Test
    void noticesAByteThatChangedAfterwards() throws Exception {
        Path zip = DatabaseFiles.zip(folder, "one");
        Path database = get(zip).folder().resolve(DatabaseInfo.DATABASE);
        Files.writeString(database, "onE");
        refused(zip, "a:b:1 is damaged: the SHA-256 of its odc.mv.db is not the one that it was built with.");
        Files.delete(database);
        refused(zip, "a:b:1 cannot be read: ");
    }

    @Test
    void refusesASideFileThatIsNone() throws Exception {
        Path other = DatabaseFiles.folder(folder.resolve("x"), "x");
        Files.writeString(other.resolve(DatabaseInfo.FILE), "{\"format\": 1}");
        assertThatThrownBy(() -> ReadyDatabase.inFolder(other, "x", MEND))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageStartingWith("The audit-database.json of x cannot be read: ")
                .hasMessageEndingWith(MEND);
    }

    @Test
    void refusesASideFileThatNamesAFileElsewhere() throws Exception {
        Path other = DatabaseFiles.folder(folder.resolve("x"), "x");
        String text = Files.readString(other.resolve(DatabaseInfo.FILE));
        Files.writeString(other.resolve(DatabaseInfo.FILE), text.replace("osv-maven.zip", "../../passwd"));
        assertThatThrownBy(() -> ReadyDatabase.inFolder(other, "x", MEND))
                .hasMessage("x names a file outside of its folder. Build it anew.");
    }

    @Test
    void removesWhatNobodyUsedForTwoWeeks() throws Exception {
        Path old = get(DatabaseFiles.zip(folder, "old")).folder();
        Path recent = get(DatabaseFiles.zip(folder, "recent")).folder();
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(15))));
        Path fresh = get(DatabaseFiles.zip(folder, "fresh")).folder();
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        assertThat(fresh).exists();
    }

    @Test
    void theSameFilesMakeTheSameBytes() throws Exception {
        Path first = DatabaseFiles.zip(Files.createDirectories(folder.resolve("1")), "one");
        Files.setLastModifiedTime(folder.resolve("1/one").resolve(DatabaseInfo.DATABASE), FileTime.fromMillis(0));
        Path second = DatabaseFiles.zip(Files.createDirectories(folder.resolve("2")), "one");
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void theSideFileIsReadAsItIsWritten() throws IOException {
        Path files = DatabaseFiles.folder(folder.resolve("x"), "x");
        assertThat(Json.parse(Json.contents(files.resolve(DatabaseInfo.FILE)), DatabaseInfo.class))
                .isEqualTo(DatabaseFiles.info(files));
    }

    private void refused(Path zip, String start) {
        assertThatThrownBy(() -> get(zip))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageStartingWith(start)
                .hasMessageContaining(MEND);
    }

    private ReadyDatabase get(Path zip) throws IOException, DataUnavailableException {
        return new DatabaseStore(home, Clock.systemUTC()).of(zip, "a:b:1", MEND, told::add);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
