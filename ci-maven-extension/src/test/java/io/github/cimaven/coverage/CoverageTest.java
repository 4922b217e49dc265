package io.github.cimaven.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    /** The head of what JaCoCo 0.8.15 writes. */
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<!DOCTYPE report PUBLIC \"-//JACOCO//DTD Report 1.1//EN\" \"report.dtd\">";

    @TempDir
    Path root;

    private final Instant started = Instant.now();

    @Test
    void addsUpTheModules() throws IOException {
        CoverageFacts facts = read(
                        module("lib", report("Price", "1:3 2:0 3:1")),
                        module("app", report("Shop", "1:1 9:0"), report("Cart", "1:0")))
                .orElseThrow();
        assertThat(facts.modules())
                .containsExactly(new ModuleLines("lib", new Lines(2, 3)), new ModuleLines("app", new Lines(1, 3)));
        assertThat(facts.lines()).isEqualTo(new Lines(3, 6));
        assertThat(facts.lines().shown()).isEqualTo("50.0 %");
        assertThat(facts.unmeasured()).isEmpty();
    }

    @Test
    void countsALineThatUnitOrIntegrationTestsCoverOnce() throws IOException {
        CoverageFacts facts = read(module("lib", report("Price", "1:3 2:0 3:0"), report("Price", "1:1 2:5 3:0")))
                .orElseThrow();
        assertThat(facts.lines()).isEqualTo(new Lines(2, 3));
    }

    @Test
    void namesModulesThatWereNotMeasured() throws IOException {
        Path classes = Files.createDirectories(root.resolve("classes"));
        Path texts = Files.createDirectories(root.resolve("texts"));
        Files.writeString(classes.resolve("A.class"), "");
        Files.writeString(texts.resolve("a.txt"), "");
        Coverage.Module untested = new Coverage.Module("untested", List.of(root.resolve("none.xml")), classes);
        Coverage.Module text = new Coverage.Module("texts", List.of(root.resolve("none.xml")), texts);
        Coverage.Module pom = new Coverage.Module("pom", List.of(root.resolve("none.xml")), root.resolve("none"));
        Coverage.Module withoutJacoco = new Coverage.Module("without", List.of(), classes);
        assertThat(read(untested, text, pom, withoutJacoco)).isEmpty();
        assertThat(read(untested, text, pom, withoutJacoco, module("lib", report("Price", "1:1")))
                        .orElseThrow()
                        .unmeasured())
                .containsExactly("untested");
    }

    @Test
    void leavesOutWhatAnEarlierRunWrote() throws IOException {
        Coverage.Module module = module("lib", report("Price", "1:1"));
        Files.setLastModifiedTime(module.reports().get(0), FileTime.from(started.minus(Duration.ofMinutes(1))));
        assertThat(read(module)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<testsuite/>",
                "<report><package name=\"p\"><sourcefile name=\"A\"><line nr=\"1\" ci=\"1\"/>",
                "<report><line nr=\"0\" ci=\"1\"/></report>",
                "<report><line nr=\"2000000000\" ci=\"1\"/></report>",
                "<report><line nr=\"1\"/></report>",
                "<!DOCTYPE report [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><report><line nr=\"&e;\" ci=\"1\"/></report>"
            })
    void namesWhatIsNoReport(String text) throws IOException {
        CoverageFacts facts =
                read(module("lib", text), module("app", report("Shop", "1:1"))).orElseThrow();
        assertThat(facts.unreadable()).containsExactly("lib/0.xml");
        assertThat(facts.lines()).isEqualTo(new Lines(1, 1));
        assertThat(facts.modules()).hasSize(1);
    }

    private Optional<CoverageFacts> read(Coverage.Module... modules) {
        return Coverage.read(root, started, List.of(modules));
    }

    private Coverage.Module module(String name, String... reports) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        List<Path> files = new ArrayList<>();
        for (String report : reports) {
            files.add(Files.writeString(folder.resolve(files.size() + ".xml"), report));
        }
        return new Coverage.Module(name, files, folder);
    }

    /** @param lines number and covered instructions, as in {@code 1:3 2:0} */
    private static String report(String source, String lines) {
        StringBuilder text =
                new StringBuilder(HEAD + "<report name=\"lib\"><sessioninfo id=\"a\" start=\"1\" dump=\"2\"/>"
                        + "<package name=\"com/acme\"><class name=\"com/acme/A\" sourcefilename=\"A.java\"><counter type=\"LINE\""
                        + " missed=\"9\" covered=\"9\"/></class><sourcefile name=\"" + source + ".java\">");
        for (String line : lines.split(" ", -1)) {
            String[] parts = line.split(":", -1);
            text.append("<line nr=\"%s\" mi=\"1\" ci=\"%s\" mb=\"0\" cb=\"0\"/>".formatted(parts[0], parts[1]));
        }
        return text + "</sourcefile></package><counter type=\"LINE\" missed=\"1\" covered=\"2\"/></report>";
    }
}
