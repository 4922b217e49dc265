package io.github.cimaven.guard;

import io.github.cimaven.config.GuardKeys;
import io.github.cimaven.config.SettingException;
import java.util.Arrays;
import java.util.Locale;

/** What the tag of a release must be, as {@link GuardKeys#SIGNED_TAG} says. */
public enum SignedTag {
    NONE,
    ANNOTATED,
    SIGNED;

    /** @throws SettingException when it is none of the three */
    public static SignedTag of(String value) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> new SettingException(
                        "%s=%s is none of none, annotated and signed. Type -D%s=annotated or -D%s=signed."
                                .formatted(
                                        GuardKeys.SIGNED_TAG,
                                        SettingException.shown(value),
                                        GuardKeys.SIGNED_TAG,
                                        GuardKeys.SIGNED_TAG)));
    }
}
