package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.text.Rendered;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSummaryTest {
    private static final CiFolder FOLDER = CiFolder.below(Path.of("target"));

    @Test
    void tellsEverythingThatHappenedFailingTestsFirst() {
        assertThat(text(SampleRuns.full(), MarkdownSummary.MAX_BYTES)).isEqualTo(Golden.text("markdown-full.md"));
    }

    @Test
    void tellsWhatIsNewWhatIsKnownAndWhatTheChangeBrings() {
        assertThat(text(SampleRuns.compared(), MarkdownSummary.MAX_BYTES))
                .isEqualTo(Golden.text("markdown-compared.md"));
    }

    @ParameterizedTest
    @MethodSource("io.github.cimaven.summary.HostileRuns#comparedRuns")
    void keepsHostileNamesOfTheComparisonText(RunRecord run) {
        Rendered page = Rendered.of(text(run, MarkdownSummary.MAX_BYTES));
        Rendered first =
                Rendered.of(text(HostileRuns.comparedRuns().findFirst().orElseThrow(), MarkdownSummary.MAX_BYTES));

        assertThat(page.kinds())
                .containsExactlyInAnyOrderElementsOf(first.kinds().toList())
                .doesNotContain("Link", "HtmlBlock", "HtmlInline");
        assertThat(page.count("TableRow")).isEqualTo(first.count("TableRow"));
    }

    @Test
    void readsWellWithoutTestsAndGoals() {
        assertThat(text(SampleRuns.minimal(), MarkdownSummary.MAX_BYTES)).isEqualTo(Golden.text("markdown-minimal.md"));
    }

    @Test
    void showsAllFailingTests() {
        Rendered page = Rendered.of(text(SampleRuns.with(SampleRuns.tests(300), List.of()), MarkdownSummary.MAX_BYTES));

        assertThat(page.text()).contains("300 failing tests", "addsItem1", "addsItem300");
        assertThat(page.count("TableRow")).isEqualTo(1 + 300);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 200, 500, 1000, 5000, 20_000, 60_000})
    void saysWhatItCutToFit(int maxBytes) {
        String text = text(SampleRuns.with(SampleRuns.tests(300), List.of()), maxBytes);
        long shown = Rendered.of(text).text().split("addsItem", -1).length - 1L;

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(maxBytes);
        if (shown > 0 && shown < 300) {
            assertThat(text)
                    .contains("\n" + (300 - shown)
                            + " more rows did not fit into this summary: see target/ci/record.json.\n")
                    .contains("### Files");
        }
    }

    @Test
    void cutsNothingElseThanItSays() {
        String text = text(SampleRuns.with(SampleRuns.tests(300), List.of()), 5000);

        assertThat(text).hasSizeGreaterThan(4800).contains("more rows did not fit");
        assertThat(text(SampleRuns.full(), 450)).contains("The rest did not fit into this summary");
        assertThat(text(SampleRuns.full(), 100)).isEmpty();
    }

    @Test
    void staysBelowTheLimitOfGitHub() {
        String text = text(SampleRuns.with(SampleRuns.tests(20_000), List.of()), MarkdownSummary.MAX_BYTES);

        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(MarkdownSummary.MAX_BYTES - 500, MarkdownSummary.MAX_BYTES);
    }

    @ParameterizedTest
    @MethodSource("io.github.cimaven.summary.HostileRuns#runs")
    void isNothingButHeadingsListsAndTablesOfText(RunRecord run) {
        Rendered page = Rendered.of(text(run, MarkdownSummary.MAX_BYTES));
        long rows = Rendered.of(text(HostileRuns.runs().findFirst().orElseThrow(), MarkdownSummary.MAX_BYTES))
                .count("TableRow");
        assertThat(page.count("ListItem")).isEqualTo(HostileRuns.LIST_ITEMS);

        assertThat(page.kinds())
                .containsExactlyInAnyOrder(
                        "Document",
                        "Heading",
                        "BulletList",
                        "ListItem",
                        "Paragraph",
                        "StrongEmphasis",
                        "TableBlock",
                        "TableHead",
                        "TableBody",
                        "TableRow",
                        "TableCell",
                        "Text");
        assertThat(page.count("TableRow")).isEqualTo(rows);
    }

    private static String text(RunRecord run, int maxBytes) {
        return MarkdownSummary.text(run, FOLDER, maxBytes);
    }
}
