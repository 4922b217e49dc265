package io.github.cimaven.summary;

import io.github.cimaven.text.VisibleText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files lie that annotations name.
 *
 * @param root the root of the build, which the record's files are relative to
 * @param repository the root of the checked-out repository; providers show files relative to it
 * @param summary the Markdown summary
 */
public record Places(Path root, Path repository, Path summary) {

    /** No provider shows longer ones; Linux has 4096 (PATH_MAX). */
    private static final int MAX_LENGTH = 1000;

    public Places {
        root = root.toAbsolutePath().normalize();
        repository = repository.toAbsolutePath().normalize();
        summary = summary.toAbsolutePath().normalize();
    }

    /** @return empty for what is no file inside the repository, or has a name that cannot be shown */
    Optional<Path> absolute(String file) {
        if (file.length() > MAX_LENGTH || !VisibleText.of(file).equals(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(root.resolve(file).normalize()).filter(path -> path.startsWith(repository));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Relative to the repository, with forward slashes. */
    Optional<String> inRepository(String file) {
        return absolute(file).map(path -> repository.relativize(path).toString().replace('\\', '/'));
    }
}
