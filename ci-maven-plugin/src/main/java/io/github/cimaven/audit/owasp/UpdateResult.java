package io.github.cimaven.audit.owasp;

import java.util.List;
import java.util.Map;

/**
 * What became of an update.
 *
 * @param properties of the database
 * @param vulnerabilities how many the database has
 * @param products how many pairs of vendor and product it knows
 * @param skipped entries of the feed that dependency-check could not read
 * @param problems why the database is not to be used
 */
public record UpdateResult(
        Map<String, String> properties,
        int vulnerabilities,
        int products,
        List<String> skipped,
        List<String> problems) {

    public UpdateResult {
        properties = Map.copyOf(properties);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
