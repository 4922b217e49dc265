package io.github.cimaven.checkout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Reads a checkout by the {@code git} program, which costs 20 ms where JGit costs 300 ms, and several seconds in a
 * container whose home directory is fresh.
 */
public final class Git {
    private static final long TIMEOUT_SECONDS = 10;
    private static final String HEADS = "refs/heads/";
    private static final String TAGS = "tag: refs/tags/";
    private static final String ORIGIN = "refs/remotes/origin/";

    private final String program;
    private final Path directory;

    public Git(Path directory) {
        this("git", directory);
    }

    Git(String program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /** The top of the work tree around a folder; the folder itself when there is none. */
    public static Path top(Path folder) {
        for (Path parent = folder.toAbsolutePath(); parent != null; parent = parent.getParent()) {
            // A folder in a clone, a file in a worktree or a submodule.
            if (Files.exists(parent.resolve(".git"))) {
                return parent;
            }
        }
        return folder;
    }

    /** @throws CheckoutException when there is no repository, no commit in it, or no {@code git} */
    public Checkout read() throws CheckoutException {
        List<String> lines = run("log", "-1", "--no-show-signature", "--decorate=full", "--format=%H%n%P%n%D");
        if (lines.size() < 2) {
            throw new CheckoutException(
                    "git told nothing of HEAD in %s. Look at what 'git log -1' says there.".formatted(directory));
        }
        List<String> parents =
                lines.get(1).isBlank() ? List.of() : List.of(lines.get(1).split(" "));
        List<String> names = lines.size() < 3 ? List.of() : List.of(lines.get(2).split(", "));
        return new Checkout(
                lines.get(0),
                parents,
                after("HEAD -> " + HEADS, names).stream().findFirst(),
                after(TAGS, names),
                defaultBranch());
    }

    private Optional<String> defaultBranch() {
        try {
            return after(ORIGIN, run("symbolic-ref", "--quiet", ORIGIN + "HEAD")).stream()
                    .findFirst();
        } catch (CheckoutException e) {
            // Not every clone knows the remote's HEAD.
            return Optional.empty();
        }
    }

    private static List<String> after(String prefix, List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private List<String> run(String... arguments) throws CheckoutException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        // Messages are compared in English, and a read must not take the index lock.
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Path answer = null;
        try {
            // A file takes any amount; a pipe that nobody reads stops git.
            answer = Files.createTempFile("ci-git-", ".txt");
            builder.redirectErrorStream(true).redirectOutput(answer.toFile());
            return output(builder.start(), answer);
        } catch (IOException e) {
            throw new CheckoutException("The program git cannot be run in %s (%s). Install it, or add it to PATH."
                    .formatted(directory, e.getMessage()));
        } finally {
            delete(answer);
        }
    }

    private List<String> output(Process process, Path answer) throws IOException, CheckoutException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                throw new CheckoutException(
                        "git did not answer in %s within %d s. Look at what 'git log -1' does there."
                                .formatted(directory, TIMEOUT_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckoutException("git was interrupted in %s. Start the build again.".formatted(directory));
        } finally {
            process.destroyForcibly();
        }
        String text = new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new CheckoutException(explain(text.strip()));
        }
        return text.lines().toList();
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private String explain(String answer) {
        if (answer.contains("not a git repository")) {
            return "There is no git repository at %s. Build in a clone, or choose by hand with -P."
                    .formatted(directory);
        }
        if (answer.contains("dubious ownership")) {
            return "git does not trust %s, because it belongs to another user. Type: git config --global --add safe.directory %s"
                    .formatted(directory, directory);
        }
        if (answer.contains("does not have any commits")) {
            return "The git repository at %s has no commit yet. Commit first.".formatted(directory);
        }
        return "git cannot read %s: %s. Look at what 'git log -1' says there."
                .formatted(directory, answer.lines().findFirst().orElse("no reason given"));
    }
}
