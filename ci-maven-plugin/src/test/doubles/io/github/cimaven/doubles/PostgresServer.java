package io.github.cimaven.doubles;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL itself, on this machine, with the tables that dependency-check's own script makes. The owner may write, the
 * reader may only look; both need their passwords.
 */
public final class PostgresServer implements AutoCloseable {
    /** The name that dependency-check's script gives rights to. */
    public static final String OWNER = "dcuser";

    public static final String OWNER_PASSWORD = "owner-secret-for-tests-only";
    public static final String READER = "reader";
    public static final String READER_PASSWORD = "reader-secret-for-tests-only";
    private static final String TABLES = "/data/initialize_postgres.sql";
    private static final List<String> ACCESS =
            List.of("host all postgres all trust", "host all all all scram-sha-256", "");

    private final EmbeddedPostgres server;

    /** @param folder where its files are while it runs */
    public PostgresServer(Path folder) throws IOException {
        Files.createDirectories(folder);
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("listen_addresses", "localhost")
                .setDataDirectoryCustomizer(PostgresServer::askForPasswords)
                .start();
        run("CREATE USER %s PASSWORD '%s'".formatted(OWNER, OWNER_PASSWORD));
        run("CREATE USER %s PASSWORD '%s'".formatted(READER, READER_PASSWORD));
    }

    /** Why it cannot run here: PostgreSQL refuses to be run by root, who needs the command unshare to step down. */
    public static Optional<String> impossible() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root && !LinuxUtils.isUnshareAvailable()
                ? Optional.of("PostgreSQL does not run as root, and 'unshare -U' is not allowed here: run this as another user.")
                : Optional.empty();
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** The empty tables. */
    public PostgresServer tables() throws IOException {
        try (InputStream in = PostgresServer.class.getResourceAsStream(TABLES)) {
            if (in == null) {
                throw new IOException("dependency-check-core is not on the class path.");
            }
            run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + READER);
        return this;
    }

    /** As the server's own superuser. */
    public void run(String sql) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void askForPasswords(File data) {
        try {
            Files.write(data.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
