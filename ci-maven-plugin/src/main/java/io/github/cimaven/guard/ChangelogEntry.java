package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;

/** A changelog that names versions names this one too. */
final class ChangelogEntry extends FactRule<Evidence.Changelog> {

    @Override
    public String name() {
        return "changelog";
    }

    @Override
    Fact<Evidence.Changelog> fact(Release release) {
        return release.evidence().changelog();
    }

    @Override
    List<Finding> check(Release release, Evidence.Changelog changelog) {
        String version = release.version();
        String entry = changelog.file().endsWith(".xml")
                ? "<release version=\"%s\" date=\"...\" description=\"...\">".formatted(version)
                : "## " + version;
        return changelog.named()
                ? List.of()
                : List.of(finding(
                                "%s has no entry for %s.".formatted(changelog.file(), version),
                                "Add one, commit, and tag that commit: %s".formatted(entry))
                        .at(changelog.file(), Optional.empty()));
    }
}
