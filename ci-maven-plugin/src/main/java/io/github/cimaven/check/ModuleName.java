package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.lang.module.ModuleDescriptor;
import java.util.List;

/** {@code Automatic-Module-Name} is a module's name: else Java refuses the jar on its module path. */
final class ModuleName implements ArchiveRule {
    private static final String ATTRIBUTE = "Automatic-Module-Name";

    @Override
    public String name() {
        return "module-name";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        return Manifests.attribute(archive, ATTRIBUTE).filter(name -> !valid(name)).stream()
                .map(name -> finding(
                        archive.place(),
                        Severity.ERROR,
                        "The %s '%s' is not the name of a module.".formatted(ATTRIBUTE, Text.line(name)),
                        "Use Java names with dots between them, as in com.acme.shop."))
                .toList();
    }

    private static boolean valid(String name) {
        try {
            ModuleDescriptor.newAutomaticModule(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
