package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/**
 * The POM has what Maven Central asks for (central.sonatype.org/publish/requirements). A module that is not deployed needs
 * none of it. That nothing is a SNAPSHOT, {@code ci:guard} says.
 */
final class CentralPom implements Rule {

    @Override
    public String name() {
        return "central-pom";
    }

    @Override
    public List<Finding> check(Packaged module) {
        PublicPom pom = module.pom();
        return pom.missing().isEmpty() || !pom.published()
                ? List.of()
                : List.of(finding(
                        pom.place(),
                        module.releasing() ? Severity.ERROR : Severity.NOTE,
                        "The POM lacks what Maven Central asks for: %s.".formatted(String.join(", ", pom.missing())),
                        "Add it there or in the parent POM (<name> is not inherited). For a repository that does not ask:"
                                + " -Dci.check.ignore=central-*"));
    }
}
