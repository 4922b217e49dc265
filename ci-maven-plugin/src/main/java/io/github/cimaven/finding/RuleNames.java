package io.github.cimaven.finding;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import java.util.List;

/**
 * The names of the rules of a goal, for a user who leaves some of them out.
 *
 * @param goal as in {@code ci:check}
 * @param prefix what a report puts in front of a name, as in {@code check/}; a user may write it or not
 * @param names in the order of the rules
 */
public record RuleNames(String goal, String prefix, List<String> names) {

    public RuleNames {
        names = List.copyOf(names);
    }

    /**
     * @param key the property that has the patterns
     * @throws SettingException when one of the patterns is the name of no rule
     */
    public void refuseUnknown(String key, Patterns ignored) {
        for (String glob : ignored.globs()) {
            Patterns pattern = new Patterns(List.of(glob));
            if (names.stream().noneMatch(name -> isIgnored(pattern, name))) {
                throw new SettingException("%s=%s names no rule of %s. Type one or more of: %s."
                        .formatted(key, SettingException.shown(glob), goal, String.join(", ", names)));
            }
        }
    }

    public boolean isIgnored(Patterns ignored, String name) {
        return ignored.matches(name) || ignored.matches(prefix + name);
    }
}
