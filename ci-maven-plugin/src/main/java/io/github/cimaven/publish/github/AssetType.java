package io.github.cimaven.publish.github;

import java.util.Map;

/** The media type of an asset. */
final class AssetType {
    private static final Map<String, String> TYPES = Map.of(
            "jar", "application/java-archive",
            "war", "application/java-archive",
            "json", "application/json",
            "xml", "application/xml",
            "zip", "application/zip",
            "gz", "application/gzip",
            "asc", "application/pgp-signature",
            "html", "text/html",
            "txt", "text/plain");

    private AssetType() {}

    static String of(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
