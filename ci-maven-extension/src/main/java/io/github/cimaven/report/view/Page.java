package io.github.cimaven.report.view;

import io.github.cimaven.report.view.Facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * The whole report.
 *
 * @param verdict the one word or phrase of the result
 * @param sentence what the verdict means
 * @param moreProblems how many more there are than {@code problems} shows
 * @param timeline the data of the chart as JSON that may stand in HTML
 */
public record Page(
        String project,
        String product,
        String verdict,
        Tone tone,
        String sentence,
        List<Fact> facts,
        List<Tile> tiles,
        List<Problem> problems,
        int moreProblems,
        List<Section> sections,
        Optional<String> timeline) {
    public Page {
        project = Shown.of(project);
        product = Shown.of(product);
        sentence = Shown.of(sentence);
        facts = List.copyOf(facts);
        tiles = List.copyOf(tiles);
        problems = List.copyOf(problems);
        sections = List.copyOf(sections);
    }
}
