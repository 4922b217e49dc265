package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.verify.Check.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares which release was published with which one the checkout means. */
final class IdCheck {
    private IdCheck() {}

    /** @param where the first is from, as the beginning of a sentence */
    static List<Check> of(ReleaseId published, ReleaseId asked, String where) {
        List<Check> checks = new ArrayList<>();
        checks.add(check("project", where, published.project(), asked.project()));
        checks.add(
                check("tag", where, published.tag().orElse("none"), asked.tag().orElse("none")));
        if (asked.commit().isEmpty()) {
            checks.add(unknown("the clone does not have the tag %s. Type: git fetch --tags"
                    .formatted(asked.tag().orElse(""))));
        } else if (published.commit().isEmpty()) {
            checks.add(unknown("%s names no commit: it was released from a work tree with changes.".formatted(where)));
        } else {
            checks.add(check(
                    "commit", where, published.commit().get(), asked.commit().get()));
        }
        return checks;
    }

    private static Check check(String what, String where, String published, String asked) {
        return published.equals(asked)
                ? Check.good(Kind.RELEASE, Optional.empty(), what)
                : Check.bad(
                        Kind.RELEASE,
                        Optional.empty(),
                        what,
                        "%s names the %s %s, and here it is %s.".formatted(where, what, published, asked));
    }

    private static Check unknown(String message) {
        return Check.unknown(Kind.RELEASE, Optional.empty(), "commit", message);
    }
}
