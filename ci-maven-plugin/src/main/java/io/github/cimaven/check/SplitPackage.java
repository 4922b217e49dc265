package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** No two modules of the build have classes in the same package: Java refuses two modules that have. */
final class SplitPackage implements Rule {

    @Override
    public String name() {
        return "split-package";
    }

    @Override
    public List<Finding> check(Packaged module) {
        return module.overlaps().stream()
                .filter(overlap -> !overlap.packages().isEmpty())
                .map(overlap -> finding(
                        module.main().map(Archive::place).orElse(module.pom().place()),
                        overlap.modules() ? Severity.ERROR : Severity.WARNING,
                        "%s in the jars of %s and %s: %s."
                                .formatted(
                                        Text.count(overlap.packages().size(), "package is", "packages are"),
                                        overlap.other(),
                                        module.coordinates().id(),
                                        Text.list(overlap.packages())),
                        "Give the classes of one module a package of their own."))
                .toList();
    }
}
