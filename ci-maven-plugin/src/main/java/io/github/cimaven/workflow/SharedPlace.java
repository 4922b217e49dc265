package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company's repository with the shared files.
 *
 * @param repository as in {@code acme/ci}
 * @param ref a tag, branch or commit
 */
public record SharedPlace(String repository, String ref) {
    private static final Pattern PLACE = Pattern.compile("([\\w.-]+(?:/[\\w.-]+)+)@([\\w./+-]+)");

    /** @throws SettingException when it is not set, or not of this form */
    public static SharedPlace of(Settings settings) {
        String text = settings.text(InitKeys.SHARED)
                .orElseThrow(() -> new SettingException(
                        "%s=caller needs the repository that has the shared files. Type -D%s=acme/ci@v1."
                                .formatted(InitKeys.FORM, InitKeys.SHARED)));
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            throw new SettingException("%s=%s is not owner/name@version. Type it as in -D%s=acme/ci@v1."
                    .formatted(InitKeys.SHARED, SettingException.shown(text), InitKeys.SHARED));
        }
        return new SharedPlace(place.group(1), place.group(2));
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return repository + "@" + ref;
    }
}
