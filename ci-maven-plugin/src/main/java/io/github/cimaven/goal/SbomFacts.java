package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Product;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Redaction;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;

/**
 * What an SBOM says of the build.
 *
 * @param timestamp of the build's output, or of the commit: the same commit is to give the same SBOM
 * @param buildUrl empty in a release, which must give the same bytes when it is run again
 */
record SbomFacts(
        Instant timestamp,
        Optional<String> commit,
        Optional<String> repository,
        Optional<String> buildUrl,
        Map<String, String> properties) {
    /** Git's short form for SSH, {@code user@host:path}, is no URL. */
    private static final Pattern SHORT_SSH = Pattern.compile("^(?:[^/@:]+@)?([^/@:]+\\.[^/@:]+):(?!//)(.+)$");

    static SbomFacts of(CiMojo mojo, MavenProject root) {
        CiFacts facts = mojo.ciFacts();
        CiEnvironment environment = facts.environment();
        Git git = new Git(mojo.root());
        Optional<String> commit = git.commit("HEAD").or(environment::commit);
        boolean releasing = facts.lane().filter("ci-release"::equals).isPresent();
        Properties user = mojo.session.getUserProperties();
        Properties model = root.getProperties();
        Instant timestamp = OutputTimestamp.of(new Settings(key -> user.getProperty(key, model.getProperty(key))))
                .or(() -> commit.flatMap(git::commitTime))
                .orElseGet(() -> Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS));
        Map<String, String> properties = new TreeMap<>();
        facts.lane().ifPresent(lane -> properties.put("ci:lane", lane));
        Properties system = mojo.session.getSystemProperties();
        properties.put("ci:plugin", Product.PLUGIN + ":" + Product.version());
        properties.put("ci:maven", system.getProperty("maven.version", "unknown"));
        properties.put("ci:java", system.getProperty("java.version", "unknown"));
        return new SbomFacts(
                timestamp,
                commit,
                git.originUrl()
                        .flatMap(SbomFacts::url)
                        .or(() -> environment.repository().flatMap(SbomFacts::url)),
                releasing ? Optional.empty() : environment.buildUrl().flatMap(SbomFacts::url),
                properties);
    }

    /** A URL that means the same on another machine, without user and password. */
    static Optional<String> url(String text) {
        String url = Redaction.withoutUserInfo(SHORT_SSH.matcher(text.strip()).replaceFirst("ssh://$1/$2"));
        try {
            URI uri = new URI(url);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
