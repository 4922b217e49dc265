package io.github.cimaven.git;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An annotated tag.
 *
 * @param content what a signature of it is made of, each character a byte
 * @param signature the armored text behind it
 */
public record TagObject(String content, Optional<String> signature) {
    private static final String ARMOR = "\n-----BEGIN ";

    static TagObject of(byte[] raw) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf(ARMOR) + 1;
        return start == 0
                ? new TagObject(text, Optional.empty())
                : new TagObject(text.substring(0, start), Optional.of(text.substring(start)));
    }

    public byte[] contentBytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
