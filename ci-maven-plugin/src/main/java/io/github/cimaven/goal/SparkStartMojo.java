package io.github.cimaven.goal;

import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.spark.DeclaredSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Starts the sessions of <code>ci:spark</code> with the compiled classes of a module, so that they run beside its tests.
 * Nothing of them is believed before <code>ci:spark</code> finds that the jar has just those classes.
 */
@Mojo(name = "spark-start", defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES, threadSafe = true)
public final class SparkStartMojo extends SparkSessionsMojo {
    /** Goals that come to the phase in which the sessions are waited for. */
    private static final List<String> COLLECTING = List.of("verify", "install", "deploy");

    /** Starts them; otherwise ci:spark does, when the jar is there. */
    @Parameter(property = SparkKeys.EARLY, defaultValue = "true")
    String early;

    @Inject
    SparkStartMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run() throws IOException, MojoExecutionException {
        boolean wantsEarly = flag(SparkKeys.EARLY, early);
        SparkSettings settings = sparkSettings();
        SparkDependencies dependencies = dependencies();
        Optional<DeclaredSpark> declared = dependencies.declared();
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        if (!wantsEarly
                || !settings.sessions()
                || declared.isEmpty()
                || !Files.isDirectory(classes)
                || session.getGoals().stream().noneMatch(COLLECTING::contains)) {
            getLog().debug("Nothing to start.");
            return;
        }
        new SparkStart(this, dependencies, settings, classes).all(wanted(declared.get()));
    }
}
