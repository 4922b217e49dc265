package io.github.cimaven.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Tells before the engine does whether a file can be looked at. */
public final class SourceFile {
    /** A hundred times the size of a long class: more is generated, and would take minutes. */
    static final long MAX_BYTES = 1024 * 1024;

    private SourceFile() {}

    /** @return why it cannot be looked at, as the end of a sentence */
    public static Optional<String> problem(Path file, Charset encoding) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("it is not a regular file");
            }
            if (Files.size(file) > MAX_BYTES) {
                return Optional.of("it has %d bytes, and lint reads %d at most".formatted(Files.size(file), MAX_BYTES));
            }
            encoding.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("it is not in the encoding " + encoding);
        } catch (IOException e) {
            return Optional.of("it cannot be read");
        }
    }
}
