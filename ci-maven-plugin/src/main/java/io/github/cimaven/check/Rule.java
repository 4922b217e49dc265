package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;

/** One thing that must hold for a package. One small final class each, registered in {@link Checks}. */
interface Rule {

    /** The name in reports, as in {@code duplicate-entries}; never changed once released. */
    String name();

    /** Every way in which the module breaks the rule. */
    List<Finding> check(Packaged module);

    /** @param file relative to the root of the build, with forward slashes */
    default Finding finding(String file, Severity severity, String message, String fix) {
        return Finding.of(Checks.PREFIX + name(), severity, message, fix).at(file, Optional.empty());
    }
}
