package io.github.cimaven.git;

import io.github.cimaven.checkout.GitCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Asks the {@code git} program, and says what it could not do. */
final class GitProcess {
    private final GitCommand git;

    /** @param patience how long git may take for one command */
    GitProcess(Path directory, Duration patience, Map<String, String> variables) {
        this.git = new GitCommand("git", directory, patience, variables);
    }

    /** @return what git prints, without blanks and line ends around it */
    String text(String input, String... arguments) throws GitException, IOException {
        return answer(input, arguments).strip();
    }

    /** @return what git prints; bytes that are no UTF-8, as file names may have, are replaced */
    String answer(String input, String... arguments) throws GitException, IOException {
        GitCommand.Answer answer = awaited(arguments[0], () -> git.ask(input, List.of(arguments)));
        check(arguments[0], answer.ending());
        return answer.text();
    }

    /** @param answer a file that takes what git prints */
    void run(Path answer, String input, String... arguments) throws GitException, IOException {
        check(arguments[0], awaited(arguments[0], () -> git.run(answer, input, List.of(arguments))));
    }

    private interface Work<T> {
        T run() throws IOException, TimeoutException, InterruptedException;
    }

    private <T> T awaited(String command, Work<T> work) throws GitException, IOException {
        try {
            return work.run();
        } catch (TimeoutException e) {
            throw new GitException(
                    "git %s gave no answer within %d s."
                            .formatted(command, git.patience().toSeconds()),
                    byHand(command),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git " + command + " was interrupted.", "Run the build again.", e);
        }
    }

    private void check(String command, GitCommand.Ending ending) throws GitException {
        if (ending.exitCode() != 0) {
            GitWords words = new GitWords(ending.problems());
            String message = "git %s failed: %s.".formatted(command, words.reason());
            throw words.isRefusal()
                    ? new GitRefusalException(message, byHand(command))
                    : new GitException(message, byHand(command));
        }
    }

    private String byHand(String command) {
        return "Try it by hand: git -C " + git.directory() + " " + command;
    }
}
