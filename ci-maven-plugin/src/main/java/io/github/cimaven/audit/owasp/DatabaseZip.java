package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.IoReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A database as one file. The same files make the same bytes. */
final class DatabaseZip {
    /** The first that the format knows; in local time, which the format keeps without its zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DatabaseZip() {}

    /** What such a file may have, in the order in which it is written. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(DatabaseInfo.FILE, DatabaseInfo.DATABASE));
        Arrays.stream(Along.values()).map(Along::file).forEach(names::add);
        return names;
    }

    static void pack(Path folder, Path zip) throws IOException {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : names()) {
                if (Files.exists(folder.resolve(name))) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(NO_TIME);
                    entries.putNextEntry(entry);
                    Files.copy(folder.resolve(name), entries);
                    entries.closeEntry();
                }
            }
        }
        Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @param folder an empty one; entries that have no business in a database are left where they are */
    static void unpack(Path zip, Path folder, String source, String mend) throws IOException, DataUnavailableException {
        try (ZipFile entries = new ZipFile(zip.toFile())) {
            for (String name : names()) {
                ZipEntry entry = entries.getEntry(name);
                if (entry != null) {
                    try (InputStream in = entries.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name));
                    }
                }
            }
        } catch (ZipException e) {
            throw new DataUnavailableException(
                    "%s is not a whole zip: %s. %s".formatted(source, IoReason.of(e), mend), e);
        }
    }
}
