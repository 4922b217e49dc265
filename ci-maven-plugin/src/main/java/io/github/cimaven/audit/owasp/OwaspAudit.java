package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineData;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.files.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The audit by dependency-check. What keeps it from looking makes the report incomplete, and never clean.
 *
 * @param name as a user knows it, with its version
 * @param provision fetches what is needed when it is needed
 * @param work where this run has its files, which are removed afterwards
 * @param attachment where dependency-check's own report in HTML goes; empty for none
 * @param progress takes a line for people
 */
public record OwaspAudit(
        String name, Provision provision, Path work, Optional<Path> attachment, Consumer<String> progress)
        implements AuditEngine {
    /** To be raised with each change of the engine's settings: other settings, other answers. */
    private static final int SETTINGS = 1;

    private static final Set<String> WITHOUT_CODE = Set.of("sources", "javadoc");

    /** Where engine and database come from. */
    public interface Provision {
        OpenDatabase database() throws DataUnavailableException, IOException;

        DependencyCheck engine() throws DataUnavailableException;
    }

    /**
     * A database that is ready.
     *
     * @param source as a user knows it
     * @param suppressions what came along with it
     * @param sha256 of the data as it was fetched; empty for a central database, whose properties stand for it
     * @param mend what to type when it turns out to be damaged, as a sentence
     */
    public record OpenDatabase(
            DatabaseAccess access, String source, Optional<Path> suppressions, Optional<String> sha256, String mend) {
        public static OpenDatabase of(ReadyDatabase database, String mend) throws DataUnavailableException {
            return new OpenDatabase(
                    DatabaseAccess.readOnly(database.folder()),
                    database.source(),
                    database.file(Along.SUPPRESSIONS),
                    Optional.of(database.sha256()),
                    mend);
        }
    }

    /** Not of a central database: it may be updated at any time. */
    @Override
    public Optional<String> cacheKey() {
        try {
            return provision.database().sha256().map(sha256 -> name + " with settings " + SETTINGS + " and " + sha256);
        } catch (DataUnavailableException | IOException e) {
            // Told when it is asked.
            return Optional.empty();
        }
    }

    @Override
    public EngineReport audit(List<Component> components) {
        try {
            OpenDatabase database = provision.database();
            return audit(components.stream().filter(OwaspAudit::hasCode).toList(), database, provision.engine());
        } catch (DataUnavailableException e) {
            return new EngineReport(name, Optional.empty(), List.of(), List.of(e.getMessage()));
        } catch (IOException e) {
            return new EngineReport(
                    name,
                    Optional.empty(),
                    List.of(),
                    List.of("%s could not look: %s. Mend that, and build again.".formatted(name, IoReason.of(e))));
        }
    }

    private EngineReport audit(List<Component> components, OpenDatabase database, DependencyCheck engine)
            throws IOException {
        Files.createDirectories(work);
        if (attachment.isPresent()) {
            // That of an earlier run would be taken for this one's.
            Files.deleteIfExists(attachment.get());
        }
        Path own = Files.createTempDirectory(work, "run-");
        try {
            progress.accept("%s looks at %d artifacts.".formatted(name, components.size()));
            ScanResult result = engine.scan(new ScanRequest(
                    database.access(),
                    components,
                    database.suppressions(),
                    Canary.write(own.resolve("canary")),
                    own,
                    attachment,
                    progress));
            List<String> incomplete = ScanGuards.sentences(result, database.source(), database.mend());
            DatabaseProperties properties = new DatabaseProperties(result.properties());
            EngineData data = new EngineData(
                    "NVD",
                    database.source(),
                    properties.modified(),
                    database.sha256().orElseGet(properties::sha256));
            return new EngineReport(name, Optional.of(data), result.vulnerabilities(), incomplete);
        } finally {
            FolderRemoval.remove(own);
        }
    }

    /** Sources and POMs would be found by their coordinates, beside the jar that they belong to. */
    private static boolean hasCode(Component component) {
        return !component.extension().equals("pom")
                && component.classifier().filter(WITHOUT_CODE::contains).isEmpty();
    }
}
