package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** The archive opens, and every entry reads to its end with the size and the checksum that the archive names. */
final class Opens implements ArchiveRule {
    private static final int MOST_TOLD = 10;

    @Override
    public String name() {
        return "opens";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        return archive.damage().stream()
                .limit(MOST_TOLD)
                .map(damage -> finding(
                        archive.place(),
                        Severity.ERROR,
                        "The archive is damaged. " + damage,
                        "Find what writes to it after it was packaged, and build it anew: mvn clean package"))
                .toList();
    }
}
