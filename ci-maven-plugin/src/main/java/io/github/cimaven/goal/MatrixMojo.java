package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.MatrixKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.json.Json;
import io.github.cimaven.matrix.MatrixFormat;
import io.github.cimaven.matrix.YamlEngine;
import io.github.cimaven.matrix.YamlWriter;
import io.github.cimaven.text.AzureCommand;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the list of JDKs as the CI provider's matrix, for one job per JDK: JSON for GitHub, YAML for others. Needs no POM
 * when the command line names the list.
 */
@Mojo(name = "matrix", requiresProject = false, aggregator = true, threadSafe = true)
public final class MatrixMojo extends CiMojo {
    private static final String GITHUB_OUTPUT = "GITHUB_OUTPUT";
    private static final String AZURE = "azure-pipelines";

    /** For whom it is written; empty for the CI provider at work, else GitHub. */
    @Parameter(property = MatrixKeys.FORMAT)
    private String format;

    /** Writes the matrix to a file, too. */
    @Parameter(property = Keys.OUTPUT)
    private File output;

    private final RepositorySystem repositorySystem;

    @Inject
    MatrixMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    void run() throws IOException, MojoExecutionException {
        List<Integer> jdks = JdkList.of(settings())
                .map(JdkList::features)
                .orElseThrow(() -> new SettingException(
                        "%s is not set, so there is no matrix. Set it in the POM, or type -D%s=17,21,25."
                                .formatted(MatrixKeys.JDKS, MatrixKeys.JDKS)));
        String provider =
                ChosenLane.of(session, settings(), root()).environment().provider();
        MatrixFormat wanted = MatrixFormat.of(text(format), provider);
        Map<String, ?> document = wanted.document(jdks);
        String matrix = wanted.isYaml() ? yaml().text(document) : Json.line(document) + "\n";
        if (output != null) {
            AtomicFile.write(matrix.getBytes(StandardCharsets.UTF_8), output.toPath());
        }
        matrix.lines().forEach(getLog()::info);
        tell(wanted, provider, jdks);
    }

    /** Gives it to the jobs that come after this one. */
    private void tell(MatrixFormat wanted, String provider, List<Integer> jdks) throws IOException {
        Optional<Path> outputs = text(System.getenv(GITHUB_OUTPUT)).map(Path::of);
        if (wanted == MatrixFormat.GITHUB && outputs.isPresent()) {
            Files.writeString(
                    outputs.get(),
                    "matrix=" + Json.line(wanted.document(jdks)) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        if (wanted == MatrixFormat.AZURE && provider.equals(AZURE)) {
            // The agent reads it from a line that begins with it.
            System.out.println(new AzureCommand("task.setvariable")
                    .with("variable", Optional.of("matrix"))
                    .with("isOutput", Optional.of("true"))
                    .line(Json.line(MatrixFormat.legs(jdks))));
        }
    }

    private YamlWriter yaml() throws MojoExecutionException {
        EngineDefinition engine = YamlEngine.definition();
        EngineJars jars = engineJars(repositorySystem);
        try {
            return Engines.load(engine, jars.of(engine), YamlWriter.class, YamlEngine.WRITER);
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
