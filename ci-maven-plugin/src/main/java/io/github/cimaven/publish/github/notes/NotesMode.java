package io.github.cimaven.publish.github.notes;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.PublishException;
import java.util.Arrays;
import java.util.Locale;

/** What the notes tell, as {@link GitHubKeys#NOTES} says. */
public enum NotesMode {
    ALL,
    COMMITS,
    CHANGELOG,
    NONE;

    public static NotesMode of(String text) throws PublishException {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new PublishException("%s=%s is neither all, commits, changelog nor none. Type -D%s=%s"
                                .formatted(
                                        GitHubKeys.NOTES,
                                        SettingException.shown(text),
                                        GitHubKeys.NOTES,
                                        GitHubKeys.NOTES_DEFAULT)));
    }

    boolean commits() {
        return this == ALL || this == COMMITS;
    }

    boolean changelog() {
        return this == ALL || this == CHANGELOG;
    }
}
