package io.github.cimaven.guard;

import io.github.cimaven.config.Keys;
import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;

/** The main lane built this very commit and succeeded, as its record says. The release lane itself runs no tests. */
final class BuiltGreen extends FactRule<Evidence.MainRun> {
    private static final String FIX =
            "Wait for the main lane of this commit, and name its record: -D" + Keys.BASELINE + "=<record.json>";

    @Override
    public String name() {
        return "built-green";
    }

    @Override
    Fact<Evidence.MainRun> fact(Release release) {
        return release.evidence().mainRun();
    }

    @Override
    List<Finding> check(Release release, Evidence.MainRun run) {
        if (run.problem().isPresent()) {
            return List.of(finding(
                    "That the main lane built this commit cannot be shown. "
                            + run.problem().get(),
                    FIX));
        }
        if (!run.lane().equals("ci-main")) {
            return List.of(finding(
                    "The record %s is of the lane %s, not of ci-main.".formatted(run.source(), Text.line(run.lane())),
                    FIX));
        }
        Optional<String> head = release.git().map(GitState::head);
        if (head.isPresent() && !run.commit().equals(head)) {
            return List.of(finding(
                    "The record %s is of %s, but HEAD is %s."
                            .formatted(
                                    run.source(),
                                    run.commit()
                                            .map(commit -> "the commit " + GitState.shortened(Text.line(commit)))
                                            .orElse("a commit that it does not name"),
                                    GitState.shortened(head.get())),
                    FIX));
        }
        return run.success()
                ? List.of()
                : List.of(finding(
                        "The main lane failed on this commit, as the record %s says.".formatted(run.source()),
                        "Mend what failed, and tag the commit that mends it."));
    }
}
