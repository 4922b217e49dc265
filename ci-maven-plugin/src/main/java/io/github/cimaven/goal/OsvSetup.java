package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.fetch.Fetched;
import io.github.cimaven.audit.fetch.Kind;
import io.github.cimaven.audit.osv.OsvData;
import io.github.cimaven.audit.osv.OsvEngine;
import io.github.cimaven.audit.osv.OsvSource;
import io.github.cimaven.audit.osv.Scorer;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.DataArtifacts;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.UnresolvedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes the engine for OSV, when {@link Keys#AUDIT_OSV} names its data. */
record OsvSetup(AuditMojo mojo) {

    Optional<AuditEngine> engine() {
        return CiMojo.text(mojo.osv)
                .map(setting -> OsvSource.of(setting, mojo.root()))
                .map(source -> new OsvEngine(data(source), new WhenNeeded(), Clock.systemUTC()));
    }

    /** For advisories that are here. */
    AuditEngine engine(Path file, String shown) {
        return new OsvEngine(() -> new Fetched(file, shown, Optional.empty()), new WhenNeeded(), Clock.systemUTC());
    }

    private OsvData data(OsvSource source) {
        if (source instanceof OsvSource.InFile file) {
            return () -> file(file);
        }
        if (source instanceof OsvSource.AtUrl url) {
            return () -> mojo.download().get(url.uri(), Kind.OSV);
        }
        return () -> artifact((OsvSource.AsArtifact) source);
    }

    private static Fetched file(OsvSource.InFile source) throws DataUnavailableException {
        if (!Files.isRegularFile(source.file())) {
            throw new DataUnavailableException("%s=%s is not a file. Name OSV's file Maven/all.zip, as in -D%s=osv.zip."
                    .formatted(AuditKeys.OSV, SettingException.shown(source.shown()), AuditKeys.OSV));
        }
        return new Fetched(source.file(), source.shown(), Optional.empty());
    }

    private Fetched artifact(OsvSource.AsArtifact source) throws DataUnavailableException {
        Repositories repositories = new Repositories(
                mojo.repositorySystem,
                mojo.session.getRepositorySession(),
                mojo.project.getRemoteProjectRepositories());
        try {
            Path file = new DataArtifacts(repositories).resolve(source.resolverCoordinates());
            return new Fetched(file, source.shown(), Optional.empty());
        } catch (UnresolvedException e) {
            throw new DataUnavailableException(
                    "The artifact %s=%s cannot be resolved: %s. Look at the repositories of the build, or type: mvn dependency:get -Dartifact=%s"
                            .formatted(
                                    AuditKeys.OSV,
                                    source.shown(),
                                    SettingException.shown(String.valueOf(e.getMessage())),
                                    source.shown()),
                    e);
        }
    }

    /** The calculator is fetched when there is something to score. */
    private final class WhenNeeded implements Scorer {
        private Optional<Scorer> scorer = Optional.empty();
        private boolean tried;

        @Override
        public synchronized Optional<Double> score(String vector) {
            if (!tried) {
                tried = true;
                scorer = load();
            }
            return scorer.flatMap(one -> one.score(vector));
        }

        @Override
        public synchronized boolean computes() {
            return !tried || scorer.isPresent();
        }

        private Optional<Scorer> load() {
            EngineDefinition definition =
                    EngineDefinition.pinned("cvss", "The CVSS calculator", List.of(), "io.github.cimaven.audit.cvss");
            EngineJars jars = mojo.engineJars(mojo.repositorySystem);
            try {
                return Optional.of(Engines.load(definition, jars.of(definition), Scorer.class, "SpringettScorer"));
            } catch (EngineUnavailableException e) {
                mojo.getLog()
                        .warn(e.getMessage() + " Scores are taken from the rating in words instead, at its upper end.");
                return Optional.empty();
            }
        }
    }
}
