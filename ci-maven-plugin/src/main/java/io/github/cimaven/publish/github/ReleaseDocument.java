package io.github.cimaven.publish.github;

import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * A release, as GitHub tells it.
 *
 * @param tag also a draft has one, though the tag need not exist
 * @param uploadUrl where assets are sent, without its template
 */
record ReleaseDocument(
        long id,
        String tag,
        boolean draft,
        boolean prerelease,
        boolean immutable,
        String body,
        String htmlUrl,
        String uploadUrl) {

    static ReleaseDocument of(JsonNode node) throws IOException {
        return new ReleaseDocument(
                Members.integer(node, "id"),
                node.text("tag_name").orElse(""),
                Members.flag(node, "draft"),
                Members.flag(node, "prerelease"),
                Members.flag(node, "immutable"),
                node.text("body").orElse(""),
                node.text("html_url").orElse(""),
                node.text("upload_url").orElse("").replaceFirst("\\{.*$", ""));
    }

    /** The plan that it was made for. */
    Optional<String> plan() {
        return Marker.plan(body);
    }
}
