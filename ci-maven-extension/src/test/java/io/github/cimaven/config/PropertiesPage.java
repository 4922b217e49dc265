package io.github.cimaven.config;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the reference page, made from the code. */
final class PropertiesPage {
    private PropertiesPage() {}

    /** Every key with its type, default and sentence. */
    static String keys() {
        Stream<List<String>> rows = Keys.all().entrySet().stream().map(key -> row(name(key.getKey()), key.getValue()));
        return table(List.of("Property", "Value", "Default", "What it does"), rows);
    }

    /** Every property that a lane has a default for. */
    static String lanes() {
        List<LaneDefinition> lanes =
                Arrays.stream(Lane.values()).map(LaneDefinition::read).toList();
        TreeSet<String> names = new TreeSet<>();
        lanes.forEach(lane -> names.addAll(lane.defaults().keySet()));
        Stream<List<String>> rows = names.stream().map(name -> row(name, lanes));
        List<String> header = new ArrayList<>(List.of("Property"));
        lanes.forEach(lane -> header.add(code(lane.lane().id())));
        return table(header, rows);
    }

    private static String name(String key) {
        return key.endsWith(".") ? key + "<prefix>.<goal>" : key;
    }

    private static List<String> row(String name, Key key) {
        return List.of(code(name), text(key.type()), code(key.defaultValue()), text(key.value()));
    }

    private static List<String> row(String name, List<LaneDefinition> lanes) {
        List<String> row = new ArrayList<>(List.of(code(name)));
        lanes.forEach(lane ->
                row.add(code(Optional.ofNullable(lane.defaults().get(name)).orElse(""))));
        return row;
    }

    private static String table(List<String> header, Stream<List<String>> rows) {
        return Stream.concat(
                        Stream.of(header, header.stream().map(cell -> "---").toList()), rows)
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining());
    }

    private static String code(String text) {
        return text.isEmpty() ? "–" : "`" + text + "`";
    }

    /** As Markdown shows it as it is. */
    private static String text(String text) {
        return text.replaceAll("([*_<|])", "\\\\$1");
    }
}
