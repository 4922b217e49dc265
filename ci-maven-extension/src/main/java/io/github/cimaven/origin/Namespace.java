package io.github.cimaven.origin;

import io.github.cimaven.config.NamespaceKeys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Groups of artifacts. Each entry stands for a groupId that matches it, {@code *} being any characters, and for each
 * groupId below such a one. Case counts, as in Maven.
 */
final class Namespace {
    private static final Pattern ENTRY = Pattern.compile("[\\w.*-]+");

    private final Patterns entries;
    private final Patterns groups;
    /** Asked for each file and repository; there are few groups. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private Namespace(Patterns entries) {
        this.entries = entries;
        this.groups = new Patterns(entries.globs().stream()
                .flatMap(entry -> Stream.of(entry, entry + ".*"))
                .toList());
    }

    /** @throws SettingException when an entry cannot be a groupId */
    static Namespace of(String text) {
        Patterns entries = Patterns.of(text);
        List<String> wrong = entries.globs().stream()
                .filter(entry -> !ENTRY.matcher(entry).matches())
                .map(SettingException::shown)
                .toList();
        if (!wrong.isEmpty() || entries.globs().isEmpty()) {
            throw new SettingException(
                    "%s=%s has what is no groupId: '%s'. Type groupIds separated by commas, as in -D%s=com.acme,org.acme."
                            .formatted(
                                    NamespaceKeys.GROUPS,
                                    SettingException.shown(text),
                                    wrong.isEmpty() ? "," : String.join("', '", wrong),
                                    NamespaceKeys.GROUPS));
        }
        return new Namespace(entries);
    }

    boolean contains(String groupId) {
        return known.computeIfAbsent(groupId, groups::matches);
    }

    /** The entries, as the user may type them. */
    @Override
    public String toString() {
        return String.join(",", entries.globs());
    }
}
