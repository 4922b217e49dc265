package io.github.cimaven.workflow.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of items in lists. The library writes them after the dash, where people would write them above it:
 * comments are taken out of {@code - # …}, and the dash goes to the line that follows them.
 */
final class ItemComments {
    private static final Pattern DASH = Pattern.compile("( *)- (#.*)");

    private ItemComments() {}

    static String above(String yaml) {
        List<String> lines = new ArrayList<>();
        String indent = null;
        for (String line : yaml.lines().toList()) {
            Matcher dash = DASH.matcher(line);
            if (dash.matches()) {
                indent = dash.group(1);
                lines.add(indent + dash.group(2));
            } else if (indent == null) {
                lines.add(line);
            } else if (line.stripLeading().startsWith("#")) {
                lines.add(indent + line.strip());
            } else {
                lines.add(indent + "- " + line.strip());
                indent = null;
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
