package io.github.cimaven.version;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@link Keys#VERSION} is: in a release the version of the tag, else one that Maven sorts before the next release and
 * after the last.
 *
 * @param version empty when there is none
 * @param problem why there is none, as the end of a sentence
 */
public record BuildVersion(Optional<String> version, Optional<String> problem) {
    /** What a tag may bring into a POM: a name of a tag could hold <code>${…}</code>. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,99}");

    /**
     * @param releasing whether it is the release lane
     * @param tag the tag that the CI service builds
     * @param shallow whether the clone lacks a part of the history
     */
    public static BuildVersion of(
            boolean releasing,
            Optional<String> tag,
            Description description,
            boolean shallow,
            ReleaseTags tags,
            VersionStyle style) {
        String tagged = description.tag().flatMap(tags::version).orElse("");
        Optional<String> released = releasing
                ? tag.flatMap(tags::version).or(() -> description.exact() ? Optional.of(tagged) : Optional.empty())
                : Optional.empty();
        if (released.isEmpty() && description.tag().isEmpty() && shallow) {
            return none("the clone is shallow and has no release tag; check out with full depth (fetch-depth: 0)");
        }
        String version = released.orElseGet(() -> GitVersion.next(description, tagged) + style.suffix(description));
        return PLAIN.matcher(version).matches()
                ? new BuildVersion(Optional.of(version), Optional.empty())
                : none("the release tag %s names no version of letters, digits, '.', '_', '+' and '-'"
                        .formatted(SettingException.shown(tag.filter(name -> releasing)
                                .or(description::tag)
                                .orElse(""))));
    }

    /** @param problem why, as the end of a sentence */
    public static BuildVersion none(String problem) {
        return new BuildVersion(Optional.empty(), Optional.of(problem));
    }
}
