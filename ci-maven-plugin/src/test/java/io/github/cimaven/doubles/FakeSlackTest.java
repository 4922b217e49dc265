package io.github.cimaven.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the double refuses of files, as Slack does. Of messages, {@code SlackMessengerTest} has it. */
class FakeSlackTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CHANNEL = "channel_id=" + FakeSlack.CHANNEL;

    private FakeSlack slack;

    @BeforeEach
    void start() throws IOException {
        slack = new FakeSlack();
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @ParameterizedTest
    @CsvSource({
        "files.upload, content=text, method_deprecated",
        "files.getUploadURLExternal, filename=a.txt, invalid_arguments",
        "files.getUploadURLExternal, filename=a.txt&length=0, invalid_arguments",
        "files.getUploadURLExternal, length=3, invalid_arguments",
        "files.completeUploadExternal, channel_id=C9&files=[], channel_not_found",
        "files.completeUploadExternal, channel_id=C0123456789&thread_ts=1&files=[], message_not_found",
        "conversations.replies, channel=C0123456789&ts=1, thread_not_found"
    })
    void refuses(String method, String form, String error) throws Exception {
        assertThat(call(method, form)).contains("\"error\":\"" + error + "\"");
    }

    @Test
    void takesOnlyTheBytesThatWereAnnouncedAndOnce() throws Exception {
        assertThat(call("files.getUploadURLExternal", "filename=a.txt&length=3"))
                .contains("F000000000");
        assertThat(upload("F000000000", "four")).isEqualTo(400);
        assertThat(upload("F000000001", "abc")).isEqualTo(400);
        assertThat(upload("F000000000", "abc")).isEqualTo(200);
        assertThat(upload("F000000000", "abc")).isEqualTo(400);
    }

    @Test
    void sharesNoFileWhoseBytesAreNotThere() throws Exception {
        call("chat.postMessage", "channel=" + FakeSlack.CHANNEL + "&text=hello");
        call("files.getUploadURLExternal", "filename=a.txt&length=3");
        String thread = "&thread_ts=" + slack.messages.get(0).get("ts").getAsString();
        String file = "&files=%5B%7B%22id%22%3A%22F000000000%22%7D%5D";

        assertThat(call("files.completeUploadExternal", CHANNEL + thread + file))
                .contains("file_not_found");
        upload("F000000000", "abc");
        assertThat(call("files.completeUploadExternal", CHANNEL + thread + file))
                .contains("\"ok\":true");
        assertThat(slack.replies).hasSize(1);
    }

    private int upload(String id, String text) throws Exception {
        return post(slack.url("/upload/v1/" + id), text).statusCode();
    }

    private String call(String method, String form) throws Exception {
        return post(slack.url("/api/" + method), form).body();
    }

    private static HttpResponse<String> post(String url, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + FakeSlack.TOKEN)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
