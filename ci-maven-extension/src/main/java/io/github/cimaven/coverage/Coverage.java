package io.github.cimaven.coverage;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.RunFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Reporting;

/** Adds up the coverage of a build from the reports that its modules wrote. */
public final class Coverage {
    /** A larger report is named as unreadable. */
    static final long MAX_BYTES = 200L * 1024 * 1024;

    private final Path root;
    private final Instant since;
    private final List<ModuleLines> measured = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private Coverage(Path root, Instant started) {
        this.root = root;
        // Some file systems keep whole seconds only.
        this.since = started.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * @param artifactId what the module is called
     * @param reports the files that may be there
     * @param classes the folder of the module's own classes
     */
    public record Module(String artifactId, List<Path> reports, Path classes) {
        public Module {
            reports = List.copyOf(reports);
        }

        /**
         * @param model the effective model
         * @param basedir the module's folder
         */
        public static Module of(Model model, Path basedir) {
            Build build = model.getBuild();
            Path reporting = Optional.ofNullable(model.getReporting())
                    .map(Reporting::getOutputDirectory)
                    .map(basedir::resolve)
                    .orElseGet(() -> basedir.resolve(build.getDirectory()).resolve("site"));
            return new Module(
                    model.getArtifactId(),
                    JacocoFolders.reports(build, basedir, reporting),
                    basedir.resolve(build.getOutputDirectory()));
        }
    }

    /**
     * Reads the reports that were written since the run started. One that cannot be read counts nothing and is named;
     * nothing is thrown.
     *
     * @param root the root of the build, which paths in the facts are relative to
     * @return empty when no module was measured
     */
    public static Optional<CoverageFacts> read(Path root, Instant started, List<Module> modules) {
        Coverage coverage = new Coverage(root, started);
        modules.forEach(coverage::add);
        return coverage.measured.isEmpty() && coverage.unreadable.isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageFacts(
                        coverage.measured.stream().map(ModuleLines::lines).reduce(new Lines(0, 0), Lines::plus),
                        coverage.measured,
                        coverage.unmeasured,
                        coverage.unreadable,
                        Optional.empty()));
    }

    private void add(Module module) {
        List<Path> written = module.reports().stream().filter(this::isWritten).toList();
        if (written.isEmpty()) {
            if (!module.reports().isEmpty() && hasClasses(module.classes())) {
                unmeasured.add(module.artifactId());
            }
            return;
        }
        CoveredLines lines = new CoveredLines();
        boolean read = false;
        for (Path report : written) {
            read |= read(report, lines);
        }
        if (read) {
            measured.add(new ModuleLines(module.artifactId(), lines.count()));
        }
    }

    /** A folder of resources only has nothing to measure. */
    private static boolean hasClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private boolean isWritten(Path report) {
        try {
            return RunFile.isOf(report, since);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean read(Path report, CoveredLines lines) {
        // What a damaged report told before it broke off must not count.
        CoveredLines own = new CoveredLines();
        try {
            if (Files.size(report) > MAX_BYTES) {
                throw new IOException("it is too large");
            }
            try (InputStream stream = Files.newInputStream(report)) {
                JacocoReport.read(stream, own);
            }
            lines.add(own);
            return true;
        } catch (IOException | XMLStreamException e) {
            unreadable.add((report.startsWith(root) ? root.relativize(report) : report)
                    .toString()
                    .replace('\\', '/'));
            return false;
        }
    }
}
