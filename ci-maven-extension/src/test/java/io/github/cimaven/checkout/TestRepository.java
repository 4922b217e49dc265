package io.github.cimaven.checkout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository made by the {@code git} program, with nothing in it that depends on who runs the test or when. */
public final class TestRepository {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_NAME", "Ann",
            "GIT_AUTHOR_EMAIL", "ann@example.org",
            "GIT_AUTHOR_DATE", "2026-01-02T03:04:05Z",
            "GIT_COMMITTER_NAME", "Ann",
            "GIT_COMMITTER_EMAIL", "ann@example.org",
            "GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z");

    private final Path directory;

    public TestRepository(Path directory) {
        this.directory = directory;
    }

    public static TestRepository in(Path directory) {
        TestRepository repository = new TestRepository(directory);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /** @return the commit's id */
    public String commit(String message) {
        git("commit", "--quiet", "--allow-empty", "--message=" + message);
        return git("rev-parse", "HEAD");
    }

    public Path directory() {
        return directory;
    }

    /** Runs git, and gives what it printed. */
    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(ENVIRONMENT);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + text);
            }
            return text.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
