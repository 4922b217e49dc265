package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** One thing that must hold before a release. One small final class each, registered in {@link Guards}. */
interface Rule {

    /** The name in reports, as in {@code tag-is-version}; never changed once released. */
    String name();

    /** Every way in which the release breaks the rule. A rule that lacks its facts leaves the finding to the rule
     * that asks for these facts. */
    List<Finding> check(Release release);

    /** What the rule asks for; when it is not there, the rule neither passes nor fails. */
    default Fact<?> asked(Release release) {
        return Fact.of(release);
    }

    default Finding finding(String message, String fix) {
        return Finding.of(Guards.PREFIX + name(), Severity.ERROR, message, fix);
    }
}
