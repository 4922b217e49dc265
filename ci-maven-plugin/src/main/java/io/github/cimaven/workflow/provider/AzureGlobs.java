package io.github.cimaven.workflow.provider;

import io.github.cimaven.config.SettingException;
import java.util.ArrayList;
import java.util.List;

/** Patterns of branches as conditions of Azure's jobs, which know the beginning and the end of a text but no patterns. */
final class AzureGlobs {
    private static final String REF = "variables['Build.SourceBranch']";

    private AzureGlobs() {}

    /** @param prefix of the ref, as in {@code refs/heads/} */
    static String any(String prefix, List<String> globs) {
        List<String> conditions = globs.stream().map(glob -> one(prefix, glob)).toList();
        return conditions.size() == 1 ? conditions.get(0) : "or(" + String.join(", ", conditions) + ")";
    }

    private static String one(String prefix, String glob) {
        int star = glob.indexOf('*');
        if (star < 0) {
            return "eq(%s, %s)".formatted(REF, quoted(prefix + glob));
        }
        if (star != glob.lastIndexOf('*')) {
            throw new SettingException(
                    "Azure Pipelines has no condition for the pattern %s: it can have one *. Write several patterns."
                            .formatted(SettingException.shown(glob)));
        }
        List<String> parts = new ArrayList<>();
        parts.add("startsWith(%s, %s)".formatted(REF, quoted(prefix + glob.substring(0, star))));
        if (star < glob.length() - 1) {
            parts.add("endsWith(%s, %s)".formatted(REF, quoted(glob.substring(star + 1))));
        }
        return parts.size() == 1 ? parts.get(0) : "and(" + String.join(", ", parts) + ")";
    }

    /** A text of Azure's expressions. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
