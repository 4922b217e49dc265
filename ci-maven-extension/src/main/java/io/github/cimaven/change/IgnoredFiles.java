package io.github.cimaven.change;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * The files that are no input of a build.
 *
 * @param matchers of paths from the top of the work tree
 * @param inModules whether files in modules are meant too: a user's patterns may, ours do not
 */
record IgnoredFiles(List<PathMatcher> matchers, boolean inModules) {

    IgnoredFiles {
        matchers = List.copyOf(matchers);
    }

    /**
     * @param patterns globs as in {@code docs/**}, separated by commas
     * @throws SettingException for what is no glob
     */
    static IgnoredFiles of(String patterns) {
        return new IgnoredFiles(
                Arrays.stream(patterns.split(","))
                        .map(String::strip)
                        .filter(glob -> !glob.isEmpty())
                        .map(IgnoredFiles::matcher)
                        .toList(),
                !patterns.equals(Keys.AFFECTED_IGNORE_DEFAULT));
    }

    boolean match(String path, boolean inModule) {
        if (inModule && !inModules) {
            return false;
        }
        try {
            Path file = Path.of(path);
            return matchers.stream().anyMatch(matcher -> matcher.matches(file));
        } catch (InvalidPathException e) {
            // The system's character set lacks a letter of the name.
            return false;
        }
    }

    private static PathMatcher matcher(String glob) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new SettingException("%s has a pattern that cannot be read: %s. Type patterns as in docs/** or *.md."
                    .formatted(Keys.AFFECTED_IGNORE, SettingException.shown(glob)));
        }
    }
}
