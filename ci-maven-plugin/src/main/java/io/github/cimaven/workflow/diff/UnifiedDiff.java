package io.github.cimaven.workflow.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.cimaven.workflow.DiffText;
import io.github.cimaven.workflow.FileChange;
import java.util.List;

/** By java-diff-utils. */
public final class UnifiedDiff implements DiffText {
    private static final int CONTEXT = 3;

    @Override
    public List<String> unified(FileChange change) {
        List<String> before = change.before().map(UnifiedDiff::lines).orElse(List.of());
        return UnifiedDiffUtils.generateUnifiedDiff(
                change.before().isPresent() ? "a/" + change.path() : "/dev/null",
                "b/" + change.path(),
                before,
                DiffUtils.diff(before, lines(change.after())),
                CONTEXT);
    }

    @Override
    public List<Difference> differences(String before, String after) {
        return DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
                .map(delta -> new Difference(
                        delta.getSource().getPosition() + 1,
                        delta.getSource().getLines(),
                        delta.getTarget().getLines()))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
