package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.owasp.DatabaseSource;
import io.github.cimaven.audit.owasp.OwaspAudit;
import io.github.cimaven.audit.owasp.OwaspDefinition;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;

/** Makes the engine for dependency-check, when a database is named. */
record OwaspSetup(AuditMojo mojo, RepositorySystem repositorySystem) {

    Optional<AuditEngine> engine() {
        Optional<String> database = mojo.settings().text(AuditKeys.DATABASE);
        Optional<String> jdbc = jdbc(database, mojo.settings());
        OwaspJars jars = new OwaspJars(mojo, repositorySystem);
        Optional<OwaspAudit.Provision> provision = database.map(setting -> DatabaseSource.of(setting, mojo.root()))
                .map(source -> new OwaspDatabase(mojo, jars, source));
        return provision
                .or(() -> jdbc.map(url -> OwaspServer.of(mojo, jars, url)))
                .map(source -> new OwaspAudit(
                        OwaspDefinition.definition().name(),
                        source,
                        mojo.folder().audit(),
                        html(),
                        mojo.getLog()::info));
    }

    private Optional<Path> html() {
        return CiMojo.flag(AuditKeys.HTML, mojo.html)
                ? Optional.of(mojo.folder().audit().resolve("dependency-check.html"))
                : Optional.empty();
    }

    /**
     * The URL of a central database.
     *
     * @param database what is named instead of one
     */
    static Optional<String> jdbc(Optional<String> database, Settings settings) {
        Optional<String> jdbc = settings.text(AuditKeys.JDBC);
        if (database.isPresent() && jdbc.isPresent()) {
            throw new SettingException("%s and %s name two databases. Leave one of them out."
                    .formatted(AuditKeys.DATABASE, AuditKeys.JDBC));
        }
        return jdbc;
    }
}
