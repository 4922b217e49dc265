package io.github.cimaven.goal;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.owasp.DependencyCheck;
import io.github.cimaven.audit.owasp.OwaspDefinition;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;

/** Fetches dependency-check when it is needed, and loads it. */
record OwaspJars(CiMojo mojo, RepositorySystem repositorySystem) {

    DependencyCheck load() throws DataUnavailableException {
        EngineDefinition definition = OwaspDefinition.definition();
        return Engines.load(definition, of(definition), DependencyCheck.class, OwaspDefinition.GLUE);
    }

    List<Path> of(EngineDefinition definition) throws DataUnavailableException {
        EngineJars jars = mojo.engineJars(repositorySystem);
        try {
            return jars.of(definition);
        } catch (EngineUnavailableException e) {
            throw new DataUnavailableException(e.getMessage(), e);
        }
    }
}
