package io.github.cimaven.goal;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.owasp.DatabaseSource;
import io.github.cimaven.audit.owasp.DatabaseStore;
import io.github.cimaven.audit.owasp.DependencyCheck;
import io.github.cimaven.audit.owasp.OwaspAudit;
import io.github.cimaven.audit.owasp.ReadyDatabase;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.engine.DataArtifacts;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.UnresolvedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A database of ci:audit-database: fetched by Maven's resolver, and unpacked once on this machine. */
final class OwaspDatabase implements OwaspAudit.Provision {
    private final CiMojo mojo;
    private final OwaspJars jars;
    private final DatabaseSource source;
    private Optional<ReadyDatabase> ready = Optional.empty();

    OwaspDatabase(CiMojo mojo, OwaspJars jars, DatabaseSource source) {
        this.mojo = mojo;
        this.jars = jars;
        this.source = source;
    }

    @Override
    public OwaspAudit.OpenDatabase database() throws DataUnavailableException, IOException {
        return OwaspAudit.OpenDatabase.of(ready(), mend());
    }

    @Override
    public DependencyCheck engine() throws DataUnavailableException {
        return jars.load();
    }

    synchronized ReadyDatabase ready() throws DataUnavailableException, IOException {
        if (ready.isEmpty()) {
            ready = Optional.of(find());
        }
        return ready.get();
    }

    private ReadyDatabase find() throws DataUnavailableException, IOException {
        Path path = source instanceof DatabaseSource.AsArtifact artifact
                ? resolve(artifact)
                : ((DatabaseSource.AtPath) source).path();
        if (Files.isDirectory(path)) {
            return ReadyDatabase.inFolder(path, source.shown(), mend());
        }
        if (!Files.isRegularFile(path)) {
            throw new DataUnavailableException(
                    "%s=%s is neither a file nor a folder. %s".formatted(AuditKeys.DATABASE, source.shown(), mend()));
        }
        Path home = Path.of(mojo.session.getLocalRepository().getBasedir(), ".cache", "ci-maven", "audit-database");
        return new DatabaseStore(home, Clock.systemUTC()).of(path, source.shown(), mend(), mojo.getLog()::info);
    }

    private Path resolve(DatabaseSource.AsArtifact artifact) throws DataUnavailableException {
        Repositories repositories = new Repositories(
                jars.repositorySystem(),
                mojo.session.getRepositorySession(),
                mojo.project.getRemoteProjectRepositories());
        try {
            return new DataArtifacts(repositories).resolve(artifact.resolverCoordinates());
        } catch (UnresolvedException e) {
            throw new DataUnavailableException(
                    "The database %s=%s cannot be resolved: %s. Look at the repositories of the build, or type: mvn dependency:get -Dartifact=%s:zip"
                            .formatted(AuditKeys.DATABASE, artifact.shown(), e.getMessage(), artifact.shown()),
                    e);
        }
    }

    private String mend() {
        String coordinates =
                source instanceof DatabaseSource.AsArtifact ? source.shown() : "groupId:artifactId:version";
        return "Build it anew: mvn %s:%s:%s:audit-database -D%s=%s"
                .formatted(
                        mojo.execution.getGroupId(),
                        mojo.execution.getArtifactId(),
                        mojo.execution.getVersion(),
                        AuditKeys.DATABASE,
                        coordinates);
    }
}
