package io.github.cimaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.summary.HostileRuns;
import io.github.cimaven.text.Hostile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Document RICH = parse(Report.html(ReportSamples.rich()));

    private static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    @Test
    void saysTheResultFirst() {
        assertThat(RICH.title()).isEqualTo("Failed: com.example.shop:shop-parent:2.0.0-SNAPSHOT");
        assertThat(RICH.select("h1").text()).isEqualTo("Failed");
        assertThat(RICH.select("header.verdict.bad dd").eachText())
                .contains("ci-main branch main is the default branch", "9f3c2a71be04", "2026-11-23 05:00:00 UTC");
        assertThat(RICH.select("#first .problems li .code").eachText())
                .containsExactly(
                        "shop-web, surefire:test (default-test)",
                        "CheckoutTest.refusesAnEmptyCart",
                        "CheckoutTest.keepsThePriceOfYesterday",
                        "audit/known-vulnerability",
                        "smoke/wrong-scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "tests",
                "jdks",
                "coverage",
                "findings",
                "guards",
                "publication",
                "audit",
                "dependencies",
                "spark",
                "run",
                "origins"
            })
    void hasASectionForEachSubject(String id) {
        assertThat(RICH.select("section#" + id + " > h2")).hasSize(1);
        assertThat(RICH.select("nav a[href=#" + id + "]")).hasSize(1);
    }

    @Test
    void isMadeInAThreadOfAnotherClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(Report.html(ReportInput.of(SampleRuns.minimal()))).startsWith("<!DOCTYPE html>");
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void leavesOutWhatTheRunHasNot() {
        Document page = parse(Report.html(ReportInput.of(SampleRuns.minimal())));
        assertThat(page.select("main > section").eachAttr("id")).containsExactly("run");
        assertThat(page.select("h1").text()).isEqualTo("Passed");
        assertThat(page.select("#first, script[type=application/json]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "publication", "audit", "spark"})
    void namesWhatIsIncomplete(String id) {
        assertThat(RICH.select("#" + id + " .badge.warn").eachText()).contains("incomplete");
    }

    @Test
    void tellsHowAVulnerableArtifactComesIn() {
        assertThat(cells("audit", 0))
                .contains(
                        "shop-search → org.apache.commons:commons-configuration2:2.7 → org.apache.commons:commons-text:1.9"
                                + " shop-web → com.example.shop:shop-search:2.0.0 → org.apache.commons:commons-text:1.9");
        assertThat(RICH.select("#audit a").eachAttr("href"))
                .contains("https://osv.dev/vulnerability/GHSA-599f-7c49-w659");
    }

    @Test
    void tellsNewFailuresFromKnownOnes() {
        assertThat(RICH.select("#tests table:has(caption:contains(Failing)) td:first-child")
                        .eachText())
                .containsExactly("new", "new", "known");
        assertThat(RICH.select("#tests caption").eachText())
                .contains("Flaky: failed, then passed when run again", "Fixed since the baseline");
    }

    @Test
    void hasEveryTestClassThoughOnlySomeAreShownAtOnce() {
        assertThat(RICH.select("#tests table:has(caption:contains(Test classes)) tbody tr"))
                .hasSize(64);
        assertThat(RICH.select("#tests details.rest tbody tr")).hasSize(49);
    }

    @Test
    void showsReceiptsOfChannels() {
        assertThat(RICH.select("#publication a").eachAttr("href"))
                .containsExactly("https://releases.example.com/com/example/shop");
        assertThat(RICH.select("#publication").text())
                .contains("shop-web-2.0.0.jar", "1.8 MB", "The channel maven does not show the release yet.");
    }

    @Test
    void marksTheCriticalPath() {
        assertThat(RICH.select("#timeline .note").text())
                .contains("shop-parent → shop-model → shop-store → shop-orders → shop-web");
        assertThat(RICH.select("#timeline tr:has(.badge.info) td:nth-child(2) .code")
                        .eachText())
                .containsExactlyInAnyOrder("shop-parent", "shop-model", "shop-store", "shop-orders", "shop-web");
    }

    @Test
    void everyTableCanBeReadByAScreenReader() {
        assertThat(RICH.select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("> thead th"))
                    .allSatisfy(head -> assertThat(head.attr("scope")).isEqualTo("col"));
            assertThat(table.select("> tbody > tr"))
                    .allSatisfy(row -> assertThat(row.children()).hasSameSizeAs(table.select("> thead th")));
        });
        assertThat(RICH.select("main, nav, header, footer")).hasSize(4);
        assertThat(RICH.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void asksNobodyForAnything() {
        assertThat(RICH.select("[src], link:not([rel=icon]), iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(RICH.select("link[rel=icon]").attr("href")).isEqualTo("data:,");
        assertThat(RICH.select("style").text()).doesNotContain("@import", "url(");
        assertThat(RICH.select("[style], [onclick], [onload], [onerror]")).isEmpty();
    }

    @Test
    void letsNothingRunButItsOwnScripts() throws Exception {
        String policy = RICH.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe");
        for (Element element : RICH.select("style, script:not([type])")) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    static Stream<RunRecord> hostileRuns() {
        return Stream.concat(HostileRuns.runs(), HostileRuns.comparedRuns());
    }

    @ParameterizedTest
    @MethodSource("hostileRuns")
    void hostileNamesStayText(RunRecord run) throws Exception {
        String name = run.project();
        ReportInput rich = ReportSamples.rich();
        Document page = parse(Report.html(new ReportInput(
                run.with()
                        .publication(
                                Optional.of(ReportSamples.saying(ReportSamples.resource("publication.json"), name)))
                        .environment(ReportSamples.saying(ReportSamples.resource("environment.json"), name))
                        .build(),
                Optional.of(named(name)),
                Optional.of(ReportSamples.saying(rich.audit().orElseThrow(), name)),
                Optional.of(ReportSamples.saying(rich.sbom().orElseThrow(), name)),
                List.of(name))));
        assertThat(page.select("script")).hasSize(4);
        assertThat(page.select("img, iframe, object, embed, form, base, script[src], [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.matches("(#|https?://).*"));
        assertThat(page.text()).doesNotContain("\u202e", "\u2066", "\u001b");
        assertThat(page.select("tr"))
                .allSatisfy(row -> assertThat(row.text().length()).isLessThan(20_000));
        Json.object(page.select("#timeline-data").first().data());
    }

    private static com.google.gson.JsonObject named(String name) {
        return Json.tree(Map.of(
                        "traceEvents",
                        List.of(
                                Map.of(
                                        "name",
                                        name,
                                        "cat",
                                        "module",
                                        "ph",
                                        "X",
                                        "ts",
                                        0,
                                        "dur",
                                        5000,
                                        "tid",
                                        1,
                                        "args",
                                        Map.of("outcome", "success")),
                                Map.of(
                                        "name",
                                        name,
                                        "cat",
                                        "goal",
                                        "ph",
                                        "X",
                                        "ts",
                                        0,
                                        "dur",
                                        4000,
                                        "tid",
                                        1,
                                        "args",
                                        Map.of("module", name, "execution", name, "outcome", name)),
                                Map.of("name", "thread_name", "ph", "M", "tid", 1, "args", Map.of("name", name)))))
                .getAsJsonObject();
    }

    @Test
    void theDataOfTheChartEndsNoElement() throws Exception {
        String hostile = "</script><img src=x onerror=alert(1)><!--";
        Document page = parse(Report.html(new ReportInput(
                SampleRuns.minimal(), Optional.of(named(hostile)), Optional.empty(), Optional.empty(), List.of())));
        assertThat(page.select("img")).isEmpty();
        assertThat(Json.object(page.select("#timeline-data").first().data())
                        .get("texts")
                        .toString())
                .contains("</script>");
        assertThat(Hostile.NAMES).isNotEmpty();
    }

    private static List<String> cells(String section, int row) {
        return RICH.select("#" + section + " table")
                .first()
                .select("tbody tr")
                .get(row)
                .children()
                .eachText();
    }
}
