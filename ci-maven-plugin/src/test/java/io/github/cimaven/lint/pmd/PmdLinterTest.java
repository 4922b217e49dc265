package io.github.cimaven.lint.pmd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.lint.LintReport;
import io.github.cimaven.lint.LintRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PmdLinterTest {
    private static final String BUG = "class Bug {\n    int b(int i) {\n        return i < 0 ? 1 : 1;\n    }\n}\n";

    @TempDir
    Path folder;

    @Test
    void saysWhereABugIs() throws IOException {
        LintReport report = lint(Optional.of("17"), write("Bug.java", BUG));
        assertThat(report.unread()).isEmpty();
        assertThat(report.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.file()).endsWith("Bug.java");
            assertThat(violation.place().line()).isEqualTo(3);
            assertThat(violation.place().column()).isEqualTo(16);
            assertThat(violation.place().endLine()).isEqualTo(3);
        });
    }

    @Test
    void findsTheSameAgainFromItsCache() throws IOException {
        Path file = write("Bug.java", BUG);
        LintReport first = lint(Optional.of("17"), file);
        assertThat(folder.resolve("lint.cache")).isNotEmptyFile();
        assertThat(lint(Optional.of("17"), file)).isEqualTo(first);
    }

    @Test
    void doesNotTrustABrokenCache() throws IOException {
        Files.writeString(folder.resolve("lint.cache"), "no cache");
        assertThat(lint(Optional.of("17"), write("Bug.java", BUG)).violations()).hasSize(1);
    }

    @Test
    void aFileThatIsNoJavaDoesNotHideTheOthers() throws IOException {
        LintReport report = lint(Optional.of("17"), write("Broken.java", "class { void"), write("Bug.java", BUG));
        assertThat(report.violations()).hasSize(1);
        assertThat(report.unread()).singleElement().satisfies(file -> {
            assertThat(file.file()).endsWith("Broken.java");
            assertThat(file.reason()).isEqualTo("PMD does not understand it at line 1, column 7");
        });
    }

    @Test
    void aFileThatIsNestedTooDeeplyDoesNotHideTheOthers() throws IOException {
        String deep = "class Deep { int x = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; }";
        LintReport report = lint(Optional.of("17"), write("Deep.java", deep), write("Bug.java", BUG));
        assertThat(report.violations()).hasSize(1);
        assertThat(report.unread())
                .singleElement()
                .satisfies(file -> assertThat(file.file()).endsWith("Deep.java"));
    }

    @Test
    void readsTheVersionOfJavaThatTheModuleHas() throws IOException {
        Path file = write("Words.java", "class Words { boolean b(Object o) { return o instanceof String s; } }");
        assertThat(lint(Optional.of("1.8"), file).unread()).hasSize(1);
        assertThat(lint(Optional.of("17"), file).unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99", "${java.version}", "seventeen"})
    void readsAVersionThatPmdDoesNotKnowAsTheNewest(String version) throws IOException {
        assertThat(lint(Optional.of(version), write("Bug.java", BUG)).violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no XML",
                "<ruleset name='None'><description>Nothing</description></ruleset>",
                "<ruleset name='A'><description>B</description><rule ref='category/java/errorprone.xml/NoSuchRule'/></ruleset>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><ruleset name='&e;'><description>&e;</description></ruleset>"
            })
    void refusesARuleSetThatIsNone(String text) throws IOException {
        Path rules = write("rules.xml", text);
        Path file = write("Bug.java", BUG);
        assertThatThrownBy(() -> new PmdLinter().lint(request(Optional.empty(), Optional.of(rules), List.of(file))))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.lint.rules=" + rules)
                .hasMessageContaining("https://docs.pmd-code.org/");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private LintReport lint(Optional<String> javaVersion, Path... files) {
        return new PmdLinter().lint(request(javaVersion, Optional.empty(), List.of(files)));
    }

    private LintRequest request(Optional<String> javaVersion, Optional<Path> rules, List<Path> files) {
        return new LintRequest(
                files, StandardCharsets.UTF_8, javaVersion, List.of(folder), rules, folder.resolve("lint.cache"));
    }
}
