package io.github.cimaven.explain;

import io.github.cimaven.config.Key;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a lane would do: its goals, its switches with the values that hold here, and where a release would go. */
public final class LanePlan {
    private final LaneDefinition definition;
    private final Settings settings;
    private final Map<String, Key> keys = Keys.all();

    /** @param settings what the user set */
    public LanePlan(LaneDefinition definition, Settings settings) {
        this.definition = definition;
        this.settings = settings;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Lane " + definition.lane().id() + " adds these goals:");
        definition
                .goals()
                .forEach(goal -> lines.add("  %s:%s in phase %s, execution id %s%s"
                        .formatted(
                                goal.plugin(), goal.goal(), goal.phase(), goal.executionId(), switches(goal.goal()))));
        lines.add("and these defaults, where neither the command line nor the POM sets another:");
        new TreeMap<>(definition.defaults())
                .forEach((key, value) -> lines.add("  %s=%s%s"
                        .formatted(
                                key,
                                settings.text(key).orElse(value),
                                settings.text(key).isPresent() ? " (yours; the lane's is " + value + ")" : "")));
        if (definition.lane() == Lane.RELEASE) {
            lines.add("'deploy' fills target/ci/staging; when every module is there, %s publishes it to: %s."
                    .formatted("ci:publish", settings.text(PublishKeys.CHANNELS).orElse(PublishKeys.CHANNELS_DEFAULT)));
        }
        return lines;
    }

    /** The goal's two switches, those of them that it has. */
    private String switches(String goal) {
        String text = Stream.of("skip", "fail")
                .map(name -> "ci." + goal + "." + name)
                .filter(keys::containsKey)
                .map(key -> key + "=" + settings.text(key).orElse(keys.get(key).defaultValue()))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
