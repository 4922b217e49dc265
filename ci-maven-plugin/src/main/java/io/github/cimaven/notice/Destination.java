package io.github.cimaven.notice;

import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.engine.ServerRoute;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where notices go: to a channel by a bot, or to the channel of an incoming webhook.
 *
 * @param token of the bot; with it there is a channel
 * @param webhook only without a token
 * @param api where the bot's Web API is, with a slash at the end
 * @param mentions from names of people to their Slack members
 * @param route the proxy on the way
 */
public record Destination(
        Optional<String> token,
        Optional<String> channel,
        Optional<String> webhook,
        String api,
        Map<String, String> mentions,
        ServerRoute route) {
    /** A user's id, or that of a user group. */
    private static final Pattern MEMBER = Pattern.compile("[UWS][A-Z0-9]{2,20}");

    public Destination {
        mentions = Map.copyOf(mentions);
    }

    public Destination(
            Optional<String> token,
            Optional<String> channel,
            Optional<String> webhook,
            String api,
            Map<String, String> mentions) {
        this(token, channel, webhook, api, mentions, ServerRoute.direct());
    }

    /** The server alone: the address of a webhook is a secret. */
    public URI server() {
        return URI.create(webhook.orElse(api)).resolve("/");
    }

    public Destination by(ServerRoute way) {
        return new Destination(token, channel, webhook, api, mentions, way);
    }

    /**
     * @param variables the environment
     * @param passwords of servers in {@code settings.xml} by their ids: there and in the environment are the secrets
     * @return empty when neither a bot nor a webhook is there
     * @throws SettingException when one of them cannot be used as it is
     */
    public static Optional<Destination> of(
            Settings settings, Map<String, String> variables, Function<String, Optional<String>> passwords) {
        Optional<String> token = variable(variables, NoticeKeys.TOKEN_VARIABLE)
                .or(() -> settings.text(NoticeKeys.SLACK_SERVER).map(id -> password(id, passwords)));
        Optional<String> webhook = variable(variables, NoticeKeys.WEBHOOK_VARIABLE);
        if (token.isEmpty() && webhook.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> channel = settings.text(NoticeKeys.SLACK_CHANNEL);
        if (token.isPresent() && channel.isEmpty()) {
            throw new SettingException(
                    "There is the token of a bot, but no channel is named. Set -D%s=C0123456789: the id is at the end of the channel's link."
                            .formatted(NoticeKeys.SLACK_CHANNEL));
        }
        webhook.ifPresent(Destination::check);
        return Optional.of(new Destination(
                token,
                channel,
                token.isPresent() ? Optional.empty() : webhook,
                api(settings.text(NoticeKeys.SLACK_API).orElse(NoticeKeys.SLACK_API_DEFAULT)),
                mentions(settings.text(NoticeKeys.SLACK_MENTIONS).orElse(""))));
    }

    /** For a message that is only shown. */
    public static Destination nowhere(Settings settings) {
        return new Destination(
                Optional.empty(),
                Optional.empty(),
                Optional.of(NoticeKeys.SLACK_API_DEFAULT),
                NoticeKeys.SLACK_API_DEFAULT,
                mentions(settings.text(NoticeKeys.SLACK_MENTIONS).orElse("")));
    }

    private static String password(String id, Function<String, Optional<String>> passwords) {
        return passwords
                .apply(id)
                .orElseThrow(() -> new SettingException(
                        "settings.xml has no server '%s' with user and password, which -D%s names. Add it: the password is the bot's token, the user is any word."
                                .formatted(SettingException.shown(id), NoticeKeys.SLACK_SERVER)));
    }

    private static Optional<String> variable(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The address is a secret, so it is never shown. */
    private static void check(String webhook) {
        if (!isHttp(webhook)) {
            throw new SettingException(
                    "%s is not an address as in https://hooks.slack.com/services/T00000000/B00000000/XXXX. Copy it from the settings of the Slack app."
                            .formatted(NoticeKeys.WEBHOOK_VARIABLE));
        }
    }

    private static String api(String url) {
        if (!isHttp(url)) {
            throw new SettingException(
                    "%s=%s is not a URL. Leave it out for %s, or set https://slack-gov.com/api/ for GovSlack."
                            .formatted(
                                    NoticeKeys.SLACK_API, SettingException.shown(url), NoticeKeys.SLACK_API_DEFAULT));
        }
        return url.endsWith("/") ? url : url + "/";
    }

    private static boolean isHttp(String url) {
        try {
            URI uri = URI.create(url);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> mentions(String text) {
        Map<String, String> mentions = new TreeMap<>();
        for (String entry : text.split(",", -1)) {
            if (entry.isBlank()) {
                continue;
            }
            int equals = entry.lastIndexOf('=');
            String member = entry.substring(equals + 1).strip();
            if (equals < 1 || !MEMBER.matcher(member).matches()) {
                throw new SettingException(
                        "'%s' in %s is not a name and a Slack member. Type, as in %s=ada=U0123456789: the member's id is in their Slack profile."
                                .formatted(
                                        SettingException.shown(entry.strip()),
                                        NoticeKeys.SLACK_MENTIONS,
                                        NoticeKeys.SLACK_MENTIONS));
            }
            mentions.put(entry.substring(0, equals).strip(), member);
        }
        return mentions;
    }

    /** What stands in a text of a library's. */
    public String withoutSecrets(String text) {
        String masked = text;
        for (String secret : Stream.of(token, webhook).flatMap(Optional::stream).toList()) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return token.isPresent() ? "Slack channel " + channel.orElse("") : "the channel of the Slack webhook";
    }
}
