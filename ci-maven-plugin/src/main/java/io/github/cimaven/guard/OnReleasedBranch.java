package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import java.util.List;

/** The commit is on a branch that releases are made from: what is released was reviewed, and is not lost. */
final class OnReleasedBranch extends FactRule<Evidence.Branches> {

    @Override
    public String name() {
        return "on-default-branch";
    }

    @Override
    Fact<Evidence.Branches> fact(Release release) {
        return release.evidence().branches();
    }

    @Override
    List<Finding> check(Release release, Evidence.Branches branches) {
        if (branches.contained()) {
            return List.of();
        }
        String head = release.git().map(GitState::head).map(GitState::shortened).orElse("");
        return List.of(finding(
                "HEAD %s is on no branch that releases are made from: %s."
                        .formatted(head, Text.list(branches.lookedAt())),
                "Merge it and tag the merged commit. When the clone is behind: git fetch origin. For a branch of old releases,"
                        + " name it in ci.branches.release, as in -Dci.branches.release=release/*,1.x"));
    }
}
