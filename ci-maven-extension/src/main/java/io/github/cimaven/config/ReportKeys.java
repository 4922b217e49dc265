package io.github.cimaven.config;

/** What a user may set of the report. */
public final class ReportKeys {
    @Key(
            value = "Writes target/ci/report.html at the end of each run in a lane.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String REPORT = "ci.report";

    private ReportKeys() {}
}
