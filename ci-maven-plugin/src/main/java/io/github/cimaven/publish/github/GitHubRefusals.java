package io.github.cimaven.publish.github;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.json.JsonNode;
import io.github.cimaven.publish.http.HttpReply;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an answer of GitHub means for a release.
 *
 * @see <a href="https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api">Troubleshooting</a>
 */
final class GitHubRefusals {
    private GitHubRefusals() {}

    /**
     * Lets 2xx, 404, 409 and 422 through, whose meaning depends on what was asked.
     *
     * @throws IOException when the same request may be answered otherwise later
     */
    static void refuse(HttpReply reply, String method) throws IOException, PublishException {
        if (reply.limited()) {
            throw new AskedTooOftenException(
                    "GitHub has been asked too often (%s)%s".formatted(reply.answer(), until(reply)));
        }
        if (reply.answer().pending()) {
            throw new IOException("GitHub says %s".formatted(reply.answer()));
        }
        switch (reply.status()) {
            case 401 ->
                throw new PublishException(
                        "GitHub does not accept the token (%s). Set the variable GITHUB_TOKEN to one that has not expired, or the password of a server in settings.xml and its id with -D%s=<id>"
                                .formatted(reply.answer(), GitHubKeys.SERVER));
            case 403 ->
                throw new PublishException(
                        "GitHub does not let this token do so (%s%s). It needs the right to write contents: in a workflow 'permissions: contents: write', for a fine-grained token 'Contents: read and write'."
                                .formatted(reply.answer(), said(reply)));
            case 301, 302, 307, 308 ->
                throw new PublishException(
                        "The repository has another name or owner now (%s). Name it with -D%s=<owner>/<name>"
                                .formatted(reply.answer(), GitHubKeys.REPOSITORY));
            case 404, 409, 422 -> {}
            default -> {
                if (!reply.answer().ok()) {
                    throw unexpected("GitHub does not take a " + method, reply);
                }
            }
        }
    }

    static PublishException unexpected(String what, HttpReply reply) {
        return new PublishException("%s: %s%s.".formatted(what, reply.answer(), said(reply)));
    }

    /** Whether it is refused because there is one already. */
    static boolean isThere(HttpReply reply) {
        return reply.status() == 422
                && node(reply).elements("errors").stream()
                        .anyMatch(error -> error.text("code").equals(Optional.of("already_exists")));
    }

    /** GitHub's own words, behind a comma. */
    static String said(HttpReply reply) {
        JsonNode node = node(reply);
        String details = node.elements("errors").stream()
                .map(error -> error.text("message")
                        .or(() -> error.text())
                        .orElse(error.text("field").orElse("") + " "
                                + error.text("code").orElse("")))
                .map(String::strip)
                .filter(detail -> !detail.isEmpty())
                .limit(3)
                .collect(Collectors.joining("; "));
        String message = node.text("message").orElse("");
        String words = details.isEmpty() ? message : message + ": " + details;
        return words.isBlank() ? "" : ", " + SettingException.shown(words);
    }

    private static String until(HttpReply reply) {
        if (reply.header("retry-after").filter(it -> it.matches("\\d{1,6}")).isPresent()) {
            return " and asks for a pause of " + reply.header("retry-after").get() + " s";
        }
        return reply.header("x-ratelimit-reset")
                .filter(it -> it.matches("\\d{1,11}"))
                .map(it -> " until " + Instant.ofEpochSecond(Long.parseLong(it)))
                .orElse("");
    }

    private static JsonNode node(HttpReply reply) {
        try {
            return JsonNode.object(reply.body());
        } catch (IOException e) {
            return new JsonNode(null);
        }
    }
}
