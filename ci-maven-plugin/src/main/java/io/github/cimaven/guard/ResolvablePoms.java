package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.List;

/** Who uses the release can read its POMs: no <code>${…}</code> that only this build resolves, no parent that only lies here. */
final class ResolvablePoms implements Rule {

    @Override
    public String name() {
        return "resolvable-poms";
    }

    @Override
    public List<Finding> check(Release release) {
        return release.evidence().poms().problems().stream()
                .map(problem -> finding(problem.message(), problem.fix())
                        .inModule(problem.module())
                        .at(problem.where(), problem.line()))
                .toList();
    }
}
