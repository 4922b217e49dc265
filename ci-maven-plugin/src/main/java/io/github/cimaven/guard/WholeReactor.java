package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.util.List;

/** Every module of the reactor is built: a release is all of it or nothing. */
final class WholeReactor implements Rule {

    @Override
    public String name() {
        return "whole-reactor";
    }

    @Override
    public List<Finding> check(Release release) {
        if (release.leftOut().isEmpty()) {
            return List.of();
        }
        int count = release.leftOut().size();
        return List.of(finding(
                "%s left out of this build: %s."
                        .formatted(Text.count(count, "module is", "modules are"), Text.list(release.leftOut())),
                "Build the whole reactor: leave out -pl, -rf and -N."));
    }
}
