package io.github.cimaven.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The jar of a module that is to be tried. */
record SmokeJar(MavenProject module, MojoExecution execution, Log log) {

    /**
     * @return empty when there is none to try, which was said
     * @throws MojoFailureException when the user forgot to package
     */
    Optional<Path> file() throws MojoFailureException {
        if (!module.getArtifact().getArtifactHandler().isAddedToClasspath()) {
            log.info("Nothing to try: what has packaging %s is on nobody's class path."
                    .formatted(module.getPackaging()));
            return Optional.empty();
        }
        File file = module.getArtifact().getFile();
        if (file != null && file.isFile()) {
            return Optional.of(file.toPath());
        }
        log.warn(new NotPackaged(module, execution, "try").told());
        return Optional.empty();
    }
}
