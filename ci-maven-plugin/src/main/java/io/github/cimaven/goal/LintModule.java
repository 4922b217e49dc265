package io.github.cimaven.goal;

import io.github.cimaven.config.Settings;
import io.github.cimaven.lint.JavaSources;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * What lint needs to know of a module.
 *
 * @param settings the properties as Maven reads them
 */
record LintModule(MavenProject project, Settings settings) {
    JavaSources sources() {
        return new JavaSources(
                Stream.concat(project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
                        .map(Path::of)
                        .toList(),
                Path.of(project.getBuild().getDirectory()));
    }

    /** What the compiler would say of an unknown one, lint need not. */
    Charset encoding() {
        try {
            return settings.text("project.build.sourceEncoding")
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The configuration of the compiler before its properties, and {@code release} before {@code source}. */
    Optional<String> javaVersion() {
        Plugin compiler = project.getPlugin(CompilerConfiguration.PLUGIN);
        Object configuration = compiler == null ? null : compiler.getConfiguration();
        return Stream.of("release", "source")
                .flatMap(name -> Stream.of(
                        CompilerConfiguration.text(configuration, name), settings.text("maven.compiler." + name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is there already: nothing is compiled or resolved for lint. */
    List<Path> classPath() {
        Stream<Path> own = Stream.of(
                        project.getBuild().getOutputDirectory(),
                        project.getBuild().getTestOutputDirectory())
                .map(Path::of);
        Stream<Path> others = project.getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath);
        // Named, as PMD warns when it has to guess which Java the types of the JDK are of.
        Stream<Path> jdk = Stream.of(Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar"));
        return Stream.of(own, others, jdk)
                .flatMap(paths -> paths)
                .filter(Files::exists)
                .distinct()
                .toList();
    }
}
