package io.github.cimaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.change.Touched.Reach;
import io.github.cimaven.change.Touched.Touch;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.ChangedFile.Kind;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSelectionTest {
    private static final PomChanges NONE = poms -> Touched.nothing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "app/src/main/java/App.java → shop:upstream lib:upstream core:upstream app:changed",
                "app/README.md → shop:upstream lib:upstream core:upstream app:changed",
                "lib/src/main/java/Lib.java → shop:upstream lib:changed core:dependent app:dependent web:dependent",
                "lib/src/test/java/LibTest.java → shop:upstream lib:changed",
                "group/core/src/test/java/CoreTest.java → shop:upstream lib:upstream core:changed web:dependent",
                "group/core/src/main/java/Core.java → shop:upstream lib:upstream core:changed app:dependent web:dependent",
                "group/checkstyle.xml → shop:upstream lib:upstream group:changed core:changed app:dependent web:dependent",
                "docs/guide.md → shop:upstream docs:changed",
                "web/src/test/resources/a.json → shop:upstream lib:upstream core:upstream web:changed",
                "group/core → shop:upstream lib:upstream core:changed app:dependent web:dependent",
                "group/core/target/classes/Core.class → shop:upstream",
                "README.md → shop:upstream",
                ".github/workflows/ci.yml → shop:upstream",
                ".gitlab-ci.yml → shop:upstream",
                "src/site/markdown/index.md → shop:upstream",
                "target/ci/record.json → shop:upstream",
            })
    void modulesByFile(String file, String modules) {
        assertThat(words(selection(Shop.modules(), NONE, Map.of(), file))).isEqualTo(modules);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "checkstyle.xml → checkstyle.xml lies outside all modules",
                "old/src/main/java/Old.java → old/src/main/java/Old.java lies outside all modules",
                "vendored → vendored lies outside all modules",
                ".mvn/maven.config → .mvn/maven.config says how Maven runs",
                "lib/.mvn/jvm.config → lib/.mvn/jvm.config says how Maven runs",
                "tools/README.md → tools/README.md lies outside all modules",
                "libs/a.txt → libs/a.txt lies outside all modules",
            })
    void everythingByFile(String file, String reason) {
        ChangeSelection selection = selection(Shop.modules(), NONE, Map.of(), "lib/src/test/java/LibTest.java", file);

        assertThat(selection.everything()).hasValue(reason);
        assertThat(selection.modules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "java/app/src/main/java/App.java → shop:upstream lib:upstream core:upstream app:changed",
                "java/README.md → shop:upstream",
                "README.md → shop:upstream",
            })
    void aBuildBelowTheTopOfTheWorkTree(String file, String modules) {
        assertThat(words(selection(Shop.below("java"), NONE, Map.of(), file))).isEqualTo(modules);
    }

    @Test
    void aFileBesideTheBuildReachesEverything() {
        assertThat(selection(Shop.below("java"), NONE, Map.of(), "web/index.ts").everything())
                .hasValue("web/index.ts lies outside all modules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "src/main/java/A.java → one:changed",
                "src/test/java/ATest.java → one:changed",
                "build.properties → one:changed",
                "README.md → one:upstream"
            })
    void aBuildOfOneModule(String file, String modules) {
        assertThat(words(selection(List.of(Shop.module("", "one", "jar")), NONE, Map.of(), file)))
                .isEqualTo(modules);
    }

    @Test
    void aRenameReachesBothPlaces() {
        assertThat(words(selection(
                        Shop.modules(), NONE, Map.of(), "docs/src/main/java/A.java", "web/src/main/java/A.java")))
                .isEqualTo("shop:upstream lib:upstream core:upstream web:changed docs:changed");
    }

    @Test
    void alwaysBuiltModulesBringWhatTheyNeed() {
        ChangeSelection selection =
                selection(Shop.modules(), NONE, Map.of(Keys.AFFECTED_ALWAYS, "co*, docs"), "README.md");

        assertThat(words(selection)).isEqualTo("shop:upstream lib:upstream core:always docs:always");
        assertThat(selection.isEmpty()).isFalse();
        assertThat(selection.upstream()).containsExactlyInAnyOrder("com.acme:shop", "com.acme:lib");
    }

    @Test
    void thePatternsOfTheUserReachIntoModules() {
        Map<String, String> settings = Map.of(Keys.AFFECTED_IGNORE, "**/*.md, *.txt");

        assertThat(words(selection(Shop.modules(), NONE, settings, "app/README.md", "notes.txt")))
                .isEqualTo("shop:upstream");
        assertThatThrownBy(() -> selection(Shop.modules(), NONE, Map.of(Keys.AFFECTED_IGNORE, "[a"), "a"))
                .isInstanceOf(SettingException.class)
                .hasMessage("ci.affected.ignore has a pattern that cannot be read: [a. Type patterns as in docs/** or"
                        + " *.md.");
    }

    @Test
    void changedPomsGoToTheirComparison() {
        PomChanges changes = poms -> {
            assertThat(poms).containsExactly(new ChangedFile("pom.xml", Kind.MODIFIED));
            return Touched.of(Map.of("com.acme:web", new Touch(Reach.OUTPUT, "its effective POM changed")));
        };

        assertThat(selection(Shop.modules(), changes, Map.of(), "pom.xml").modules())
                .contains(new Selected("com.acme:web", "web", Selected.Why.CHANGED, "its effective POM changed"));
        assertThat(selection(Shop.modules(), poms -> Touched.everything("why"), Map.of(), "pom.xml")
                        .everything())
                .hasValue("why");
    }

    @Test
    void aNewModuleIsChanged() {
        List<ChangedFile> files = List.of(new ChangedFile("docs/pom.xml", Kind.ADDED));

        assertThat(words(ChangeSelection.of(Shop.modules(), files, NONE, new Settings(key -> null))))
                .isEqualTo("shop:upstream docs:changed");
    }

    @Test
    void aChangeThatReachesNothingIsEmpty() {
        assertThat(selection(Shop.modules(), NONE, Map.of(), "README.md").isEmpty())
                .isTrue();
        assertThat(selection(Shop.modules(), NONE, Map.of()).isEmpty()).isTrue();
    }

    private static ChangeSelection selection(
            List<ReactorModule> modules, PomChanges poms, Map<String, String> settings, String... files) {
        List<ChangedFile> changed = Arrays.stream(files)
                .map(file -> new ChangedFile(file, Kind.MODIFIED))
                .toList();
        return ChangeSelection.of(modules, changed, poms, new Settings(settings::get));
    }

    private static String words(ChangeSelection selection) {
        assertThat(selection.everything()).isEmpty();
        return String.join(
                " ",
                selection.modules().stream()
                        .map(module -> module.artifactId() + ":" + module.why().word())
                        .toList());
    }
}
