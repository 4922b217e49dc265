package io.github.cimaven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the {@code git} program, which has the credentials of the checkout; JGit has not. */
final class GitProcess {
    private final Path directory;
    private final Duration patience;
    private final Map<String, String> variables;

    /** @param patience how long git may take for one command */
    GitProcess(Path directory, Duration patience, Map<String, String> variables) {
        this.directory = directory;
        this.patience = patience;
        this.variables = Map.copyOf(variables);
    }

    String text(String input, String... arguments) throws GitException, IOException {
        Path answer = Files.createTempFile("ci-git-", ".out");
        try {
            run(answer, input, arguments);
            return Files.readString(answer).strip();
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /** @param answer a file that takes what git prints */
    void run(Path answer, String input, String... arguments) throws GitException, IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        // Nobody is there to answer a question.
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("SSH_ASKPASS", "false");
        builder.environment().put("SSH_ASKPASS_REQUIRE", "force");
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(variables);
        Path asked = Files.createTempFile("ci-git-", ".in");
        Path problems = Files.createTempFile("ci-git-", ".err");
        try {
            Files.writeString(asked, input);
            // Files take any amount; a pipe that nobody reads stops git.
            builder.redirectInput(asked.toFile())
                    .redirectOutput(answer.toFile())
                    .redirectError(problems.toFile());
            if (exitCode(builder.start(), arguments[0]) != 0) {
                throw new GitException(
                        "git %s failed: %s.".formatted(arguments[0], reason(problems)),
                        "Try it by hand: git -C " + directory + " " + arguments[0]);
            }
        } finally {
            Files.deleteIfExists(asked);
            Files.deleteIfExists(problems);
        }
    }

    private int exitCode(Process process, String command) throws GitException {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GitException(
                        "git %s gave no answer within %d s.".formatted(command, patience.toSeconds()),
                        "Look whether the remote can be reached.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git " + command + " was interrupted.", "Run the build again.");
        } finally {
            process.destroyForcibly();
        }
    }

    /** The line that tells most, without the password of a URL. */
    private static String reason(Path problems) throws IOException {
        List<String> lines = new String(Files.readAllBytes(problems), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("://[^/@\\s]*@", "://").replaceAll("\\p{Cntrl}", " "))
                .filter(line -> !line.isBlank())
                .toList();
        return lines.stream()
                .filter(line -> line.startsWith("fatal:") || line.startsWith("error:") || line.contains("rejected"))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("no reason given");
    }
}
