package io.github.cimaven.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is typed in the generated build. */
enum AuditVariant {
    /** Maven with the artifacts of all modules resolved, and no audit: what all others have in them. */
    NONE,
    DEPENDENCY_CHECK,
    /** With the database, and nothing kept from an earlier build. */
    OURS_FIRST,
    /** The same again. */
    OURS_AGAIN,
    /** With the advisories only, and nothing kept. */
    OSV_FIRST,
    OSV_AGAIN;

    private static final String AGGREGATE = "org.owasp:dependency-check-maven:12.2.2:aggregate";

    /** Whether what earlier builds found is forgotten before. */
    boolean first() {
        return this == OURS_FIRST || this == OSV_FIRST;
    }

    /** @param data has {@code database}, {@code dependency-check} and {@code osv.zip} */
    List<String> arguments(String version, Path data) {
        if (this == DEPENDENCY_CHECK) {
            // With the same analyzers and data as ours, and no host to ask.
            return List.of(
                    AGGREGATE,
                    "-DdataDirectory=" + data.resolve("dependency-check"),
                    "-DautoUpdate=false",
                    "-DfailBuildOnCVSS=11",
                    "-DversionCheckEnabled=false",
                    "-DhostedSuppressionsEnabled=false",
                    "-DknownExploitedEnabled=false",
                    "-DretireJsAnalyzerEnabled=false",
                    "-DossindexAnalyzerEnabled=false",
                    "-DnodeAnalyzerEnabled=false",
                    "-DnodeAuditAnalyzerEnabled=false",
                    "-DassemblyAnalyzerEnabled=false",
                    "-DarchiveAnalyzerEnabled=false");
        }
        List<String> arguments = new ArrayList<>(List.of(
                "io.github.ci-maven:ci-maven-plugin:" + version + ":audit",
                "-Dci.audit.fail=false",
                "-Dci.audit.maxAge=0s"));
        switch (this) {
            case OURS_FIRST, OURS_AGAIN -> arguments.add("-Dci.audit.database=" + data.resolve("database"));
            case OSV_FIRST, OSV_AGAIN -> arguments.add("-Dci.audit.osv=" + data.resolve("osv.zip"));
            default -> arguments.add("-Dci.audit.skip=true");
        }
        return arguments;
    }
}
