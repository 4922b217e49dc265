package io.github.cimaven.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.record.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    Path folder;

    @Test
    void haveARowEachInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../src-site/markdown/check.md"));

        List<String> rows = Pattern.compile("(?m)^\\| `check/([a-z-]+)` \\|")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows).isEqualTo(Checks.RULES.stream().map(Rule::name).toList());
    }

    @Test
    void findEverythingAtOnceWorstFirst() throws IOException {
        Archive jar = new Jar()
                .text("a.txt", "1")
                .text("a.txt", "2")
                .type("com/acme/New.class", 25)
                .read(folder);

        List<Finding> findings = Checks.check(Modules.of(jar), Patterns.of(""));

        assertThat(findings)
                .extracting(Modules::shown)
                .containsExactly(
                        "duplicate-entries ERROR",
                        "bytecode ERROR",
                        "manifest WARNING",
                        "licence NOTE",
                        "central-artifacts NOTE");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.fix()).isPresent();
            assertThat(finding.file()).contains("target/shop.jar");
            assertThat(finding.module()).contains("shop");
        });
    }

    @Test
    void leaveOutWhatIsIgnoredByEitherName() throws IOException {
        Packaged module = Modules.of(new Jar().manifest("").read(folder));

        assertThat(Checks.check(module, Patterns.of("check/licence, central-*")))
                .isEmpty();
    }

    @Test
    void refuseToIgnoreWhatIsNoRule() {
        assertThatThrownBy(() -> Checks.check(Modules.of(), Patterns.of("licence,license")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("license")
                .hasMessageContaining("duplicate-entries");
    }

    @Test
    void askForCentralsElementsInAReleaseOnly() throws IOException {
        PublicPom poor = new PublicPom("pom.xml", List.of("<name>", "<scm><url>"), true);
        PublicPom internal = new PublicPom("pom.xml", poor.missing(), false);
        Archive jar = Jar.plain().read(folder);

        assertThat(Checks.check(Modules.with(poor, true, jar), Patterns.of("")))
                .extracting(Modules::shown)
                .containsExactly("central-pom ERROR", "central-artifacts ERROR");
        assertThat(Checks.check(Modules.with(poor, false, jar), Patterns.of("")))
                .extracting(Modules::shown)
                .containsExactly("central-pom NOTE", "central-artifacts NOTE");
        assertThat(Checks.check(Modules.with(internal, true, jar), Patterns.of("")))
                .isEmpty();
    }

    @Test
    void findSourcesAndJavadocBesideTheJar() throws IOException {
        Archive jar = Jar.plain().read(folder);
        Archive sources = Jar.plain().classifier("sources").read(folder);
        Archive javadoc = Jar.plain().classifier("javadoc").read(folder);

        assertThat(Checks.check(Modules.with(Modules.POM, true, jar, sources, javadoc), Patterns.of("")))
                .isEmpty();
    }

    @Test
    void lookAtThePomOfAModuleWithoutArchives() {
        PublicPom poor = new PublicPom("pom.xml", List.of("<name>"), true);
        Coordinates parent = new Coordinates("com.acme", "all", "1.2.3", "pom");
        Packaged module =
                new Packaged(parent, List.of(), Optional.empty(), Modules.REPRODUCIBLE, List.of(), poor, true);

        assertThat(Checks.check(module, Patterns.of("")))
                .extracting(Modules::shown)
                .containsExactly("central-pom ERROR");
    }
}
