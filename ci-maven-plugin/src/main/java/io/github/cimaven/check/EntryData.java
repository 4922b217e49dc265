package io.github.cimaven.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** Reads the data of one entry to its end, and compares it with what the archive says of it. */
final class EntryData {
    private static final int BUFFER = 1 << 16;

    private final ZipEntry entry;
    private final long most;
    private long length;
    private boolean cut;

    /** @param most how many bytes to read at most */
    EntryData(ZipEntry entry, long most) {
        this.entry = entry;
        this.most = most;
    }

    /**
     * The first bytes of it: as many as a rule asks for.
     *
     * @throws IOException when it is damaged
     */
    byte[] read(InputStream data) throws IOException {
        if (data == null) {
            throw new IOException("it has no data");
        }
        CheckedInputStream in = new CheckedInputStream(data, new CRC32());
        byte[] kept =
                in.readNBytes((int) Math.min(most, Limits.wanted(entry.getName()) ? Limits.KEPT : ClassVersion.BYTES));
        length = kept.length;
        byte[] buffer = new byte[BUFFER];
        int count = in.read(buffer);
        while (count >= 0) {
            length += count;
            if (length > most) {
                cut = true;
                return kept;
            }
            count = in.read(buffer);
        }
        if (length != entry.getSize()) {
            throw new IOException("it has %d bytes instead of %d".formatted(length, entry.getSize()));
        }
        if (in.getChecksum().getValue() != entry.getCrc()) {
            throw new IOException("its checksum is not the one that the archive names");
        }
        return kept;
    }

    /** How many bytes were read. */
    long length() {
        return length;
    }

    /** Whether there was more than was to be read. */
    boolean cut() {
        return cut;
    }
}
