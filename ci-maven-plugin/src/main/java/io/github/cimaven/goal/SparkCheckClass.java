package io.github.cimaven.goal;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/** The class that the user wants to be called, in the modules that have it. */
record SparkCheckClass(Optional<String> wanted, Path jar, SparkSessionsMojo mojo) {

    /** @param findings where it is told that no module can have it */
    Optional<String> name(List<Finding> findings) throws IOException {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            if (file.getEntry(wanted.get().replace('.', '/') + ".class") != null) {
                return wanted;
            }
        }
        String absent = "%s names %s, which is not in the jar of %s."
                .formatted(SparkKeys.CHECK, SettingException.shown(wanted.get()), mojo.project.getArtifactId());
        if (mojo.session.getProjects().size() == 1) {
            findings.add(Finding.of(
                            "spark/check",
                            Severity.ERROR,
                            absent,
                            "Correct the name, as in -D%s=com.acme.MyCheck.".formatted(SparkKeys.CHECK))
                    .inModule(mojo.project.getArtifactId()));
        } else {
            mojo.getLog().info(absent + " It is called in the module that has it.");
        }
        return Optional.empty();
    }
}
