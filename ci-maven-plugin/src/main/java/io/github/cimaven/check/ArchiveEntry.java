package io.github.cimaven.check;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An entry of an archive, as the central directory has it.
 *
 * @param localName the name in front of the data, which must be the same; empty when it could not be read
 * @param time the last change, without a zone as the zip format has it; to two seconds
 * @param classFile what the first bytes say; empty when they are not those of a class file
 * @param own whether the module's own output folder has it: other entries came from other archives
 */
record ArchiveEntry(
        String name,
        Optional<String> localName,
        Optional<LocalDateTime> time,
        Optional<ClassVersion> classFile,
        boolean own) {

    boolean folder() {
        return name.endsWith("/");
    }

    /** The name without a slash at its end. */
    String path() {
        return folder() ? name.substring(0, name.length() - 1) : name;
    }
}
