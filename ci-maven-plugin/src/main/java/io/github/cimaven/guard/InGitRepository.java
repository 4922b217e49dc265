package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.util.List;

/** The sources lie in a git repository that can be read: without it there is no tag to release. */
final class InGitRepository implements Rule {

    @Override
    public String name() {
        return "git-repository";
    }

    @Override
    public List<Finding> check(Release release) {
        return release.source() instanceof Release.NotInGit unknown
                ? List.of(finding(Text.line(unknown.message()), Text.line(unknown.fix())))
                : List.of();
    }
}
