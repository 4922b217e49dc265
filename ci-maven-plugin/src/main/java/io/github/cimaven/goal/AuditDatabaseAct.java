package io.github.cimaven.goal;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.fetch.Patience;
import io.github.cimaven.audit.fetch.PlainFetch;
import io.github.cimaven.audit.owasp.Along;
import io.github.cimaven.audit.owasp.ArtifactPom;
import io.github.cimaven.audit.owasp.CentralUpdate;
import io.github.cimaven.audit.owasp.DatabaseAccess;
import io.github.cimaven.audit.owasp.DatabaseBuild;
import io.github.cimaven.audit.owasp.DatabaseSource;
import io.github.cimaven.audit.owasp.Feed;
import io.github.cimaven.audit.owasp.Fetching;
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
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Builds and deploys a database, or fills a central one. */
record AuditDatabaseAct(AuditDatabaseMojo mojo) {
    private static final String DEPLOY_FORM = "%s is not id::url. Type -D%s=<server of settings.xml>::<URL>";

    void run() throws IOException, MojoExecutionException, MojoFailureException {
        Optional<String> jdbc = OwaspSetup.jdbc(CiMojo.text(mojo.database), mojo.settings());
        try {
            if (jdbc.isPresent()) {
                update(OwaspServer.of(mojo, new OwaspJars(mojo, mojo.repositorySystem), jdbc.get()));
            } else {
                build();
            }
        } catch (DataUnavailableException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void build() throws DataUnavailableException, IOException, MojoExecutionException {
        DatabaseSource.AsArtifact artifact =
                DatabaseSource.artifact(CiMojo.text(mojo.database).orElse(""));
        Optional<String[]> target = CiMojo.text(mojo.deploy).map(AuditDatabaseAct::target);
        DatabaseBuild.Contents contents = contents(along());
        DatabaseBuild.Built built = new DatabaseBuild(
                        new OwaspJars(mojo, mojo.repositorySystem).load(),
                        fetching(),
                        OwaspDefinition.definition().name(),
                        mojo.folder().path().resolve("audit-database"),
                        Clock.systemUTC(),
                        mojo.getLog()::info)
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
        if (CiMojo.text(mojo.deploy).isPresent() || !Set.of(Along.KEV).containsAll(along.keySet())) {
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
        DatabaseBuild.Contents contents = contents(along);
        DatabaseAccess access = server.access();
        CentralUpdate.Updated updated = new CentralUpdate(
                        server.engine(),
                        fetching(),
                        OwaspDefinition.definition().name(),
                        mojo.folder().path().resolve("audit-database"),
                        Clock.systemUTC(),
                        mojo.getLog()::info)
                .update(contents, access);
        tell(access.toString(), updated.result().skipped(), updated.result().vulnerabilities(), updated.modified());
    }

    private DatabaseBuild.Contents contents(Map<Along, String> along) {
        Feed from = Feed.of(mojo.feed, mojo.startYear);
        return new DatabaseBuild.Contents(
                from, login(), from.address().flatMap(new SettingsProxies(mojo.session)), along);
    }

    private Fetching fetching() {
        return new PlainFetch(Patience.USUAL, new SettingsProxies(mojo.session), mojo.getLog()::info)::copy;
    }

    private void tell(String shown, List<String> skipped, int vulnerabilities, Instant modified) {
        skipped.forEach(entry -> mojo.getLog().warn("Left out by dependency-check: " + entry));
        mojo.getLog()
                .info("%s has %d vulnerabilities, with the NVD's data up to %s."
                        .formatted(shown, vulnerabilities, modified));
    }

    private void publish(DatabaseSource.AsArtifact artifact, Path zip, Optional<String[]> target)
            throws IOException, MojoExecutionException {
        Path pom = Files.writeString(
                zip.resolveSibling("audit-database.pom"),
                ArtifactPom.text(
                        artifact.groupId(), artifact.artifactId(), artifact.version(), "zip", "Audit database"));
        Repositories repositories = new Repositories(
                mojo.repositorySystem,
                mojo.session.getRepositorySession(),
                mojo.project.getRemoteProjectRepositories());
        Publication publication = new Publication(repositories, artifact.resolverCoordinates(), zip, pom);
        try {
            if (target.isPresent()) {
                publication.deploy(target.get()[0], target.get()[1]);
                mojo.getLog().info("Deployed %s to %s.".formatted(artifact.shown(), target.get()[1]));
            } else {
                publication.install();
                mojo.getLog()
                        .info("Installed %s into the local repository. %s deploys it for others."
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
        return CiMojo.text(mojo.feedServer)
                .map(id -> ServerLogin.of(mojo.session.getRepositorySession(), id)
                        .map(known -> new UpdateRequest.Login(known.user(), known.password()))
                        .orElseThrow(() -> new SettingException(
                                "%s=%s is not a server with user and password in settings.xml. Add it there, or leave the property out."
                                        .formatted(AuditKeys.FEED_SERVER, SettingException.shown(id)))));
    }

    private Map<Along, String> along() {
        Map<Along, String> urls = new EnumMap<>(Along.class);
        CiMojo.text(mojo.osv).ifPresent(place -> urls.put(Along.OSV, url(Along.OSV, place)));
        CiMojo.text(mojo.kev).ifPresent(place -> urls.put(Along.KEV, url(Along.KEV, place)));
        CiMojo.text(mojo.suppressions).ifPresent(place -> urls.put(Along.SUPPRESSIONS, url(Along.SUPPRESSIONS, place)));
        return urls;
    }

    private String url(Along along, String place) {
        if (place.matches("(?i)https?://\\S+|file:/\\S+")) {
            return place;
        }
        try {
            Path file = mojo.root().resolve(place);
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
