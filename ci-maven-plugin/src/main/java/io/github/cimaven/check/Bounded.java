package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** The archive is not so large that reading it would stop the build. */
final class Bounded implements ArchiveRule {

    @Override
    public String name() {
        return "bounded";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        return archive.bounds().stream()
                .map(bounds -> finding(
                        archive.place(),
                        Severity.WARNING,
                        "The archive was not read to its end. " + bounds,
                        "Take out what does not belong there, or leave the rule out: ci.check.ignore=bounded"))
                .toList();
    }
}
