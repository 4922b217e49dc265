package io.github.cimaven.sbom;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An id of SPDX, compared without case. SPDX renamed those of GNU's licences, and POMs and tools still have the old ones.
 *
 * @see <a href="https://spdx.org/licenses/#deprecated">SPDX: deprecated ids</a>
 */
final class SpdxId {
    private static final Pattern GNU = Pattern.compile("((?:a|l)?gpl|gfdl)-\\d\\.\\d");
    private static final Map<String, String> WITH_EXCEPTION = Map.of(
            "gpl-2.0-with-autoconf-exception", "gpl-2.0-only with autoconf-exception-2.0",
            "gpl-2.0-with-bison-exception", "gpl-2.0-or-later with bison-exception-2.2",
            "gpl-2.0-with-classpath-exception", "gpl-2.0-only with classpath-exception-2.0",
            "gpl-2.0-with-font-exception", "gpl-2.0-only with font-exception-2.0",
            "gpl-2.0-with-gcc-exception", "gpl-2.0-or-later with gcc-exception-2.0",
            "gpl-3.0-with-autoconf-exception", "gpl-3.0-only with autoconf-exception-3.0",
            "gpl-3.0-with-gcc-exception", "gpl-3.0-only with gcc-exception-3.1");

    private SpdxId() {}

    /**
     * The id that SPDX has for it now, in small letters.
     *
     * @param id maybe with an exception
     */
    static String current(String id) {
        String small = id.toLowerCase(Locale.ROOT);
        int end = small.indexOf(" with ");
        return end < 0
                ? WITH_EXCEPTION.getOrDefault(small, plain(small))
                : plain(small.substring(0, end)) + small.substring(end);
    }

    private static String plain(String id) {
        if (GNU.matcher(id).matches()) {
            return id + "-only";
        }
        boolean later = id.endsWith("+")
                && GNU.matcher(id.substring(0, id.length() - 1)).matches();
        return later ? id.substring(0, id.length() - 1) + "-or-later" : id;
    }
}
