package io.github.cimaven.publish;

import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.protocol.Heartbeat;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.protocol.Publisher;
import io.github.cimaven.publish.protocol.Run;
import io.github.cimaven.publish.protocol.Setup;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A staging folder as {@code deploy} fills it, and what a test needs to publish it. */
final class Staged {
    static final Coordinates ROOT = new Coordinates("org.x", "root", "1.2.3");
    static final Coordinates LIB = new Coordinates("org.x", "lib", "1.2.3");
    static final ReleaseId RELEASE =
            new ReleaseId("org.x", "root", "1.2.3", Optional.of("v1.2.3"), Optional.of("0123456"));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:15:00Z"), ZoneOffset.UTC);

    final List<Coordinates> modules = new ArrayList<>(List.of(ROOT, LIB));
    private final Staging staging;
    private int runs;
    private int attempt = 1;

    Staged(Path folder) throws IOException {
        this.staging = new Staging(folder);
        file("org/x/root/1.2.3/root-1.2.3.pom", "<root/>");
        file("org/x/root/1.2.3/root-1.2.3.pom.sha1", "1");
        metadata("root", "1.2.3", "20261123041500");
        file("org/x/lib/1.2.3/lib-1.2.3.jar", "classes");
        file("org/x/lib/1.2.3/lib-1.2.3.jar.sha1", "2");
        file("org/x/lib/1.2.3/lib-1.2.3-sources.jar", "sources");
        file("org/x/lib/1.2.3/lib-1.2.3.pom", "<lib/>");
        file("org/x/lib/1.2.3/lib-1.2.3.pom.sha1", "3");
        metadata("lib", "1.2.3", "20261123041500");
    }

    Staging staging() {
        return staging;
    }

    Staged file(String path, String text) throws IOException {
        Path file = staging.root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Staged metadata(String artifactId, String version, String updated) throws IOException {
        file("org/x/%s/maven-metadata.xml".formatted(artifactId), metadataText(artifactId, version, updated));
        return file("org/x/%s/maven-metadata.xml.sha1".formatted(artifactId), "of the staged one");
    }

    static String metadataText(String artifactId, String version, String updated) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata><groupId>org.x</groupId><artifactId>%s</artifactId><versioning>\
                <release>%s</release><versions><version>%s</version></versions>\
                <lastUpdated>%s</lastUpdated></versioning></metadata>
                """.formatted(artifactId, version, version, updated);
    }

    /** The next runs are a later attempt of the same run of the CI service. */
    Staged again() {
        attempt++;
        return this;
    }

    Plan plan() throws IOException, PublishException {
        return Plan.of(staging.files(), modules, List.of());
    }

    Outcome publishTo(Path directory) throws IOException, PublishException, PendingException {
        return publishTo(directory, RELEASE);
    }

    /** A run of its own, by the protocol, with the journal in the directory. */
    Outcome publishTo(Path directory, ReleaseId release) throws IOException, PublishException, PendingException {
        DirectoryChannels channels = new DirectoryChannels(staging.root(), directory, CLOCK);
        Settings settings = new Settings(Map.of(), staging.root().getParent());
        return publish(
                channels.store(settings, release),
                release,
                List.of(new OpenChannel("directory", channels.open(settings))));
    }

    /** A run of its own, by the protocol. */
    Outcome publish(ReleaseStore store, ReleaseId release, List<OpenChannel> channels)
            throws IOException, PublishException, PendingException {
        Setup setup = new Setup(
                store,
                channels,
                new Run("test", attempt, String.valueOf(runs++), Optional.empty()),
                CLOCK,
                Duration.ofMinutes(5),
                Heartbeat.none(),
                process -> true,
                staging.root().resolveSibling("cache"),
                line -> {});
        return new Publisher(setup)
                .publish(SealedRelease.of(
                        release,
                        CLOCK.instant(),
                        "test",
                        staging,
                        plan(),
                        staging.root().resolveSibling("attached")));
    }

    /** Every file below the folder with its text; the lock file left out. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    content.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        content.keySet().removeIf(path -> path.endsWith(".lock"));
        return content;
    }
}
