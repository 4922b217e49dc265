package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final Coordinates A = new Coordinates("g", "a", "1");
    private static final Coordinates B = new Coordinates("g", "b", "1");
    private static final Coordinates C = new Coordinates("g", "c", "1");
    private static final List<Coordinates> ALL = List.of(A, B, C);

    private final Reports reports = new Reports(new LinkedHashMap<>());

    @Test
    void onlyTheLastModuleDoesTheWork() {
        assertThat(reports.add(B, files("b.jar"), ALL)).isFalse();
        assertThat(reports.awaited(ALL)).containsExactly(A, C);
        assertThat(reports.add(A, files("a.jar"), ALL)).isFalse();
        assertThat(reports.add(C, files("c.jar"), ALL)).isTrue();
        assertThat(reports.published()).containsExactly(B, A, C);
    }

    @Test
    void aModuleThatReportsTwiceCountsOnce() {
        assertThat(reports.add(A, files("a.jar"), List.of(A))).isTrue();
        assertThat(reports.add(A, files("a.jar"), List.of(A))).isFalse();
    }

    @Test
    void aModuleThatNeverReportsHoldsEverythingBack() {
        assertThat(reports.add(A, files("a.jar"), ALL)).isFalse();
        assertThat(reports.add(C, files("c.jar"), ALL)).isFalse();
    }

    @Test
    void aSkippedModuleIsAwaitedButNotPublished() {
        reports.add(A, files("a.jar"), ALL);
        reports.add(B, files(), ALL);
        assertThat(reports.add(C, Optional.empty(), ALL)).isTrue();

        assertThat(reports.published()).containsExactly(A, B);
        assertThat(reports.skipped()).containsExactly(C);
        assertThat(reports.empty()).containsExactly(B);
    }

    @Test
    void aStagedFileThatIsGoneStopsThePublication() {
        reports.add(A, files("g/a/1/a.jar", "g/a/1/a.pom"), ALL);
        reports.add(B, files(), ALL);
        reports.add(C, Optional.empty(), ALL);

        assertThatCode(() -> reports.refuseLost(staged("g/a/1/a.jar", "g/a/1/a.pom", "g/b/1/b.jar")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> reports.refuseLost(staged("g/a/1/a.pom")))
                .withMessageContaining("1 staged file(s) were removed during the build, first g/a/1/a.jar.");
    }

    private static Optional<List<String>> files(String... paths) {
        return Optional.of(List.of(paths));
    }

    private static List<ReleaseFile> staged(String... paths) {
        return List.of(paths).stream()
                .map(path -> new ReleaseFile(path, "0".repeat(64), 0))
                .toList();
    }
}
