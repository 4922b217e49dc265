package io.github.cimaven.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An archive that a module made.
 *
 * @param extension without the dot, as in {@code war}
 * @param place the file relative to the root of the build, with forward slashes
 */
public record ArchiveFile(Optional<String> classifier, String extension, Path path, String place) {
    /** Zip archives by their extensions, as Maven's own packagings have them. */
    private static final Set<String> ZIPPED =
            Set.of("jar", "war", "ear", "rar", "ejb", "zip", "aar", "nbm", "hpi", "jpi");

    private static final Set<String> WITHOUT_PROGRAM =
            Set.of("sources", "javadoc", "test-sources", "test-javadoc", "tests");

    public ArchiveFile {
        classifier = classifier.filter(text -> !text.isBlank());
    }

    /** Whether it is an archive of the zip format; others are not looked at. */
    public boolean zipped() {
        return ZIPPED.contains(extension);
    }

    boolean main() {
        return classifier.isEmpty();
    }

    /** Whether its classes are what users run: neither tests nor sources. */
    boolean program() {
        return classifier.filter(WITHOUT_PROGRAM::contains).isEmpty();
    }
}
