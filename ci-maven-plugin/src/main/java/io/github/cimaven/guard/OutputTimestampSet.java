package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** The time in archives is fixed, so that building the tag again gives the same bytes. */
final class OutputTimestampSet implements Rule {

    @Override
    public String name() {
        return "output-timestamp";
    }

    @Override
    public List<Finding> check(Release release) {
        return release.evidence().poms().outputTimestamp()
                ? List.of()
                : List.of(finding(
                                "project.build.outputTimestamp is not set: building the tag again gives other bytes.",
                                "Add it to the <properties> of the root POM: <project.build.outputTimestamp>2026-01-31T12:00:00Z</project.build.outputTimestamp>")
                        .withSeverity(Severity.WARNING));
    }
}
