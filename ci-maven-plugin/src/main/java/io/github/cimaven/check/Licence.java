package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** The main archive has the text of its licence. */
final class Licence implements ArchiveRule {
    private static final Pattern PLACE = Pattern.compile(
            "(?i)(?:(?:WEB-INF/classes/)?META-INF/(?:[^/]+/)*)?(?:licen[cs]e|copying|unlicense)(?:[._/-].*)?|META-INF/licenses?/.+");

    @Override
    public String name() {
        return "licence";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        boolean missing = archive.file().main()
                && archive.whole()
                && archive.entries().stream()
                        .noneMatch(entry -> PLACE.matcher(entry.name()).matches());
        return missing
                ? List.of(finding(
                        archive.place(),
                        Severity.NOTE,
                        "The archive has no META-INF/LICENSE.",
                        "Copy the text of the licence to src/main/resources/META-INF/LICENSE, or let"
                                + " maven-remote-resources-plugin add it."))
                : List.of();
    }
}
