package io.github.cimaven.goal;

import io.github.cimaven.check.Archive;
import io.github.cimaven.check.ArchiveFile;
import io.github.cimaven.check.ArchiveReader;
import io.github.cimaven.check.Coordinates;
import io.github.cimaven.check.Overlap;
import io.github.cimaven.check.Packaged;
import io.github.cimaven.check.ReactorClasses;
import io.github.cimaven.check.Reproducible;
import io.github.cimaven.config.Settings;
import io.github.cimaven.jdk.ClassLevel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Reads the facts that the package check asks for from the build of a module. */
record PackagedReader(
        MavenSession session, MavenProject module, MojoExecution execution, Settings settings, Path root, Log log) {

    /** Empty when the module has no artifact, and its packaging should make one, which was said. */
    Optional<Packaged> read(boolean releasing) throws IOException, MojoFailureException {
        boolean pomOnly = module.getPackaging().equals("pom");
        if (!pomOnly && module.getArtifact().getFile() == null) {
            log.warn(new NotPackaged(module, execution, "check").told());
            return Optional.empty();
        }
        List<Archive> archives = archives();
        return Optional.of(new Packaged(
                new Coordinates(
                        module.getGroupId(), module.getArtifactId(), module.getVersion(), module.getPackaging()),
                archives,
                ClassLevel.of(module.getBuild(), settings).main(),
                reproducible(),
                overlaps(archives),
                new PublicPomReader(module, settings, new Places(root)).read(),
                releasing));
    }

    private List<Archive> archives() throws IOException, MojoFailureException {
        Path output = Path.of(module.getBuild().getOutputDirectory());
        List<Archive> archives = new ArrayList<>();
        for (Artifact artifact : Stream.concat(Stream.of(module.getArtifact()), module.getAttachedArtifacts().stream())
                .filter(candidate -> candidate.getFile() != null)
                .toList()) {
            Path path = artifact.getFile().toPath();
            ArchiveFile file = new ArchiveFile(
                    Optional.ofNullable(artifact.getClassifier()),
                    artifact.getArtifactHandler().getExtension(),
                    path,
                    new Places(root).of(path));
            if (file.zipped()) {
                if (!Files.isRegularFile(path)) {
                    throw new MojoFailureException("The artifact %s of %s is not a file. Type: mvn package ci:check"
                            .formatted(path, module.getArtifactId()));
                }
                archives.add(new ArchiveReader().read(file, name -> isIn(output, name)));
            }
        }
        return archives;
    }

    /** A name from an archive may be none that this file system takes. */
    private static boolean isIn(Path folder, String name) {
        return Files.exists(folder) && new File(folder.toFile(), name).exists();
    }

    private Reproducible reproducible() {
        boolean remind = ReactorState.of(session, "check.timestamp").putIfAbsent("told", "") == null;
        List<String> userPaths = Stream.of(System.getProperty("user.home"), root.toString())
                .filter(path -> path != null && path.length() > 2)
                .toList();
        return new Reproducible(OutputTimestamp.of(settings), remind, userPaths);
    }

    private List<Overlap> overlaps(List<Archive> archives) {
        Optional<Archive> jar = archives.stream()
                .filter(archive -> archive.file().classifier().isEmpty()
                        && archive.file().extension().equals("jar"))
                .findFirst();
        if (jar.isEmpty()) {
            return List.of();
        }
        Map<String, String> state = ReactorState.of(session, "check.classes");
        ReactorNeighbours neighbours = new ReactorNeighbours(session.getProjectDependencyGraph(), module);
        synchronized (state) {
            return new ReactorClasses(state).add(ReactorNeighbours.id(module), jar.get(), neighbours::meets);
        }
    }
}
