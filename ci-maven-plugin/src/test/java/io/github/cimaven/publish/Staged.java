package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A staging folder as {@code deploy} fills it, and what a test needs to publish it. */
final class Staged {
    static final Coordinates ROOT = new Coordinates("org.x", "root", "1.2.3");
    static final Coordinates LIB = new Coordinates("org.x", "lib", "1.2.3");
    static final ReleaseFacts RELEASE = new ReleaseFacts(
            ROOT, Optional.of("v1.2.3"), Optional.of("0123456"), Instant.parse("2026-11-23T04:15:00Z"));

    private final Staging staging;

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

    Plan plan() throws IOException, PublishException {
        return Plan.of(staging.files(), List.of(ROOT, LIB), List.of());
    }

    Channel.Outcome publishTo(Path directory) throws IOException, PublishException {
        return publishTo(directory, RELEASE);
    }

    Channel.Outcome publishTo(Path directory, ReleaseFacts release) throws IOException, PublishException {
        return new DirectoryChannel(directory).publish(staging, plan(), release);
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
        content.remove(".ci-release/.lock");
        return content;
    }
}
