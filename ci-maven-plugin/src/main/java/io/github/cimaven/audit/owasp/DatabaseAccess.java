package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How dependency-check opens its database.
 *
 * @param url of JDBC
 * @param driver the class of the JDBC driver
 * @param driverJars where the driver is when dependency-check does not bring it
 * @param folder where the file is; empty for a central database
 * @param password never to be shown
 */
public record DatabaseAccess(
        String url, String driver, List<Path> driverJars, Optional<Path> folder, String user, String password) {
    /** dependency-check's own name and password for its file: they are in its source and keep nobody out. */
    private static final String FILE_USER = "dcuser";

    private static final String FILE_PASSWORD = "DC-Pass1337!";
    private static final String FILE_DRIVER = "org.h2.Driver";

    public DatabaseAccess {
        driverJars = List.copyOf(driverJars);
    }

    /** Many builds at a time may do so: nothing is locked, copied or written, also when the file itself is writable. */
    static DatabaseAccess readOnly(Path folder) throws DataUnavailableException {
        return file(folder, "ACCESS_MODE_DATA=r;CACHE_SIZE=65536");
    }

    /** Without dependency-check's RETENTION_TIME=1000, with which H2 lost chunks of a large file (h2database#4383). */
    static DatabaseAccess writable(Path folder) throws DataUnavailableException {
        return file(folder, "AUTOCOMMIT=ON;CACHE_SIZE=65536;MAX_COMPACT_TIME=10000");
    }

    /** A PostgreSQL that one job of the company keeps up to date. */
    public static DatabaseAccess central(String url, List<Path> driverJars, String user, String password) {
        return new DatabaseAccess(url, "org.postgresql.Driver", driverJars, Optional.empty(), user, password);
    }

    private static DatabaseAccess file(Path folder, String options) throws DataUnavailableException {
        Path absolute = folder.toAbsolutePath();
        if (absolute.toString().contains(";") || absolute.toString().contains("%s")) {
            throw new DataUnavailableException(
                    "%s cannot be the folder of a database: its path has a ; or %%s in it. Move it to another folder."
                            .formatted(absolute));
        }
        return new DatabaseAccess(
                "jdbc:h2:file:" + absolute.resolve("odc") + ";" + options,
                FILE_DRIVER,
                List.of(),
                Optional.of(absolute),
                FILE_USER,
                FILE_PASSWORD);
    }

    @Override
    public String toString() {
        return url;
    }
}
