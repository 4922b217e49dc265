package io.github.cimaven.publish.github;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What GitHub calls an asset. Its documents say only that it renames files "that have special characters, non-alphanumeric
 * characters, and leading or trailing periods"; this is what its own client expects. A name that is right stays as it is.
 *
 * @see <a href="https://github.com/cli/cli/blob/trunk/pkg/cmd/release/shared/upload.go">sanitizeFileName</a>
 */
final class AssetName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9_+@-]+");
    private static final Pattern OUTER_DOTS = Pattern.compile("^\\.+|\\.+$");

    private AssetName() {}

    static String of(String fileName) {
        String name = MARKS.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFD))
                .replaceAll("");
        String visible = name.startsWith(".") ? "default" + name : name;
        String plain =
                OUTER_DOTS.matcher(SPECIAL.matcher(visible).replaceAll(".")).replaceAll("");
        return !plain.equals(fileName) && !plain.contains(".") ? "default." + plain : plain;
    }
}
