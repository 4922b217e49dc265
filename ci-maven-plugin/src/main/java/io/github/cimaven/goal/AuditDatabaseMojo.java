package io.github.cimaven.goal;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.owasp.Along;
import io.github.cimaven.audit.owasp.ArtifactPom;
import io.github.cimaven.audit.owasp.CentralUpdate;
import io.github.cimaven.audit.owasp.DatabaseAccess;
import io.github.cimaven.audit.owasp.DatabaseBuild;
import io.github.cimaven.audit.owasp.DatabaseSource;
import io.github.cimaven.audit.owasp.Feed;
import io.github.cimaven.audit.owasp.OwaspDefinition;
import io.github.cimaven.audit.owasp.UpdateRequest;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.NotPublishedException;
import io.github.cimaven.engine.Publication;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.ServerLogin;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Builds the database that the audit of every build reads, and deploys it as one Maven artifact; or brings a central
 * PostgreSQL up to date. To be run once a day by one job of a company. Needs no POM.
 */
@Mojo(name = "audit-database", requiresProject = false, aggregator = true, threadSafe = true)
public final class AuditDatabaseMojo extends CiMojo {
    private static final String DEPLOY_FORM = "%s is not id::url. Type -D%s=<server of settings.xml>::<URL>";

    @Inject
    RepositorySystem repositorySystem;

    /** The coordinates of the artifact: groupId:artifactId:version. */
    @Parameter(property = AuditKeys.DATABASE)
    String database;

    /** The NVD's feeds: the URL of a folder, or one with {0} in the place of the year. */
    @Parameter(property = AuditKeys.FEED, defaultValue = AuditKeys.FEED_DEFAULT)
    String feed;

    /** The server in settings.xml that has user and password for the feed. */
    @Parameter(property = AuditKeys.FEED_SERVER)
    String feedServer;

    /** The first year whose CVEs are taken. */
    @Parameter(property = AuditKeys.START_YEAR, defaultValue = AuditKeys.START_YEAR_DEFAULT)
    String startYear;

    /** OSV's file Maven/all.zip, to be taken along: a file or a URL. */
    @Parameter(property = AuditKeys.OSV)
    String osv;

    /** CISA's catalogue of known exploited vulnerabilities, to be taken along: a file or a URL. */
    @Parameter(property = AuditKeys.KEV)
    String kev;

    /** Suppressions of the company, to be taken along: a file or a URL. */
    @Parameter(property = AuditKeys.SUPPRESSIONS)
    String suppressions;

