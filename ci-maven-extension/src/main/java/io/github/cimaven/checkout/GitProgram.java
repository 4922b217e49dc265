package io.github.cimaven.checkout;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.environment.Redaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

/** Asks the {@code git} program in a directory, and says in a sentence why it has no answer. */
final class GitProgram {
    private final GitCommand command;
    /** What git reads from its standard input. */
    private final String question;

    /** @param patience how long git may take to answer */
    GitProgram(String program, Path directory, Duration patience) {
        this(new GitCommand(program, directory, patience, Map.of()), "");
    }

    private GitProgram(GitCommand command, String question) {
        this.command = command;
        this.question = question;
    }

    /** @param limit how long git may take to answer, instead */
    GitProgram within(Duration limit) {
        return new GitProgram(
                new GitCommand(command.program(), command.directory(), limit, command.variables()), question);
    }

    /** The program with a variable in its environment. */
    GitProgram with(String name, String value) {
        Map<String, String> more = new TreeMap<>(command.variables());
        more.put(name, value);
        return new GitProgram(
                new GitCommand(command.program(), command.directory(), command.patience(), more), question);
    }

    /** @param text what git is to read from its standard input */
    GitProgram asking(String text) {
        return new GitProgram(command, text);
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
        try {
            GitCommand.Answer answer = command.ask(question, List.of(arguments));
            if (answer.ending().exitCode() != 0) {
                throw new CheckoutException(explain(answer.ending().problems().strip()));
            }
            return answer.text();
        } catch (GitCommand.NotStartedException e) {
            throw new CheckoutException("The program git cannot be run in %s (%s). Install it, or add it to PATH."
                    .formatted(command.directory(), e.getMessage()));
        } catch (IOException e) {
            throw new CheckoutException(
                    "The answer of git in %s cannot be kept (%s). Look at the folder for temporary files."
                            .formatted(command.directory(), e));
        } catch (TimeoutException e) {
            throw new CheckoutException("git did not answer in %s within %d s. Look at what 'git log -1' does there."
                    .formatted(command.directory(), command.patience().toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckoutException(
                    "git was interrupted in %s. Start the build again.".formatted(command.directory()));
        }
    }

    private String explain(String problem) {
        if (problem.contains("not a git repository")) {
            return "There is no git repository at %s. Build in a clone, or begin one: git init."
                    .formatted(command.directory());
        }
        if (problem.contains("safe.directory")) {
            return "git does not trust %s, because it belongs to another user. Type: %s"
                    .formatted(command.directory(), trusting(problem));
        }
        if (problem.contains("does not have any commits")) {
            return "The git repository at %s has no commit yet. Commit first.".formatted(command.directory());
        }
        return "git cannot read %s: %s. Look at what 'git log -1' says there."
                .formatted(command.directory(), firstLine(problem));
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
                .orElse("git config --global --add safe.directory " + command.directory());
    }
}
