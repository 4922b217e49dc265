package io.github.cimaven.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The header in front of an entry's data (APPNOTE.TXT 4.3.7). Some programs believe it, others the central directory; an
 * archive in which both differ unpacks differently here and there. The library does not compare them.
 */
final class LocalHeader {
    private static final int SIGNATURE = 0x04034b50;
    private static final int LENGTH = 30;
    private static final int FLAGS_AT = 6;
    private static final int NAME_LENGTH_AT = 26;
    private static final int UTF_8 = 1 << 11;

    private LocalHeader() {}

    /** The name there; empty when there is no header. */
    static Optional<String> name(SeekableByteChannel channel, ZipArchiveEntry entry) {
        try {
            ByteBuffer header = read(channel, entry.getLocalHeaderOffset(), LENGTH);
            if (header.getInt(0) != SIGNATURE) {
                return Optional.empty();
            }
            int length = Short.toUnsignedInt(header.getShort(NAME_LENGTH_AT));
            byte[] name =
                    read(channel, entry.getLocalHeaderOffset() + LENGTH, length).array();
            return Optional.of(text(name, (header.getShort(FLAGS_AT) & UTF_8) != 0));
        } catch (IOException | IllegalArgumentException e) {
            // Reading the data tells what is wrong.
            return Optional.empty();
        }
    }

    /** A name as Java reads it: in UTF-8, whatever the flag says, unless it cannot be. */
    static String text(byte[] bytes, boolean utf8) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return utf8 || !text.contains("\uFFFD") ? text : new String(bytes, Charset.forName("IBM437"));
    }

    private static ByteBuffer read(SeekableByteChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("The file ends before the header does.");
            }
        }
        return buffer;
    }
}
