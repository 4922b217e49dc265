package io.github.cimaven.checkout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The {@code git} program at work in a directory, as a build runs it: it asks nobody, speaks English, takes no lock to
 * read and cleans nothing up. It has the credentials of the checkout, which JGit has not.
 *
 * @param program its name or path
 * @param patience how long one command may take
 * @param variables of its environment, beside those of this process
 */
public record GitCommand(String program, Path directory, Duration patience, Map<String, String> variables) {

    /** A fetch must not set off a clean-up of the repository that outlives the build. */
    private static final List<String> NO_MAINTENANCE = List.of("-c", "gc.auto=0", "-c", "maintenance.auto=false");

    /**
     * How a command ended.
     *
     * @param problems what git said on its standard error
     */
    public record Ending(int exitCode, String problems) {}

    /**
     * How a command ended, and what it printed.
     *
     * @param text bytes that are no UTF-8, as file names may have, are replaced
     */
    public record Answer(Ending ending, String text) {}

    /** There is no such program, or it may not be run. */
    public static final class NotStartedException extends IOException {
        private static final long serialVersionUID = 1L;

        private NotStartedException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    public GitCommand {
        variables = Map.copyOf(variables);
    }

    /** The same as {@link #run}, with what git prints as a text. */
    public Answer ask(String input, List<String> arguments) throws IOException, TimeoutException, InterruptedException {
        Path answer = temporaryFile();
        try {
            Ending ending = run(answer, input, arguments);
            return new Answer(ending, text(answer));
        } finally {
            delete(answer);
        }
    }

    /**
     * Runs a command to its end. Git is stopped when it takes too long, and when the thread is interrupted.
     *
     * @param input what git reads from its standard input
     * @param answer a file that takes what git prints; a pipe that nobody reads would stop it
     * @param arguments the command's name and its own
     * @throws IOException when a file cannot be read or written
     * @throws NotStartedException when git cannot be started
     */
    public Ending run(Path answer, String input, List<String> arguments)
            throws IOException, TimeoutException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(NO_MAINTENANCE);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        // Messages are compared in English, and a read must not take the index lock.
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        // Nobody is there to answer a question.
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("SSH_ASKPASS", "false");
        environment.put("SSH_ASKPASS_REQUIRE", "force");
        environment.putAll(variables);
        Path asked = temporaryFile();
        Path problems = temporaryFile();
        try {
            Files.writeString(asked, input);
            builder.redirectInput(asked.toFile())
                    .redirectOutput(answer.toFile())
                    .redirectError(problems.toFile());
            int exitCode = exitCode(start(builder));
            return new Ending(exitCode, text(problems));
        } finally {
            delete(asked);
            delete(problems);
        }
    }

    private static Path temporaryFile() throws IOException {
        return Files.createTempFile("ci-git-", ".txt");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static Process start(ProcessBuilder builder) throws NotStartedException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new NotStartedException(e);
        }
    }

    private int exitCode(Process process) throws TimeoutException, InterruptedException {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException("git gave no answer within %d s".formatted(patience.toSeconds()));
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
