package io.github.cimaven.summary;

import com.google.gson.annotations.SerializedName;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A finding as GitLab shows it in the merge request, where it compares with the target branch.
 *
 * @param checkName the rule
 * @param fingerprint by which the same finding is known again; the line is not in it, so that a finding that only moved
 *     is not a new one
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code Quality report
 *     format</a>
 */
public record CodeQuality(
        String description,
        @SerializedName("check_name") String checkName,
        String fingerprint,
        String severity,
        Location location) {
    /** Who reads such a file. */
    private static final String PROVIDER = "gitlab-ci";

    private static final int MAX_DESCRIPTION = 2000;

    private static final int MAX_RULE = 200;

    /** Where what belongs to no file is shown: GitLab drops what has no path. */
    private static final String ROOT_POM = "pom.xml";

    /** @param path relative to the repository, with forward slashes */
    public record Location(String path, Lines lines) {}

    /** @param begin from 1 */
    public record Lines(int begin) {}

    public static boolean isReadBy(String provider) {
        return provider.equals(PROVIDER);
    }

    /** All findings of a run; failing tests are in JUnit's files. */
    public static List<CodeQuality> of(RunRecord run, Places places) {
        Set<String> fingerprints = new HashSet<>();
        List<CodeQuality> all = new ArrayList<>();
        for (Finding finding : run.findings()) {
            String path = finding.file()
                    .flatMap(places::inRepository)
                    .or(() -> places.inRepository(ROOT_POM))
                    .orElse(ROOT_POM);
            String description = VisibleText.of(description(finding), MAX_DESCRIPTION);
            all.add(new CodeQuality(
                    description,
                    VisibleText.of(finding.rule(), MAX_RULE),
                    fingerprint(finding.rule() + "\n" + path + "\n" + description, fingerprints),
                    severity(finding.severity()),
                    new Location(path, new Lines(finding.line().orElse(1)))));
        }
        return List.copyOf(all);
    }

    private static String description(Finding finding) {
        String module = finding.file().isPresent()
                ? ""
                : finding.module().map("Module %s: "::formatted).orElse("");
        return module + Sections.sentences(finding);
    }

    /** The same may be said of several lines of a file. */
    private static String fingerprint(String text, Set<String> taken) {
        for (int occurrence = 1; ; occurrence++) {
            String name = occurrence + "\n" + text;
            String fingerprint = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString();
            if (taken.add(fingerprint)) {
                return fingerprint;
            }
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
