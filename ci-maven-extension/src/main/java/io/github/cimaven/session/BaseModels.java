package io.github.cimaven.session;

import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules of the base commit: Maven itself reads their POMs, once, when the first one asks. */
final class BaseModels implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private static final String OLD_MAVEN = "3.8.";
    private static final int SHORT_ID = 10;

    private final MavenParts maven;
    private final SessionReactor reactor;
    private final Git git;
    private final String commit;
    private final Map<String, MavenProject> modules = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final List<String> changed;
    private Optional<BaseTree> tree = Optional.empty();
    private Optional<Map<String, MavenProject>> read = Optional.empty();
    private Optional<UnreadablePomsException> problem = Optional.empty();

    /** @param files what changed since the commit */
    BaseModels(MavenParts maven, SessionReactor reactor, Git git, String commit, List<ChangedFile> files) {
        this.maven = maven;
        this.reactor = reactor;
        this.git = git;
        this.commit = commit;
        for (MavenProject module : reactor.session().getAllProjects()) {
            modules.put(reactor.path(module.getFile().toPath()), module);
            for (MavenProject parent = module.getParent(); parent != null; parent = parent.getParent()) {
                Optional.ofNullable(parent.getFile())
                        .map(file -> reactor.path(file.toPath()))
                        .ifPresent(parents::add);
            }
        }
        this.changed = files.stream()
                .filter(file -> file.kind() == ChangedFile.Kind.MODIFIED)
                .map(ChangedFile::path)
                .filter(path -> modules.containsKey(path) || parents.contains(path))
                .toList();
    }

    MavenParts maven() {
        return maven;
    }

    SessionReactor reactor() {
        return reactor;
    }

    String shortCommit() {
        return commit.substring(0, SHORT_ID);
    }

    /** The modules of now, by the paths of their POMs. */
    Map<String, MavenProject> now() {
        return modules;
    }

    /** Whether a POM changed that others may inherit from: then all modules of the base are read. */
    boolean inherited() {
        // Only a POM of packaging pom can be a parent or be imported.
        return changed.stream()
                .anyMatch(path -> parents.contains(path)
                        || modules.get(path).getPackaging().equals("pom"));
    }

    /** The folder that the POMs of the base lie in, at the paths that they have in the work tree. */
    synchronized Path top() {
        return Path.of(tree.orElseThrow().top());
    }

    /**
     * The modules of the base whose POMs are not those of now, by the paths of their POMs; all modules of the base when
     * {@link #inherited()}.
     */
    synchronized Map<String, MavenProject> read() throws UnreadablePomsException {
        if (problem.isPresent()) {
            throw problem.get();
        }
        if (read.isEmpty()) {
            try {
                read = Optional.of(changed.isEmpty() ? Map.of() : readChanged());
            } catch (UnreadablePomsException e) {
                problem = Optional.of(e);
                throw e;
            }
        }
        return read.get();
    }

    private Map<String, MavenProject> readChanged() throws UnreadablePomsException {
        MavenSession session = reactor.session();
        String version = session.getSystemProperties().getProperty("maven.version", "");
        if (inherited() && version.startsWith(OLD_MAVEN)) {
            // It keeps parents by their coordinates, and would give those of now.
            throw new UnreadablePomsException(
                    "a POM changed that others may inherit from, and Maven %s cannot read the old one beside the new"
                            .formatted(version),
                    null);
        }
        try {
            Set<String> poms = new HashSet<>(modules.keySet());
            poms.addAll(parents);
            BaseTree exported = BaseTree.of(git, commit, poms);
            tree = Optional.of(exported);
            List<File> files = (inherited()
                            ? Stream.of(
                                    reactor.path(session.getRequest().getPom().toPath()))
                            : changed.stream())
                    .map(exported::file)
                    .toList();
            return new BaseProjects(maven, session, exported).read(files, inherited());
        } catch (CheckoutException | IOException | ProjectBuildingException | RuntimeException e) {
            LOG.debug("The POMs of {} cannot be read.", commit, e);
            throw new UnreadablePomsException(
                    "a POM changed, and the POMs of %s cannot be read (%s)".formatted(commit, firstLine(e)), e);
        }
    }

    @Override
    public synchronized void close() {
        tree.ifPresent(BaseTree::close);
        tree = Optional.empty();
    }

    static String firstLine(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse(e.getClass().getSimpleName());
    }
}
