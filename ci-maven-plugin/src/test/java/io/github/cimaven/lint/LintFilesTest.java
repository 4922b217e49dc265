package io.github.cimaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files lint looks at. */
class LintFilesTest {
    @TempDir
    Path folder;

    @Test
    void javaFilesBelowTheRootsAreTheModules() {
        Path main = folder.resolve("src/main/java/a/A.java");
        Path test = folder.resolve("src/test/java/a/ATest.java");
        List<Path> changed = List.of(
                test,
                main,
                folder.resolve("src/main/java/a/../a/A.java"),
                folder.resolve("src/main/java/a/readme.md"),
                folder.resolve("src/main/java2/B.java"),
                folder.resolve("target/generated/C.java"),
                folder.resolve("Other.java"));
        assertThat(sources().among(changed)).containsExactly(main, test);
    }

    @Test
    void allOfAModuleAreThoseThatAreThere() throws IOException {
        Path main = write("src/main/java/a/A.java", "class A {}");
        write("src/main/java/a/readme.md", "");
        write("target/generated/C.java", "class C {}");
        assertThat(sources().all()).containsExactly(main);
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithItsReason() throws IOException {
        Path latin = folder.resolve("Latin.java");
        Files.write(latin, "// J\u00fcrgen".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem(latin)).hasValue("it is not in the encoding UTF-8");
        Path enormous = write("Enormous.java", "/".repeat((int) SourceFile.MAX_BYTES + 1));
        assertThat(problem(enormous)).hasValue("it has 1048577 bytes, and lint reads 1048576 at most");
        assertThat(problem(folder)).hasValue("it is not a regular file");
        assertThat(problem(folder.resolve("Gone.java"))).hasValue("it is not a regular file");
        Path link = Files.createSymbolicLink(folder.resolve("Link.java"), enormous);
        assertThat(problem(link)).hasValue("it is not a regular file");
        assertThat(problem(write("Good.java", "class Good {}"))).isEmpty();
    }

    @Test
    void theEngineGetsOnlyWhatCanBeRead() throws IOException {
        Path good = write("Good.java", "class Good {}");
        Asked engine = new Asked();
        LintReport report = LintRun.of(engine, request(good, folder.resolve("Gone.java")));
        assertThat(engine.files).containsExactly(good);
        assertThat(report.unread())
                .containsExactly(new Unread(folder.resolve("Gone.java").toString(), "it is not a regular file"));
    }

    @Test
    void theEngineIsNotAskedForNothing() {
        Asked engine = new Asked();
        assertThat(LintRun.of(engine, request(folder.resolve("Gone.java"))).unread())
                .hasSize(1);
        assertThat(engine.files).isEmpty();
    }

    private JavaSources sources() {
        return new JavaSources(
                List.of(
                        folder.resolve("src/main/java"),
                        folder.resolve("src/test/java"),
                        folder.resolve("target/generated")),
                folder.resolve("target"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Optional<String> problem(Path file) {
        return SourceFile.problem(file, StandardCharsets.UTF_8);
    }

    private LintRequest request(Path... files) {
        return new LintRequest(
                List.of(files),
                StandardCharsets.UTF_8,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                folder.resolve("cache"));
    }

    private static final class Asked implements Linter {
        private final List<Path> files = new ArrayList<>();

        @Override
        public LintReport lint(LintRequest request) {
            files.addAll(request.files());
            return LintReport.NOTHING;
        }

        @Override
        public String sarif(List<Violation> violations, List<Unread> unread) {
            throw new UnsupportedOperationException();
        }
    }
}
