package io.github.cimaven.version;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;

/** How the version of what is no release ends, as {@link Keys#VERSION_STYLE} says. Both sort before the release. */
public enum VersionStyle {
    SNAPSHOT,
    /** Each commit has its own: for repositories that take no second upload of a version. */
    ALPHA;

    /** @throws SettingException when it is neither of the two */
    public static VersionStyle of(Settings settings) {
        String value = settings.text(Keys.VERSION_STYLE).orElse(Keys.VERSION_STYLE_DEFAULT);
        return switch (value) {
            case "snapshot" -> SNAPSHOT;
            case "alpha" -> ALPHA;
            default ->
                throw new SettingException("%s=%s is neither snapshot nor alpha. Type -D%s=snapshot or -D%s=alpha."
                        .formatted(
                                Keys.VERSION_STYLE,
                                SettingException.shown(value),
                                Keys.VERSION_STYLE,
                                Keys.VERSION_STYLE));
        };
    }

    String suffix(Description description) {
        return this == SNAPSHOT ? "-SNAPSHOT" : "-alpha." + description.distance();
    }
}
