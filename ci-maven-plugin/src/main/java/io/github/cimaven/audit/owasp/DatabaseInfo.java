package io.github.cimaven.audit.owasp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The side file of a database, {@value #FILE}: what is in it, known without opening it.
 *
 * @param format of this file
 * @param created when it was built
 * @param modified how far the NVD's data goes
 * @param feed where the data came from, without user and password
 * @param startYear the first year whose CVEs are in it
 * @param engine dependency-check's version that built it
 * @param schema of the database
 * @param vulnerabilities how many it has
 * @param products how many pairs of vendor and product it knows
 * @param skipped entries of the feed that dependency-check could not read
 * @param database the database file
 * @param files what came along: advisories of OSV, the catalogue of exploited ones, suppressions
 */
public record DatabaseInfo(
        int format,
        Instant created,
        Instant modified,
        String feed,
        int startYear,
        String engine,
        String schema,
        int vulnerabilities,
        int products,
        List<String> skipped,
        Part database,
        List<Part> files) {
    public static final int FORMAT = 1;
    static final String FILE = "audit-database.json";
    /** As dependency-check calls it. */
    static final String DATABASE = "odc.mv.db";

    public DatabaseInfo {
        skipped = List.copyOf(skipped);
        files = List.copyOf(files);
    }

    /** A file beside this one. */
    public record Part(String name, long bytes, String sha256) {}

    /** The advisories of OSV, the catalogue of known exploited vulnerabilities or suppressions, if they came along. */
    public Optional<Part> file(Along along) {
        return files.stream().filter(part -> part.name().equals(along.file())).findFirst();
    }
}
