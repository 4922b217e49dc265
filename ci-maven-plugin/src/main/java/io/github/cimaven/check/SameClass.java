package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * No two modules of the build have the same class: which one runs depends on the order of the class path. It is an error
 * where both compile it and both jars meet. Bundled classes, as in a shaded jar, are only noted.
 */
final class SameClass implements Rule {

    @Override
    public String name() {
        return "same-class";
    }

    @Override
    public List<Finding> check(Packaged module) {
        List<Finding> findings = new ArrayList<>();
        for (Overlap overlap : module.overlaps()) {
            if (!overlap.ownClasses().isEmpty()) {
                findings.add(told(
                        module, overlap, overlap.ownClasses(), overlap.meet() ? Severity.ERROR : Severity.WARNING));
            }
            if (!overlap.bundledClasses().isEmpty()) {
                findings.add(told(module, overlap, overlap.bundledClasses(), Severity.NOTE));
            }
        }
        return findings;
    }

    private Finding told(Packaged module, Overlap overlap, List<String> classes, Severity severity) {
        return finding(
                module.main().map(Archive::place).orElse(module.pom().place()),
                severity,
                "%s in the jars of %s and %s: %s."
                        .formatted(
                                Text.count(classes.size(), "class is", "classes are"),
                                overlap.other(),
                                module.coordinates().id(),
                                Text.list(classes)),
                severity == Severity.NOTE
                        ? "Relocate what is bundled, when both jars are ever on one class path."
                        : "Keep it in one module, or rename it in the other.");
    }
}
