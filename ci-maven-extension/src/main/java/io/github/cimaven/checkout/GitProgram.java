package io.github.cimaven.checkout;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.environment.Redaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the {@code git} program in a directory. */
final class GitProgram {
    private final String program;
    private final Path directory;
    private final Duration patience;
    private final Map<String, String> variables;
    /** What git reads from its standard input. */
    private final String question;

    /** @param patience how long git may take to answer */
    GitProgram(String program, Path directory, Duration patience) {
        this(program, directory, patience, Map.of(), "");
    }

    private GitProgram(
            String program, Path directory, Duration patience, Map<String, String> variables, String question) {
        this.program = program;
        this.directory = directory;
        this.patience = patience;
        this.variables = Map.copyOf(variables);
        this.question = question;
    }

    /** @param limit how long git may take to answer, instead */
    GitProgram within(Duration limit) {
        return new GitProgram(program, directory, limit, variables, question);
    }

    /** The program with a variable in its environment. */
    GitProgram with(String name, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(name, value);
        return new GitProgram(program, directory, patience, more, question);
    }

    /** @param text what git is to read from its standard input */
    GitProgram asking(String text) {
        return new GitProgram(program, directory, patience, variables, text);
    }

    /** @return the lines of the answer, without what git says beside it */
    List<String> run(String... arguments) throws CheckoutException {
        return answer(arguments).lines().toList();
    }

    /** @return the parts of an answer that ends each with a NUL character, as git's option {@code -z} makes it */
    List<String> fields(String... arguments) throws CheckoutException {
        return Arrays.stream(answer(arguments).split("\0", -1))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private String answer(String... arguments) throws CheckoutException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        // Messages are compared in English, and a read must not take the index lock.
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        // Nobody is there to answer a question.
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("SSH_ASKPASS", "false");
        builder.environment().put("SSH_ASKPASS_REQUIRE", "force");
        builder.environment().putAll(variables);
        try {
            // Files take any amount; a pipe that nobody reads stops git. Warnings are not part of the answer.
            Path answer = Files.createTempFile("ci-git-", ".txt");
            Path problems = Files.createTempFile("ci-git-", ".err");
            Path asked = Files.createTempFile("ci-git-", ".in");
            try {
                Files.writeString(asked, question);
                builder.redirectInput(asked.toFile())
                        .redirectOutput(answer.toFile())
                        .redirectError(problems.toFile());
                if (exitCode(start(builder)) != 0) {
                    throw new CheckoutException(explain(text(problems).strip()));
                }
                return text(answer);
            } finally {
                delete(asked);
                delete(answer);
                delete(problems);
            }
        } catch (IOException e) {
            throw new CheckoutException(
                    "The answer of git in %s cannot be kept (%s). Look at the folder for temporary files."
                            .formatted(directory, e));
        }
    }

    private Process start(ProcessBuilder builder) throws CheckoutException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CheckoutException("The program git cannot be run in %s (%s). Install it, or add it to PATH."
                    .formatted(directory, e.getMessage()));
        }
    }

    private int exitCode(Process process) throws IOException, CheckoutException {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CheckoutException(
                        "git did not answer in %s within %d s. Look at what 'git log -1' does there."
                                .formatted(directory, patience.toSeconds()));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckoutException("git was interrupted in %s. Start the build again.".formatted(directory));
        } finally {
            process.destroyForcibly();
        }
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

    private String explain(String problem) {
        if (problem.contains("not a git repository")) {
            return "There is no git repository at %s. Build in a clone, or choose by hand with -P."
                    .formatted(directory);
        }
        if (problem.contains("safe.directory")) {
            return "git does not trust %s, because it belongs to another user. Type: %s"
                    .formatted(directory, trusting(problem));
        }
        if (problem.contains("does not have any commits")) {
            return "The git repository at %s has no commit yet. Commit first.".formatted(directory);
        }
        return "git cannot read %s: %s. Look at what 'git log -1' says there.".formatted(directory, firstLine(problem));
    }

    private static String firstLine(String problem) {
        return problem.lines()
                .findFirst()
                .map(Redaction::withoutUserInfo)
                .map(SettingException::shown)
                .orElse("no reason given");
    }

    /** The command that git proposes: it names the root of the repository, which may be above the directory. */
    private String trusting(String problem) {
        return problem.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("git config "))
                .findFirst()
                .orElse("git config --global --add safe.directory " + directory);
    }
}
