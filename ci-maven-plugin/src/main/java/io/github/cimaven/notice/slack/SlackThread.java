package io.github.cimaven.notice.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request.UploadFile;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import io.github.cimaven.files.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The replies to one message.
 *
 * @param channel its id
 * @param time what identifies the message
 */
record SlackThread(MethodsClient slack, String channel, String time) {
    /** In bytes; more takes longer than a call may. */
    private static final long LARGEST = 10L << 20;

    private static final int MOST = 200;

    /**
     * Adds the files that are not there yet, by name: a release that is run again adds nothing.
     *
     * @return why some of them are missing, as a sentence
     */
    Optional<String> add(List<Path> files) {
        try {
            List<Path> small = new ArrayList<>();
            for (Path file : files) {
                if (Files.size(file) > 0 && Files.size(file) <= LARGEST) {
                    small.add(file);
                }
            }
            Set<String> there = small.isEmpty() ? Set.of() : names();
            List<UploadFile> missing = small.stream()
                    .filter(file -> !there.contains(file.getFileName().toString()))
                    .map(SlackThread::upload)
                    .toList();
            if (!missing.isEmpty()) {
                slack.filesUploadV2(
                        request -> request.channel(channel).threadTs(time).uploadFiles(missing));
            }
            return Optional.empty();
        } catch (SlackFilesUploadV2Exception e) {
            return Optional.of(sentence(reason(e)));
        } catch (SlackApiException e) {
            return Optional.of(sentence("status " + e.getResponse().code()));
        } catch (IOException e) {
            return Optional.of(sentence(IoReason.of(e)));
        }
    }

    private Set<String> names() throws IOException, SlackApiException {
        ConversationsRepliesResponse replies = slack.conversationsReplies(
                request -> request.channel(channel).ts(time).limit(MOST));
        if (!replies.isOk()) {
            throw new IOException(SlackBot.word(replies.getError()));
        }
        return replies.getMessages().stream()
                .map(Message::getFiles)
                .flatMap(files -> Optional.ofNullable(files).stream())
                .flatMap(List::stream)
                .map(File::getName)
                .collect(Collectors.toSet());
    }

    private static UploadFile upload(Path file) {
        String name = file.getFileName().toString();
        return UploadFile.builder()
                .file(file.toFile())
                .filename(name)
                .title(name)
                .build();
    }

    /** The client wraps the answer of the step that failed. */
    private static String reason(SlackFilesUploadV2Exception e) {
        return Stream.concat(e.getGetURLResponses().stream(), Optional.ofNullable(e.getCompleteResponse()).stream())
                .filter(answer -> !answer.isOk())
                .map(SlackApiTextResponse::getError)
                .map(SlackBot::word)
                .findFirst()
                .orElse("the bytes were refused");
    }

    private static String sentence(String reason) {
        return "The files could not be added to the thread (%s). With missing_scope, give the Slack app the scopes files:write and channels:history, or groups:history for a private channel."
                .formatted(reason);
    }
}
