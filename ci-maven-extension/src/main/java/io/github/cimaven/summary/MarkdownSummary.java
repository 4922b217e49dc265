package io.github.cimaven.summary;

import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.text.MarkdownText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a run as GitHub Flavored Markdown: failing tests first, and all of them as far as there is room. */
public final class MarkdownSummary {
    /**
     * Bytes at most of what one step may show.
     *
     * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits">
     *     Step isolation and limits</a>
     */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final int MAX_CELL = 500;

    private final CiFolder folder;
    private final StringBuilder text = new StringBuilder();
    private int room;

    private MarkdownSummary(CiFolder folder, int room) {
        this.folder = folder;
        this.room = room;
    }

    /**
     * @param folder as it is to be shown
     * @param maxBytes the size at most in UTF-8; what has no room is cut, and a sentence tells how much
     * @return empty when there is no room for the headline
     */
    public static String text(RunRecord run, CiFolder folder, int maxBytes) {
        Sections sections = new Sections(run);
        MarkdownSummary summary = new MarkdownSummary(folder, maxBytes);
        if (!summary.add(headline(run))) {
            return "";
        }
        List<Section> shown = Stream.of(
                        new LedgerSections(run).all(),
                        List.of(sections.failures()),
                        new SparkSections(run).all(),
                        List.of(
                                CoverageSection.of(run),
                                DependencySection.of(run),
                                sections.findings(),
                                sections.warnings(),
                                sections.changedModules(),
                                sections.slowestGoals(),
                                sections.artifacts(),
                                Sections.files(folder)))
                .flatMap(List::stream)
                .filter(section -> !section.isEmpty())
                .toList();
        summary.add(shown);
        return summary.text.toString();
    }

    private static String headline(RunRecord run) {
        Headline headline = new Headline(run);
        return "## CI lane %s: %s\n\n".formatted(cell(run.lane().id()), cell(headline.result()))
                + headline.facts().entrySet().stream()
                        .map(fact -> "- **" + fact.getKey() + "** " + cell(fact.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    /** Each section has room for its frame; the first ones get what is left for their rows. */
    private void add(List<Section> sections) {
        int frames = sections.stream()
                .mapToInt(section ->
                        bytes(frame(section)) + bytes(cut(section.rows().size())))
                .sum();
        if (frames > room) {
            add("\nThe rest did not fit into this summary: see %s.\n".formatted(record()));
            return;
        }
        room -= frames;
        for (Section section : sections) {
            text.append(frame(section));
            int left = section.rows().size();
            for (List<String> row : section.rows()) {
                if (!add(row(section, row))) {
                    text.append(cut(left));
                    break;
                }
                left--;
            }
        }
    }

    private boolean add(String part) {
        int size = bytes(part);
        if (size > room) {
            return false;
        }
        text.append(part);
        room -= size;
        return true;
    }

    private static String frame(Section section) {
        String title = "\n### " + section.title() + "\n\n";
        int columns = section.header().size();
        return columns == 0 ? title : title + tableRow(section.header()) + "|" + " --- |".repeat(columns) + "\n";
    }

    /** GFM has no table without a header. */
    private static String row(Section section, List<String> cells) {
        return section.header().isEmpty() ? "- " + cell(String.join(": ", cells)) + "\n" : tableRow(cells);
    }

    private static String tableRow(List<String> cells) {
        return "| " + cells.stream().map(MarkdownSummary::cell).collect(Collectors.joining(" | ")) + " |\n";
    }

    private String cut(int rows) {
        return "\n%s did not fit into this summary: see %s.\n".formatted(Figures.count(rows, "more row"), record());
    }

    private String record() {
        return cell(Sections.shown(folder.record()));
    }

    private static String cell(String text) {
        return MarkdownText.of(text, MAX_CELL);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
