package io.github.cimaven.publish.github;

import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * An asset, as GitHub tells it.
 *
 * @param state {@code uploaded}; {@code starter} for what an upload that broke off left
 * @param sha256 empty where GitHub computed none: servers of a company, and assets of before 2025
 */
record AssetDocument(long id, String name, String state, long size, Optional<String> sha256, String url) {
    private static final String SHA_256 = "sha256:";

    static AssetDocument of(JsonNode node) throws IOException {
        return new AssetDocument(
                Members.integer(node, "id"),
                node.text("name").orElse(""),
                node.text("state").orElse(""),
                Members.integer(node, "size"),
                node.text("digest")
                        .filter(digest -> digest.startsWith(SHA_256))
                        .map(digest -> digest.substring(SHA_256.length())),
                node.text("url").orElse(""));
    }

    boolean whole() {
        return state.equals("uploaded");
    }
}
