package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import java.util.ArrayList;
import java.util.List;

/** The work tree is just what the commit holds. Untracked files count, because a build may pick them up. */
final class CleanTree implements Rule {

    @Override
    public String name() {
        return "clean-tree";
    }

    @Override
    public Fact<?> asked(Release release) {
        return release.ofGit();
    }

    @Override
    public List<Finding> check(Release release) {
        return release.git().map(this::check).orElse(List.of());
    }

    private List<Finding> check(GitState git) {
        List<Finding> findings = new ArrayList<>();
        if (!git.changed().isEmpty()) {
            findings.add(finding(
                    "%s from HEAD: %s."
                            .formatted(
                                    Text.count(git.changed().size(), "tracked file differs", "tracked files differ"),
                                    Text.list(git.changed())),
                    "Commit or undo it: git status; git restore --staged --worktree ."));
        }
        if (!git.untracked().isEmpty()) {
            findings.add(finding(
                    "%s neither tracked nor ignored: %s."
                            .formatted(
                                    Text.count(git.untracked().size(), "file is", "files are"),
                                    Text.list(git.untracked())),
                    "Commit them, add them to .gitignore, or remove them: git clean --dry-run -d"));
        }
        return findings;
    }
}