    /** The repository to deploy to, as id::url; the local repository when there is none. */
    @Parameter(property = AuditKeys.DEPLOY)
    String deploy;

    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return "";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        Optional<String> jdbc = OwaspSetup.jdbc(text(database), settings());
        try {
            if (jdbc.isPresent()) {
                update(OwaspServer.of(this, new OwaspJars(this, repositorySystem), jdbc.get()));
            } else {
                build();
            }
        } catch (DataUnavailableException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void build() throws DataUnavailableException, IOException, MojoExecutionException {
        DatabaseSource.AsArtifact artifact =
                DatabaseSource.artifact(text(database).orElse(""));
        Optional<String[]> target = text(deploy).map(AuditDatabaseMojo::target);
        DatabaseBuild.Contents contents = new DatabaseBuild.Contents(Feed.of(feed, startYear), login(), along());
        DatabaseBuild.Built built = new DatabaseBuild(
                        new OwaspJars(this, repositorySystem).load(),
                        OwaspDefinition.definition().name(),
                        folder().path().resolve("audit-database"),
                        Clock.systemUTC(),
                        getLog()::info)
                .build(contents);
        publish(artifact, built.zip(), target);
        tell(
                artifact.shown(),
                built.info().skipped(),
                built.info().vulnerabilities(),
                built.info().modified());
    }

    private void update(OwaspServer server) throws DataUnavailableException, IOException {
        Map<Along, String> along = along();
        if (text(deploy).isPresent() || !Set.of(Along.KEV).containsAll(along.keySet())) {
            throw new SettingException(
                    "%s names a central database, which takes neither %s nor %s, and is not deployed. Leave out %s, %s and %s."
                            .formatted(
                                    AuditKeys.JDBC,
                                    AuditKeys.OSV,
                                    AuditKeys.SUPPRESSIONS,
                                    AuditKeys.OSV,
                                    AuditKeys.SUPPRESSIONS,
                                    AuditKeys.DEPLOY));
        }
        DatabaseBuild.Contents contents = new DatabaseBuild.Contents(Feed.of(feed, startYear), login(), along);
        DatabaseAccess access = server.access();
        CentralUpdate.Updated updated = new CentralUpdate(
                        server.engine(),
                        OwaspDefinition.definition().name(),
                        folder().path().resolve("audit-database"),
                        Clock.systemUTC(),
                        getLog()::info)
                .update(contents, access);
        tell(access.toString(), updated.result().skipped(), updated.result().vulnerabilities(), updated.modified());
    }

    private void tell(String shown, List<String> skipped, int vulnerabilities, Instant modified) {
        skipped.forEach(entry -> getLog().warn("Left out by dependency-check: " + entry));
        getLog().info("%s has %d vulnerabilities, with the NVD's data up to %s."
                .formatted(shown, vulnerabilities, modified));
    }

    private void publish(DatabaseSource.AsArtifact artifact, Path zip, Optional<String[]> target)
            throws IOException, MojoExecutionException {
        Path pom = Files.writeString(
                zip.resolveSibling("audit-database.pom"),
                ArtifactPom.text(
                        artifact.groupId(), artifact.artifactId(), artifact.version(), "zip", "Audit database"));
        Repositories repositories = new Repositories(
                repositorySystem, session.getRepositorySession(), project.getRemoteProjectRepositories());
        Publication publication = new Publication(repositories, artifact.resolverCoordinates(), zip, pom);
        try {
            if (target.isPresent()) {
                publication.deploy(target.get()[0], target.get()[1]);
                getLog().info("Deployed %s to %s.".formatted(artifact.shown(), target.get()[1]));
            } else {
                publication.install();
                getLog().info("Installed %s into the local repository. %s deploys it for others."
                        .formatted(artifact.shown(), AuditKeys.DEPLOY));
            }
        } catch (NotPublishedException e) {
            throw new MojoExecutionException(
                    "The database is in %s, but %s could not be published: %s."
                            .formatted(zip, artifact.shown(), e.getMessage()),
                    e);
        }
    }

    private static String[] target(String setting) {
        String[] parts = setting.split("::", -1);
        try {
            if (parts.length == 2
                    && !parts[0].isBlank()
                    && new URI(parts[1]).isAbsolute()
                    && new URI(parts[1]).getRawUserInfo() == null) {
                return parts;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        // Not shown: it may have a password in it.
        throw new SettingException(DEPLOY_FORM.formatted(AuditKeys.DEPLOY, AuditKeys.DEPLOY));
    }

    private Optional<UpdateRequest.Login> login() {
        return text(feedServer)
                .map(id -> ServerLogin.of(session.getRepositorySession(), id)
                        .map(known -> new UpdateRequest.Login(known.user(), known.password()))
                        .orElseThrow(() -> new SettingException(
                                "%s=%s is not a server with user and password in settings.xml. Add it there, or leave the property out."
                                        .formatted(AuditKeys.FEED_SERVER, SettingException.shown(id)))));
    }

    private Map<Along, String> along() {
        Map<Along, String> urls = new EnumMap<>(Along.class);
        text(osv).ifPresent(place -> urls.put(Along.OSV, url(Along.OSV, place)));
        text(kev).ifPresent(place -> urls.put(Along.KEV, url(Along.KEV, place)));
        text(suppressions).ifPresent(place -> urls.put(Along.SUPPRESSIONS, url(Along.SUPPRESSIONS, place)));
        return urls;
    }

    private String url(Along along, String place) {
        if (place.matches("(?i)https?://\\S+|file:/\\S+")) {
            return place;
        }
        try {
            Path file = root().resolve(place);
            if (Files.isRegularFile(file)) {
                return file.toUri().toString();
            }
        } catch (InvalidPathException e) {
            // Told below.
        }
        throw new SettingException("%s=%s is neither a file nor a URL. Type -D%s=<file or URL>"
                .formatted(along.key(), SettingException.shown(place), along.key()));
    }
}
