package io.github.cimaven.notice.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatDeleteResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.webhook.Payload;
import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.notice.Sent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bot: it finds the message about a release again by what Slack keeps beside it, and changes it. */
final class SlackBot {
    /** What the history of a channel is asked by; a name will not do. */
    private static final Pattern ID = Pattern.compile("[CGD][A-Z0-9]{6,}");

    private static final int LOOKED_AT = 200;
    private static final String GONE = "message_not_found";
    private static final Pattern WORD = Pattern.compile("[a-z_]{1,60}");

    /** @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">Errors</a> */
    private static final Map<String, String> HELP = Map.of(
            "channel_not_found", "Correct %s, and invite the bot to the channel".formatted(NoticeKeys.SLACK_CHANNEL),
            "not_in_channel", "Invite the bot to the channel: /invite @bot",
            "is_archived", "Name another channel by %s".formatted(NoticeKeys.SLACK_CHANNEL),
            "invalid_auth", "Look at %s: it is not the token of a bot".formatted(NoticeKeys.TOKEN_VARIABLE),
            "token_revoked", "Look at %s: the token was revoked".formatted(NoticeKeys.TOKEN_VARIABLE),
            "account_inactive", "Look at %s: the bot was removed".formatted(NoticeKeys.TOKEN_VARIABLE),
            "missing_scope", "Give the Slack app the scope chat:write, and install it again");

    private final MethodsClient slack;
    private final String channel;

    SlackBot(MethodsClient slack, String channel) {
        this.slack = slack;
        this.channel = channel;
    }

    Sent send(Payload message, Optional<String> key, List<Path> files) throws IOException, SlackApiException {
        if (key.isEmpty()) {
            return posted(message, files, Optional.empty());
        }
        if (!ID.matcher(channel).matches()) {
            return posted(
                    message,
                    files,
                    Optional.of(
                            "%s is a name, so an earlier message about this release could not be looked for. Set the channel's id, as in -D%s=C0123456789."
                                    .formatted(NoticeKeys.SLACK_CHANNEL, NoticeKeys.SLACK_CHANNEL)));
        }
        ConversationsHistoryResponse history = history();
        if (!history.isOk()) {
            return posted(
                    message,
                    files,
                    Optional.of(
                            "The channel's history cannot be read (%s), so an earlier message about this release may stand beside this one. Give the Slack app the scope channels:history, or groups:history for a private channel."
                                    .formatted(word(history.getError()))));
        }
        List<String> earlier = times(history, key.get());
        boolean first = earlier.isEmpty();
        if (first) {
            String posted = post(message).getTs();
            // Another run that looked in the same moment has posted too.
            earlier = times(history(), key.get());
            earlier = earlier.isEmpty() ? List.of(posted) : earlier;
        }
        boolean updated = !first || earlier.size() > 1;
        if (updated) {
            update(message, earlier.get(0));
        }
        return new Sent(
                updated,
                joined(
                        withoutOthers(earlier.subList(1, earlier.size())),
                        new SlackThread(slack, channel, earlier.get(0)).add(files)));
    }

    private Sent posted(Payload message, List<Path> files, Optional<String> note)
            throws IOException, SlackApiException {
        ChatPostMessageResponse answer = post(message);
        return new Sent(false, joined(note, new SlackThread(slack, answer.getChannel(), answer.getTs()).add(files)));
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce((a, b) -> a + " " + b);
    }

    private ConversationsHistoryResponse history() throws IOException, SlackApiException {
        return limited(() -> slack.conversationsHistory(
                request -> request.channel(channel).limit(LOOKED_AT).includeAllMetadata(true)));
    }

    /** The messages about this release by what identifies them, the oldest first. */
    private static List<String> times(ConversationsHistoryResponse history, String key) {
        return history.isOk()
                ? history.getMessages().stream()
                        .filter(it -> SlackMessenger.isFor(it, key))
                        .map(Message::getTs)
                        .sorted()
                        .toList()
                : List.of();
    }

    /** Every run keeps the oldest, so that all keep the same. */
    private Optional<String> withoutOthers(List<String> times) throws IOException, SlackApiException {
        for (String time : times) {
            ChatDeleteResponse answer = limited(
                    () -> slack.chatDelete(request -> request.channel(channel).ts(time)));
            if (!answer.isOk() && !GONE.equals(answer.getError())) {
                return Optional.of(
                        "The channel has another message about this release, which cannot be removed (%s). Remove it by hand."
                                .formatted(word(answer.getError())));
            }
        }
        return Optional.empty();
    }

    private void update(Payload message, String time) throws IOException, SlackApiException {
        checked(limited(() -> slack.chatUpdate(request -> request.channel(channel)
                .ts(time)
                .text(message.getText())
                .blocks(message.getBlocks())
                .metadata(message.getMetadata()))));
    }

    private ChatPostMessageResponse post(Payload message) throws IOException, SlackApiException {
        ChatPostMessageResponse answer = limited(() -> slack.chatPostMessage(request -> request.channel(channel)
                .text(message.getText())
                .blocks(message.getBlocks())
                .metadata(message.getMetadata())
                .unfurlLinks(message.getUnfurlLinks())));
        checked(answer);
        return answer;
    }

    private static void checked(SlackApiTextResponse answer) throws IOException {
        if (!answer.isOk()) {
            String help = Optional.ofNullable(HELP.get(String.valueOf(answer.getError())))
                    .map(". "::concat)
                    .orElse("");
            throw new IOException("Slack refused the message: " + word(answer.getError()) + help);
        }
    }

    /** The client throws where Slack's status is no success. */
    private static <T> T limited(RateLimit.Request<T> request) throws IOException, SlackApiException {
        Answer<T> answer = new RateLimit<Answer<T>>(Answer::retryAfter).call(() -> Answer.of(request));
        return answer.get();
    }

    private record Answer<T>(Optional<T> value, Optional<SlackApiException> failure) {
        static <T> Answer<T> of(RateLimit.Request<T> request) throws IOException {
            try {
                return new Answer<>(Optional.of(request.call()), Optional.empty());
            } catch (SlackApiException e) {
                return new Answer<>(Optional.empty(), Optional.of(e));
            }
        }

        Optional<String> retryAfter() {
            return failure.filter(it -> it.getResponse().code() == RateLimit.STATUS)
                    .map(it -> Optional.ofNullable(it.getResponse().header(RateLimit.HEADER))
                            .orElse(""));
        }

        T get() throws SlackApiException {
            if (failure.isPresent()) {
                throw failure.get();
            }
            return value.orElseThrow();
        }
    }

    /** An error of Slack's is a word; anything else is not shown. */
    static String word(String error) {
        return error != null && WORD.matcher(error).matches() ? error : "without a reason";
    }
}
