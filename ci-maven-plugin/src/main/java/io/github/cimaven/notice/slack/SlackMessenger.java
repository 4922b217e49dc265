package io.github.cimaven.notice.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import com.slack.api.webhook.Payload;
import io.github.cimaven.engine.ServerRoute;
import io.github.cimaven.notice.Destination;
import io.github.cimaven.notice.Messenger;
import io.github.cimaven.notice.Notice;
import io.github.cimaven.notice.Sent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Credentials;

/** Slack by its own client. */
public final class SlackMessenger implements Messenger {
    /** A notice has ten seconds of its lane's time. */
    private static final int CALL_MILLIS = 8_000;

    private static final String EVENT = "ci_notice";
    private static final String KEY = "key";

    @Override
    public Sent send(Notice notice, Destination destination, List<Path> files) throws IOException {
        Payload message = message(notice, destination);
        Slack slack = Slack.getInstance(config(destination));
        try {
            return destination.webhook().isPresent()
                    ? new SlackWebhook(slack, destination.webhook().get()).send(message)
                    : new SlackBot(
                                    slack.methods(destination.token().orElseThrow()),
                                    destination.channel().orElseThrow())
                            .send(message, notice.key(), files);
        } catch (SlackApiException e) {
            throw new IOException(
                    "Slack answered with status " + e.getResponse().code(), e);
        } finally {
            close(slack);
        }
    }

    private static void close(Slack slack) {
        try {
            slack.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // Of a message that was sent, or was not, this changes nothing.
        }
    }

    @Override
    public String preview(Notice notice, Destination destination) {
        SlackConfig config = config(destination);
        config.setPrettyResponseLoggingEnabled(true);
        return GsonFactory.createSnakeCase(config).toJson(message(notice, destination));
    }

    private static Payload message(Notice notice, Destination destination) {
        List<String> mentions = notice.occasion().isFailure()
                ? notice.people().stream()
                        .map(destination.mentions()::get)
                        .flatMap(member -> Optional.ofNullable(member).stream())
                        .distinct()
                        .toList()
                : List.of();
        return Payload.builder()
                // What notifications and screen readers say.
                .text(SlackText.escaped(notice.headline()))
                .blocks(SlackBlocks.of(notice, mentions))
                .metadata(notice.key().map(SlackMessenger::metadata).orElse(null))
                .unfurlLinks(false)
                .build();
    }

    private static Message.Metadata metadata(String key) {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(KEY, key))
                .build();
    }

    /** Whether the message is one of these with this key. */
    static boolean isFor(Message message, String key) {
        return message.getMetadata() != null
                && EVENT.equals(message.getMetadata().getEventType())
                && message.getMetadata().getEventPayload() != null
                && key.equals(message.getMetadata().getEventPayload().get(KEY));
    }

    private static SlackConfig config(Destination destination) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(destination.api());
        config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
        // Threads of its own, and a request more: neither is needed for a single message.
        config.setStatsEnabled(false);
        config.setTokenExistenceVerificationEnabled(false);
        proxy(config, destination.route());
        return config;
    }

    private static void proxy(SlackConfig config, ServerRoute route) {
        route.proxyHost().ifPresent(host -> config.setProxyUrl("http://" + host + ":" + route.proxyPort()));
        // Not in the URL: the client does not take every password there, and shows the one that it does not take.
        route.proxyLogin()
                .ifPresent(login -> config.setProxyHeaders(new HashMap<>(
                        Map.of("Proxy-Authorization", Credentials.basic(login.user(), login.password())))));
    }
}
