package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.Comparator;
import java.util.List;

/** Every rule, in the order in which findings of the same severity are told. */
public final class Guards {
    static final String PREFIX = "guard/";

    static final List<Rule> RULES = List.of(
            new InGitRepository(),
            new FullHistory(),
            new TagIsVersion(),
            new TagIsHead(),
            new CleanTree(),
            new ReleaseVersion(),
            new NoSnapshots(),
            new VersionOrder(),
            new WholeReactor());

    private Guards() {}

    /** Everything that is wrong with the release, worst first. */
    public static List<Finding> check(Release release) {
        return RULES.stream()
                .flatMap(rule -> rule.check(release).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
