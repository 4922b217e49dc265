package io.github.cimaven.origin;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Where the files of an artifact's folder in the local repository came from, as Maven keeps it there. When Maven has a file
 * already, it asks a further repository only whether it has one of that name, and then notes it as an origin too.
 */
final class LocalOrigins {
    private static final String FILE = "_remote.repositories";
    /** Maven appends a digest to the ids of mirrors; since 3.10, to all. */
    private static final Pattern DIGEST = Pattern.compile("-[0-9a-f]{40}$");

    private LocalOrigins() {}

    /** The first repository that may not serve the group; empty when there is none, or nothing is noted. */
    static Optional<String> strange(Path folder, String groupId, OriginPolicy policy) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties noted = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            noted.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(FILE + ", which cannot be read");
        }
        return noted.stringPropertyNames().stream()
                .map(entry -> entry.substring(entry.indexOf('>') + 1))
                .filter(id -> !id.isEmpty() && !policy.allows(groupId, id))
                .map(id -> DIGEST.matcher(id).replaceFirst(""))
                .filter(id -> !policy.allows(groupId, id))
                .sorted()
                .findFirst();
    }
}
