package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.SettingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commits that the user trusts for GitHub's actions.
 *
 * @param commits from an action, as in {@code actions/checkout}, to its commit
 */
public record Pins(Map<String, String> commits) {
    public static final Pins NONE = new Pins(Map.of());

    private static final Pattern PIN = Pattern.compile("([\\w.-]+/[\\w./-]+?)(?:@[\\w.-]+)?\\s*[=:]\\s*([0-9a-f]{40})");

    public Pins {
        commits = Map.copyOf(commits);
    }

    /**
     * @param lines as in {@code actions/checkout=08c6903cd8c0fde910a37f88322edcfb5dd907a8}; what follows a # is a comment
     * @throws SettingException naming each that is none
     */
    public static Pins of(List<String> lines) {
        Map<String, String> commits = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String text = line.replaceAll("#.*", "").strip();
            Matcher pin = PIN.matcher(text);
            if (pin.matches()) {
                commits.put(pin.group(1), pin.group(2));
            } else if (!text.isEmpty()) {
                wrong.add(SettingException.shown(text));
            }
        }
        if (!wrong.isEmpty()) {
            throw new SettingException(
                    "%s: %s is no action with a commit of 40 hexadecimal digits. Write actions/checkout=<commit>."
                            .formatted(InitKeys.PINS, String.join("; ", wrong)));
        }
        return new Pins(commits);
    }

    /** What stands after {@code uses:}: the action with its commit and, as a comment, its tag; else with its tag. */
    public Object uses(String action, String tag) {
        // actions/cache/restore is a folder of actions/cache.
        String commit = commits.getOrDefault(action, commits.get(action.replaceFirst("^([^/]+/[^/]+)/.*", "$1")));
        return commit == null ? action + "@" + tag : Commented.after(action + "@" + commit, tag);
    }
}
