package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineReport;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwaspAuditTest {
    @TempDir
    Path folder;

    private final FakeDependencyCheck engine = new FakeDependencyCheck();
    private final List<String> told = new ArrayList<>();

    @Test
    void saysWhatItLookedAtAndInWhichData() {
        EngineReport report = audit(database("sha")).audit(List.of(Scans.component("a"), Scans.component("b")));
        assertThat(report.engine()).isEqualTo("dependency-check 12.2.2");
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.data()).hasValueSatisfying(data -> {
            assertThat(data.name()).isEqualTo("NVD");
            assertThat(data.source()).isEqualTo("a:b:1");
            assertThat(data.sha256()).isEqualTo("sha");
            assertThat(data.modified())
                    .hasValueSatisfying(time -> assertThat(time).isEqualTo("2026-11-24T10:00:00Z"));
        });
        assertThat(told).containsExactly("dependency-check 12.2.2 looks at 2 artifacts.");
    }

    @Test
    void leavesNothingBehindInItsFolder() {
        audit(database("sha")).audit(List.of());
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void eachRunHasAFolderOfItsOwn() {
        audit(database("sha")).audit(List.of());
        audit(database("sha")).audit(List.of());
        assertThat(engine.scans).extracting(ScanRequest::work).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatHasNoCode() {
        Component sources =
                new Component("com.acme", "a", "1.0", Optional.of("sources"), "jar", Path.of("a-1.0-sources.jar"));
        Component pom = new Component("com.acme", "a", "1.0", Optional.empty(), "pom", Path.of("a-1.0.pom"));
        audit(database("sha")).audit(List.of(sources, pom, Scans.component("b")));
        assertThat(engine.scans.get(0).components())
                .extracting(Component::artifactId)
                .containsExactly("b");
    }

    @Test
    void isIncompleteWithoutADatabase() {
        EngineReport report = audit(failing(new DataUnavailableException("No database. Type this."), null))
                .audit(List.of());
        assertThat(report.incomplete()).containsExactly("No database. Type this.");
        assertThat(report.data()).isEmpty();
    }

    @Test
    void isIncompleteWhenAFileCannotBeRead() {
        assertThat(audit(failing(null, new AccessDeniedException("/db")))
                        .audit(List.of())
                        .incomplete())
                .singleElement()
                .asString()
                .contains("/db may not be read or written by this user");
    }

    @Test
    void keepsWhatWasFoundWhenItIsIncomplete() {
        engine.scan = Scans.withProblems("Chunk 7 not found");
        assertThat(audit(database("sha")).audit(List.of()).incomplete())
                .containsExactly(
                        "dependency-check could not do its work with a:b:1: Chunk 7 not found. Build it anew.");
    }

    @Test
    void itsAnswerHoldsForTheSameDatabaseOnly() {
        assertThat(audit(database("sha")).cacheKey()).contains("dependency-check 12.2.2 with settings 1 and sha");
        assertThat(audit(database(null)).cacheKey()).isEmpty();
        assertThat(audit(failing(new DataUnavailableException("x"), null)).cacheKey())
                .isEmpty();
    }

    @Test
    void aCentralDatabaseIsKnownByItsProperties() {
        assertThat(audit(database(null)).audit(List.of()).data())
                .hasValueSatisfying(data -> assertThat(data.sha256()).hasSize(64));
    }

    private OwaspAudit audit(OwaspAudit.Provision provision) {
        return new OwaspAudit(
                "dependency-check 12.2.2", provision, folder.resolve("work"), Optional.empty(), told::add);
    }

    private OwaspAudit.Provision database(String sha256) {
        return new OwaspAudit.Provision() {
            @Override
            public OwaspAudit.OpenDatabase database() throws DataUnavailableException {
                return new OwaspAudit.OpenDatabase(
                        DatabaseAccess.readOnly(folder),
                        "a:b:1",
                        Optional.empty(),
                        Optional.ofNullable(sha256),
                        "Build it anew.");
            }

            @Override
            public DependencyCheck engine() {
                return engine;
            }
        };
    }

    private OwaspAudit.Provision failing(DataUnavailableException data, IOException file) {
        return new OwaspAudit.Provision() {
            @Override
            public OwaspAudit.OpenDatabase database() throws DataUnavailableException, IOException {
                if (data != null) {
                    throw data;
                }
                throw file;
            }

            @Override
            public DependencyCheck engine() {
                return engine;
            }
        };
    }
}
