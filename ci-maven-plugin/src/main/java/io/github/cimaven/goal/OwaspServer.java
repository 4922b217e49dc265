package io.github.cimaven.goal;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.owasp.DatabaseAccess;
import io.github.cimaven.audit.owasp.DependencyCheck;
import io.github.cimaven.audit.owasp.OwaspAudit;
import io.github.cimaven.audit.owasp.OwaspDefinition;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.ServerLogin;
import java.util.Map;
import java.util.Optional;

/** A central PostgreSQL, which one job of the company keeps up to date. */
record OwaspServer(CiMojo mojo, OwaspJars jars, String url, ServerLogin login) implements OwaspAudit.Provision {
    private static final String SCHEME = "jdbc:postgresql:";

    /** Looks for user and password at once, as a mistake in a setting is to be told by the first module. */
    static OwaspServer of(CiMojo mojo, OwaspJars jars, String url) {
        if (!url.startsWith(SCHEME) || url.matches("(?i).*[?&](user|\\w*password)=.*") || url.contains("@")) {
            // Not shown: it may have a password in it.
            throw new SettingException(
                    ("%s is not the URL of a PostgreSQL without user and password. Type -D%s=jdbc:postgresql://host/database, and"
                                    + " name the server of settings.xml that has user and password with -D%s=<id>.")
                            .formatted(AuditKeys.JDBC, AuditKeys.JDBC, AuditKeys.JDBC_SERVER));
        }
        return new OwaspServer(mojo, jars, url, login(mojo));
    }

    @Override
    public OwaspAudit.OpenDatabase database() throws DataUnavailableException {
        return new OwaspAudit.OpenDatabase(
                access(),
                url,
                Optional.empty(),
                Optional.empty(),
                "Look whether the server runs, whether user and password are right, and whether mvn %s:%s:%s:audit-database -D%s=... was run and finished."
                        .formatted(
                                mojo.execution.getGroupId(),
                                mojo.execution.getArtifactId(),
                                mojo.execution.getVersion(),
                                AuditKeys.JDBC));
    }

    DatabaseAccess access() throws DataUnavailableException {
        return DatabaseAccess.central(url, jars.of(OwaspDefinition.postgresql()), login.user(), login.password());
    }

    @Override
    public DependencyCheck engine() throws DataUnavailableException {
        return jars.load();
    }

    private static ServerLogin login(CiMojo mojo) {
        Optional<String> server = mojo.settings().text(AuditKeys.JDBC_SERVER);
        if (server.isPresent()) {
            return ServerLogin.of(mojo.session.getRepositorySession(), server.get())
                    .orElseThrow(() -> new SettingException(
                            "%s=%s is not a server with user and password in settings.xml. Add it there."
                                    .formatted(AuditKeys.JDBC_SERVER, SettingException.shown(server.get()))));
        }
        Map<String, String> variables = System.getenv();
        if (!variables.containsKey(AuditKeys.JDBC_USER_VARIABLE)
                || !variables.containsKey(AuditKeys.JDBC_PASSWORD_VARIABLE)) {
            throw new SettingException(
                    "%s needs a user and a password. Set the environment variables %s and %s, or -D%s=<id>."
                            .formatted(
                                    AuditKeys.JDBC,
                                    AuditKeys.JDBC_USER_VARIABLE,
                                    AuditKeys.JDBC_PASSWORD_VARIABLE,
                                    AuditKeys.JDBC_SERVER));
        }
        return new ServerLogin(
                variables.get(AuditKeys.JDBC_USER_VARIABLE), variables.get(AuditKeys.JDBC_PASSWORD_VARIABLE));
    }
}
