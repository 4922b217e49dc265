package io.github.cimaven.explain;

import io.github.cimaven.lane.Explanation;
import io.github.cimaven.text.ConsoleTable;
import io.github.cimaven.text.ConsoleText;
import java.util.List;

/** Shows explanations on the console: one with all its facts, several with a line each. */
public final class ExplanationTable {
    private static final int CELL = 60;
    private static final int MAX_TEXT = 300;

    private ExplanationTable() {}

    public static List<String> lines(List<Explanation> explanations) {
        return explanations.size() == 1 ? facts(explanations.get(0)) : overview(explanations);
    }

    private static List<String> facts(Explanation explanation) {
        return new ConsoleTable(CELL, "fact", "value")
                .lines(explanation.facts().entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), shown(fact.getValue())))
                        .toList());
    }

    private static List<String> overview(List<Explanation> explanations) {
        return new ConsoleTable(CELL, "name", "provider", "lane", "reason")
                .lines(explanations.stream()
                        .map(row -> List.of(shown(row.name()), row.provider(), row.lane(), shown(row.reason())))
                        .toList());
    }

    private static String shown(String text) {
        return ConsoleText.of(text, MAX_TEXT);
    }
}
