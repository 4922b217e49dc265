package io.github.cimaven.goal;

import io.github.cimaven.config.SmokeKeys;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.smoke.MainCommand;
import io.github.cimaven.smoke.SmokeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Runs a test in a temporary folder that is gone afterwards. */
record SmokeRun(MavenSession session, Log log) {

    List<Finding> findings(SmokeTest test, Optional<MainCommand> command) throws IOException, MojoExecutionException {
        Path work = Files.createTempDirectory("ci-smoke");
        try {
            List<Finding> findings = new ArrayList<>(test.classes(work));
            if (command.isPresent()) {
                findings.addAll(main(test, command.get(), work));
            }
            return findings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("ci:smoke was interrupted; its JVM was ended.", e);
        } finally {
            delete(work);
        }
    }

    private List<Finding> main(SmokeTest test, MainCommand command, Path work)
            throws IOException, InterruptedException {
        try (JarFile jar = new JarFile(test.module().jar().toFile(), false)) {
            if (jar.getEntry(command.main().replace('.', '/') + ".class") != null) {
                log.info("Running " + command.text() + ".");
                return test.main(command, work);
            }
        }
        String absent = "%s names %s, which is not in the jar of %s."
                .formatted(SmokeKeys.MAIN, command.main(), test.module().name());
        if (session.getProjects().size() == 1) {
            return List.of(Finding.of(
                            "smoke/main-run",
                            Severity.ERROR,
                            absent,
                            "Correct the name, as in -D%s=com.acme.Main.".formatted(SmokeKeys.MAIN))
                    .inModule(test.module().name()));
        }
        log.info(absent + " It is run in the module that has it.");
        return List.of();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
