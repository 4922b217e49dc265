package io.github.cimaven.workflow;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names each place in which a repository's files differ from what ci:init would write.
 *
 * @param severity of each finding
 */
public record Drift(Severity severity) {
    private static final String FIX =
            "Type mvn ci:init -Dci.yes=true. Steps of your own belong between \"your own steps begin\" and \"end\".";
    /** Of one file; who changed more rewrote it. */
    private static final int MOST = 20;

    /** @param diff asked for only when there is a difference */
    public List<Finding> findings(FilePlan plan, Supplier<DiffText> diff) {
        List<Finding> findings = new ArrayList<>();
        plan.conflicts().forEach(conflict -> findings.add(Finding.of("drift/conflict", severity, conflict, FIX)));
        for (FileChange change : plan.real()) {
            if (change.before().isEmpty()) {
                findings.add(Finding.of("drift/missing", severity, change.path() + " is missing.", FIX)
                        .at(change.path(), Optional.empty()));
            } else if (Header.isIn(change.before().get())) {
                findings.addAll(changed(change, diff.get()));
            }
        }
        return findings;
    }

    private List<Finding> changed(FileChange change, DiffText diff) {
        List<DiffText.Difference> all =
                diff.differences(FileChange.plain(change.before().orElse("")), change.after());
        List<Finding> findings = new ArrayList<>(all.stream()
                .limit(MOST)
                .map(difference -> Finding.of("drift/changed", severity, sentence(change.path(), difference), FIX)
                        .at(change.path(), Optional.of(difference.line())))
                .toList());
        if (all.size() > MOST) {
            findings.add(Finding.of(
                            "drift/changed",
                            severity,
                            "%s differs in %d more places.".formatted(change.path(), all.size() - MOST),
                            FIX)
                    .at(change.path(), Optional.empty()));
        }
        return findings;
    }

    private static String sentence(String path, DiffText.Difference difference) {
        String where = "%s:%d ".formatted(path, difference.line());
        if (difference.removed().isEmpty()) {
            return where + "lacks what ci:init writes there: " + shown(difference.added());
        }
        return difference.added().isEmpty()
                ? where + "has what ci:init does not write: " + shown(difference.removed())
                : where
                        + "has %s where ci:init writes %s"
                                .formatted(shown(difference.removed()), shown(difference.added()));
    }

    private static String shown(List<String> lines) {
        String first = "\"" + SettingException.shown(lines.get(0).strip()) + "\"";
        return lines.size() == 1 ? first : first + " and " + (lines.size() - 1) + " more";
    }
}
