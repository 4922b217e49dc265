package io.github.cimaven.notice.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.github.cimaven.doubles.FakeSlack;
import io.github.cimaven.doubles.ForwardProxy;
import io.github.cimaven.engine.ServerLogin;
import io.github.cimaven.engine.ServerRoute;
import io.github.cimaven.notice.Destination;
import io.github.cimaven.notice.Notice;
import io.github.cimaven.notice.Sent;
import io.github.cimaven.record.Occasion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack's own client against a double that refuses what Slack refuses. */
class SlackMessengerTest {
    private final SlackMessenger messenger = new SlackMessenger();
    private FakeSlack slack;

    @TempDir
    private Path temporary;

    @BeforeEach
    void start() throws IOException {
        slack = new FakeSlack();
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void oneMessageIsChangedFromReleasingToReleased() throws IOException {
        assertThat(send(release(Occasion.RELEASING), bot(FakeSlack.CHANNEL)))
                .isEqualTo(new Sent(false, Optional.empty()));
        assertThat(send(release(Occasion.RELEASED), bot(FakeSlack.CHANNEL)))
                .isEqualTo(new Sent(true, Optional.empty()));

        assertThat(slack.messages).hasSize(1);
        assertThat(slack.messages.get(0).get("text").getAsString()).isEqualTo("shop 1.0 RELEASED");
    }

    @Test
    void anotherReleaseIsAnotherMessage() throws IOException {
        send(release(Occasion.RELEASED), bot(FakeSlack.CHANNEL));
        send(notice(Occasion.RELEASED, Optional.of("acme/shop 2.0"), List.of()), bot(FakeSlack.CHANNEL));

        assertThat(slack.messages).hasSize(2);
    }

    /** That the look-up is what keeps it at one message. */
    @Test
    void withoutTheHistoryThereAreTwoMessagesAndTheUserIsTold() throws IOException {
        slack.mayReadHistory = false;
        send(release(Occasion.RELEASING), bot(FakeSlack.CHANNEL));
        Sent sent = send(release(Occasion.RELEASED), bot(FakeSlack.CHANNEL));

        assertThat(slack.messages).hasSize(2);
        assertThat(sent.note())
                .hasValueSatisfying(note -> assertThat(note).contains("missing_scope", "channels:history"));
    }

    /** However often the release is run again. */
    @Test
    void filesAreRepliesAndComeOnce() throws IOException {
        List<Path> files = List.of(file("summary.md", "# fine"), file("bom.json", "{}"), file("empty.txt", ""));
        send(release(Occasion.RELEASING), bot(FakeSlack.CHANNEL));
        assertThat(messenger.send(release(Occasion.RELEASED), bot(FakeSlack.CHANNEL), files))
                .isEqualTo(new Sent(true, Optional.empty()));
        assertThat(messenger.send(release(Occasion.RELEASED), bot(FakeSlack.CHANNEL), files))
                .isEqualTo(new Sent(true, Optional.empty()));

        assertThat(slack.messages).hasSize(1);
        assertThat(slack.replies).singleElement().satisfies(reply -> {
            assertThat(reply.get("thread_ts")).isEqualTo(slack.messages.get(0).get("ts"));
            assertThat(reply.get("files").toString()).contains("summary.md", "bom.json");
        });
        assertThat(slack.uploads.values()).extracting(String::new).containsExactly("# fine", "{}");
    }

    @Test
    void filesThatMayNotBeAddedAreANoteAndTheMessageStands() throws IOException {
        slack.mayWriteFiles = false;
        Sent sent = messenger.send(
                release(Occasion.RELEASED), bot(FakeSlack.CHANNEL), List.of(file("summary.md", "# fine")));

        assertThat(slack.messages).hasSize(1);
        assertThat(sent.note()).hasValueSatisfying(note -> assertThat(note).contains("missing_scope", "files:write"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    /** Two runs that found nothing in the same moment have both posted; the oldest message stays. */
    @Test
    void ofTwoThatPostAtOnceOneMessageStays() throws IOException {
        slack.onPost = () -> slack.messages.add(twin());
        assertThat(send(release(Occasion.RELEASING), bot(FakeSlack.CHANNEL)))
                .isEqualTo(new Sent(true, Optional.empty()));

        assertThat(slack.messages)
                .singleElement()
                .satisfies(left -> assertThat(left.get("ts").getAsString()).isEqualTo("1600000000.000001"));
    }

    @Test
    void aMessageThatCannotBeRemovedIsTold() throws IOException {
        slack.mayDelete = false;
        slack.onPost = () -> slack.messages.add(twin());
        assertThat(send(release(Occasion.RELEASING), bot(FakeSlack.CHANNEL)).note())
                .hasValueSatisfying(note -> assertThat(note).contains("cant_delete_message", "Remove it by hand"));
    }

    /** Of another run, a moment earlier. */
    private JsonObject twin() {
        JsonObject twin = slack.messages.get(0).deepCopy();
        twin.addProperty("ts", "1600000000.000001");
        return twin;
    }

    @Test
    void aChannelThatIsNamedCannotBeLookedInto() throws IOException {
        assertThatThrownBy(() -> send(release(Occasion.RELEASED), bot("#releases")))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "Slack refused the message: channel_not_found. Correct ci.slack.channel, and invite the bot to the channel");
        assertThat(slack.calls).doesNotContainKey("/api/conversations.history");
    }

    @Test
    void aWrongTokenIsToldWithoutIt() {
        Destination wrong = new Destination(
                Optional.of("xoxb-" + "other"),
                Optional.of(FakeSlack.CHANNEL),
                Optional.empty(),
                slack.url("/api/"),
                Map.of());
        assertThatThrownBy(() -> send(notice(Occasion.BROKEN, Optional.empty(), List.of()), wrong))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("invalid_auth")
                .hasMessageContaining("SLACK_BOT_TOKEN")
                .hasMessageNotContaining("other");
    }

    @Test
    void aWebhookPosts() throws IOException {
        assertThat(send(release(Occasion.RELEASED), hook(FakeSlack.HOOK))).isEqualTo(new Sent(false, Optional.empty()));
        assertThat(slack.messages).hasSize(1);
    }

    @Test
    void aRevokedWebhookIsToldWithoutItsAddress() {
        assertThatThrownBy(() -> send(release(Occasion.RELEASED), hook("/services/T9/B9/revoked")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404 (no_service)")
                .hasMessageNotContaining("revoked/")
                .hasMessageNotContaining("T9");
    }

    /** Its host is known to nobody else. */
    @Test
    void goesThroughTheProxyWithItsPassword() throws IOException {
        String password = "p@ss:word/" + "for-tests";
        try (ForwardProxy proxy = new ForwardProxy("ada", password)) {
            proxy.serve("hooks.slack.test", FakeSlack.HOOK, "ok".getBytes(StandardCharsets.UTF_8));
            Destination hook = new Destination(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("http://hooks.slack.test" + FakeSlack.HOOK),
                    "",
                    Map.of());

            send(release(Occasion.RELEASED), hook.by(way(proxy, password)));

            assertThat(proxy.served()).containsExactly("hooks.slack.test" + FakeSlack.HOOK);
            assertThatThrownBy(() -> send(release(Occasion.RELEASED), hook.by(way(proxy, "wrong " + password))))
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining(password);
            assertThat(hook.server()).hasToString("http://hooks.slack.test/");
        }
    }

    private static ServerRoute way(ForwardProxy proxy, String password) {
        return new ServerRoute(
                Optional.of("127.0.0.1"), proxy.port(), Optional.of(new ServerLogin("ada", password)), Map.of());
    }

    @Test
    void waitsAsLongAsSlackSaysAndNoLonger() throws IOException {
        slack.faults.add(429);
        send(release(Occasion.RELEASED), hook(FakeSlack.HOOK));
        slack.faults.add(429);
        send(notice(Occasion.BROKEN, Optional.empty(), List.of()), bot(FakeSlack.CHANNEL));
        assertThat(slack.messages).hasSize(2);

        slack.retryAfter = "3600";
        slack.faults.add(429);
        assertThatThrownBy(() -> send(release(Occasion.RELEASED), hook(FakeSlack.HOOK)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wait 3600 seconds");
        assertThat(slack.messages).hasSize(2);
    }

    @Test
    void aSlackThatIsDownIsAnIOException() {
        slack.faults.addAll(List.of(503, 503));
        assertThatThrownBy(() -> send(release(Occasion.RELEASED), bot(FakeSlack.CHANNEL)))
                .isInstanceOf(IOException.class)
                .hasMessage("Slack answered with status 503");
    }

    @Test
    void hostileAndEnormousTextStaysWithinTheLimitsAndIsNoMention() throws IOException {
        String hostile = "<!channel> <@U1> & " + "&<>".repeat(4000);
        List<String> details = Collections.nCopies(40, hostile);
        send(
                new Notice(
                        Optional.of("key"),
                        Occasion.RELEASE_FAILED,
                        hostile,
                        Collections.nCopies(20, hostile),
                        Map.of("Lane", hostile),
                        details,
                        List.of("ada"),
                        Map.of("Build", "https://ci.example.com/" + "x".repeat(4000), "Other", "javascript:alert(1)")),
                bot(FakeSlack.CHANNEL));

        assertThat(slack.messages).singleElement().satisfies(message -> {
            String blocks = message.get("blocks").toString();
            assertThat(blocks).contains("<@U0123456789>").doesNotContain("javascript");
            assertThat(blocks.replace("<@U0123456789>", "").replace("<!channel> <@U1> & &<>", ""))
                    .doesNotContain("<!channel", "<@");
        });
    }

    private Sent send(Notice notice, Destination destination) throws IOException {
        return messenger.send(notice, destination, List.of());
    }

    private Destination bot(String channel) {
        return new Destination(
                Optional.of(FakeSlack.TOKEN),
                Optional.of(channel),
                Optional.empty(),
                slack.url("/api/"),
                Map.of("ada", "U0123456789"));
    }

    private Destination hook(String path) {
        return new Destination(Optional.empty(), Optional.empty(), Optional.of(slack.url(path)), "", Map.of());
    }

    private static Notice release(Occasion occasion) {
        return notice(occasion, Optional.of("acme/shop 1.0"), List.of());
    }

    private static Notice notice(Occasion occasion, Optional<String> key, List<String> details) {
        return new Notice(
                key,
                occasion,
                "shop 1.0 " + occasion,
                List.of("acme/shop"),
                Map.of("Lane", "ci-release"),
                details,
                List.of(),
                Map.of("Build", "https://ci.example.com/1"));
    }
}
