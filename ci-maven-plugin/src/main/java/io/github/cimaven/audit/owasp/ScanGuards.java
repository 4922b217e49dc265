package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.Component;
import io.github.cimaven.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a scan is not to be relied on. Each of these cases ended as "nothing found" when dependency-check was left alone. */
final class ScanGuards {
    private static final int MAX_SHOWN = 3;
    private static final int MAX_LENGTH = 200;

    private ScanGuards() {}

    /**
     * @param database as a user knows it
     * @param mend what to type when it is the database's fault, as a sentence
     */
    static List<String> sentences(ScanResult result, String database, String mend) {
        List<String> sentences = new ArrayList<>();
        if (result.analyzers() == 0) {
            sentences.add(
                    "dependency-check loaded none of its analyzers, so it looked at nothing. Its jars in the local"
                            + " repository are damaged: remove org/owasp/dependency-check-core there and build again.");
        }
        if (!result.problems().isEmpty()) {
            sentences.add("dependency-check could not do its work with %s: %s. %s"
                    .formatted(database, shown(result.problems()), mend));
            return sentences;
        }
        if (new DatabaseProperties(result.properties()).modified().isEmpty()) {
            sentences.add("%s was not finished when it was built: it does not say how far its data goes. %s"
                    .formatted(database, mend));
        }
        if (!result.notAnalysed().isEmpty()) {
            sentences.add(
                    ("dependency-check did not look at %s. Look whether the file is a whole jar; if it is not, remove it"
                                    + " from the local repository and build again.")
                            .formatted(shown(result.notAnalysed().stream()
                                    .map(Component::coordinates)
                                    .toList())));
        }
        if (result.analyzers() > 0 && !result.canary().contains(Canary.CVE)) {
            sentences.add("%s does not know %s of log4j-core 2.14.1, so it lacks data or is damaged. %s"
                    .formatted(database, Canary.CVE, mend));
        }
        return sentences;
    }

    static String shown(List<String> texts) {
        String first = texts.stream()
                .distinct()
                .limit(MAX_SHOWN)
                .map(text -> VisibleText.of(text.strip().replaceAll("\\s+", " "), MAX_LENGTH))
                .collect(Collectors.joining("; "));
        long more = texts.stream().distinct().count() - MAX_SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
