package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.util.List;

/** No dependency has the scope system: it lies somewhere on this machine, so nobody who uses the release has it. */
final class SystemScope implements Rule {

    @Override
    public String name() {
        return "system-scope";
    }

    @Override
    public List<Finding> check(Release release) {
        return release.evidence().poms().systemScoped().stream()
                .distinct()
                .map(dependency -> finding(
                                "The dependency %s has the scope system: who uses the release does not have its file."
                                        .formatted(Text.line(dependency.name())),
                                "Deploy the file to a repository: mvn deploy:deploy-file, and take <scope> and <systemPath> away.")
                        .at(dependency.where(), dependency.line()))
                .toList();
    }
}
