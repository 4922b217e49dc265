package io.github.cimaven.doctor;

import io.github.cimaven.config.Key;
import io.github.cimaven.config.Keys;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The properties that begin with {@code ci.}.
 *
 * @param names of the command line and of the root POM
 * @param own prefixes that others may use, as a company's channel
 */
public record SettingsPart(Collection<String> names, List<String> own) {
    private static final String PREFIX = "ci.";

    public SettingsPart {
        names = List.copyOf(names);
        own = List.copyOf(own);
    }

    public Examined examine() {
        Part part = new Part("settings");
        Map<String, Key> known = Keys.all();
        List<String> set = names.stream()
                .filter(name -> name.startsWith(PREFIX))
                .filter(name -> own.stream().noneMatch(name::startsWith))
                .sorted()
                .toList();
        for (String name : set) {
            if (!known.containsKey(name)) {
                part.warns(
                        "There is no property '%s', so it has no effect.".formatted(name),
                        known.keySet().stream()
                                .filter(name::equalsIgnoreCase)
                                .findFirst()
                                .map(it -> "It is written '%s'.".formatted(it))
                                .orElse("The page of properties has them all."));
            }
        }
        return part.is(set.isEmpty() ? "all as by default" : set.size() + " set");
    }
}
