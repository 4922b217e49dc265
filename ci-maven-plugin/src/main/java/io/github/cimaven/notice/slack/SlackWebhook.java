package io.github.cimaven.notice.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.webhook.Payload;
import com.slack.api.webhook.WebhookResponse;
import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.notice.Sent;
import java.io.IOException;
import java.util.Optional;

/**
 * An incoming webhook: it posts, and can neither change nor find what it posted.
 *
 * @param url a secret
 * @see <a href="https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks">Sending messages using incoming
 *     webhooks</a>
 */
record SlackWebhook(Slack slack, String url) {

    Sent send(Payload message) throws IOException, SlackApiException {
        message.setMetadata(null);
        WebhookResponse response = new RateLimit<WebhookResponse>(answer ->
                        answer.getCode() == RateLimit.STATUS ? Optional.of(retryAfter(answer)) : Optional.empty())
                .call(() -> slack.send(url, message));
        if (response.getCode() != 200) {
            throw new IOException(
                    "Slack answered the webhook with status %d (%s). Look at %s: the address may be revoked, or its channel archived"
                            .formatted(
                                    response.getCode(),
                                    SlackBot.word(response.getBody()),
                                    NoticeKeys.WEBHOOK_VARIABLE));
        }
        return new Sent(false, Optional.empty());
    }

    private static String retryAfter(WebhookResponse answer) {
        return answer.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(RateLimit.HEADER))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "SlackWebhook";
    }
}
