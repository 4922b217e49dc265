package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeReportTest {
    @TempDir
    private Path temp;

    @Test
    void aReportThatIsCutOffIsReadAsFarAsItGoes() {
        ProbeReport report =
                ProbeReport.of(List.of("checked\t100\t250", "missing\ta.A\tb.B\tbody", "missing\ta.A", "x", ""));
        assertThat(report.missing()).containsExactly(new ProbeReport.Missing("a.A", "b.B", "body"));
        assertThat(report.progress()).isEqualTo("100 of 250 classes");
        assertThat(report.done()).isFalse();
    }

    @Test
    void noReportIsAnEmptyOne() throws IOException {
        assertThat(ProbeReport.read(temp.resolve("none")).done()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "app.Own, com.acme.Gone, link, ERROR",
        "app.Own, com.acme.Gone, body, ERROR",
        "app.Own, com.acme.Gone, indirect, WARNING",
        "app.Own, com.acme.Gone, mention, WARNING",
        "shaded.Other, com.acme.Gone, mention, NOTE",
        "app.Own, sun.misc.Gone, body, WARNING",
        "app.Own, javax.xml.bind.JAXB, link, ERROR",
        "shaded.Other, com.acme.Gone, link, WARNING",
        "META-INF/services/com.acme.Gone, com.acme.Gone, service, WARNING"
    })
    void howBadAClassIsThatNoDependencyHas(String user, String missing, String how, Severity severity)
            throws IOException {
        assertThat(findings(List.of(), "missing\t%s\t%s\t%s".formatted(user, missing, how)))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "app.Own, OPTIONAL, NOTE",
        "app.Own, HOST, NOTE",
        "app.Own, PROVIDED, ERROR",
        "app.Own, TEST, ERROR",
        "app.Own, SYSTEM, ERROR",
        "app.Own, OTHER_VERSION, ERROR",
        "app.Own, SHADED, ERROR",
        "app.Own, CUT, ERROR",
        "app.Own, EXCLUDED, ERROR",
        "shaded.Other, TEST, WARNING",
        "shaded.Other, SHADED, ERROR",
        "shaded.Other, CUT, ERROR",
        "shaded.Other, EXCLUDED, WARNING"
    })
    void howBadAClassIsThatADependencyHas(String user, Reason reason, Severity severity) throws IOException {
        Path jar = new Jars(temp).jar("lib", Map.of("com/acme/Gone.java", "package com.acme; public class Gone {}"));
        List<Finding> findings = findings(
                List.of(new Candidate("g:a", "1", "g:direct", jar, reason)),
                "missing\t%s\tcom.acme.Gone\tlink".formatted(user));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).contains("g:a:1", reason.sentence());
            assertThat(finding.fix()).isPresent();
        });
    }

    @Test
    void theHarmlessReasonCounts() throws IOException {
        Path jar = new Jars(temp).jar("lib", Map.of("com/acme/Gone.java", "package com.acme; public class Gone {}"));
        List<Finding> findings = findings(
                Stream.of(Reason.TEST, Reason.OPTIONAL)
                        .map(reason -> new Candidate("g:" + reason, "1", "g:a", jar, reason))
                        .toList(),
                "missing\tapp.Own\tcom.acme.Gone\tlink");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void oneFindingForAClassAndOneForAFault() throws IOException {
        List<Finding> findings = findings(
                List.of(),
                "missing\tapp.Own\tcom.acme.Gone\tlink",
                "missing\tapp.Second\tcom.acme.Gone\tbody",
                "missing\tapp.Third\tcom.acme.Gone\tbody",
                "broken\tapp.Own\tjava.lang.VerifyError: Bad type",
                "broken\tapp.Second\tjava.lang.VerifyError: Bad type");
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).message()).contains("app.Own needs (and 2 other classes)");
        assertThat(findings.get(1).message()).contains("app.Own of app (and 1 other class) cannot be loaded");
    }

    @Test
    void aFailureNamesEachWithWhatToType() throws IOException {
        List<Finding> findings = findings(List.of(), "missing\tapp.Own\tcom.acme.Gone\tlink");
        assertThat(ConsumerFailure.of("app", findings))
                .startsWith("ci:smoke found 1 thing that will not work for a consumer of app:\n  1. A consumer of app")
                .contains("[smoke/missing-class]\n     -> Add the dependency");
    }

    private List<Finding> findings(List<Candidate> candidates, String... lines) throws IOException {
        Path classes = temp.resolve("classes");
        Files.createDirectories(classes.resolve("app"));
        Files.writeString(classes.resolve("app/Own.class"), "");
        Module module = new Module("app", temp.resolve("app.jar"), classes, List.of(), () -> candidates);
        return new ProbeFindings(module, new Jdk(temp, 17)).of(ProbeReport.of(List.of(lines)));
    }
}
