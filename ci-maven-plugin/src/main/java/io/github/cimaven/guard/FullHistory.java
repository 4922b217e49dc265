package io.github.cimaven.guard;

import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import java.util.List;

/** The history is whole: a shallow clone cannot show which releases HEAD contains. */
final class FullHistory implements Rule {

    @Override
    public String name() {
        return "full-history";
    }

    @Override
    public Fact<?> asked(Release release) {
        return release.ofGit();
    }

    @Override
    public List<Finding> check(Release release) {
        return release.git().filter(GitState::shallow).stream()
                .map(git -> finding(
                        "The clone is shallow: it cannot show that %s sorts after every release that HEAD contains."
                                .formatted(release.version()),
                        "git fetch --unshallow --tags; in CI, check out with full depth (fetch-depth: 0)."))
                .toList();
    }
}
