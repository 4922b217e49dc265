package io.github.cimaven.it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Maven repository in a folder, for stories to fill: whatever it holds says by {@code origin.txt} where it comes from. */
public final class RemoteFolder {
    private final Path folder;
    private final String name;

    /** @param name what its files say */
    public RemoteFolder(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    public Path folder() {
        return folder;
    }

    /** @param more what stands in the POM after the coordinates */
    public RemoteFolder pom(String groupId, String artifactId, String version, String more) throws IOException {
        write(groupId, artifactId, version, "pom", project(groupId, artifactId, version, "pom", more));
        return this;
    }

    public RemoteFolder jar(String groupId, String artifactId, String version, String more) throws IOException {
        write(groupId, artifactId, version, "pom", project(groupId, artifactId, version, "jar", more));
        jarFile(file(groupId, artifactId, version, "jar"), Map.of());
        return this;
    }

    public RemoteFolder jar(String groupId, String artifactId, String version) throws IOException {
        return jar(groupId, artifactId, version, "");
    }

    /** A plugin with the goal {@code tell}, which writes what it sees to {@code target/seen-by-<name>.txt}. */
    public RemoteFolder plugin(String groupId, String artifactId, String version, Path mavenApi) throws IOException {
        write(groupId, artifactId, version, "pom", project(groupId, artifactId, version, "maven-plugin", ""));
        jarFile(
                file(groupId, artifactId, version, "jar"),
                TellPlugin.files(groupId, artifactId, version, name, mavenApi));
        return this;
    }

    /** What a repository says of an artifact's versions; the last one is the newest. */
    public RemoteFolder versions(String groupId, String artifactId, String... versions) throws IOException {
        String last = versions[versions.length - 1];
        String metadata = """
                <metadata>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <versioning>
                    <latest>%s</latest>
                    <release>%s</release>
                    <versions>%s</versions>
                    <lastUpdated>20260102030405</lastUpdated>
                  </versioning>
                </metadata>
                """.formatted(
                groupId,
                artifactId,
                last,
                last,
                String.join(
                        "",
                        List.of(versions).stream().map(RemoteFolder::element).toList()));
        text(artifactFolder(groupId, artifactId).resolve("maven-metadata.xml"), metadata);
        return this;
    }

    /** A snapshot that was deployed at a time, as in {@code 20260102.030405}. */
    public RemoteFolder snapshot(String groupId, String artifactId, String base, String time) throws IOException {
        String version = base + "-SNAPSHOT";
        String value = base + "-" + time + "-1";
        Path home = artifactFolder(groupId, artifactId).resolve(version);
        text(home.resolve(artifactId + "-" + value + ".pom"), project(groupId, artifactId, version, "jar", ""));
        jarFile(home.resolve(artifactId + "-" + value + ".jar"), Map.of());
        text(home.resolve("maven-metadata.xml"), """
                <metadata modelVersion="1.1.0">
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <versioning>
                    <snapshot><timestamp>%s</timestamp><buildNumber>1</buildNumber></snapshot>
                    <lastUpdated>%s</lastUpdated>
                    <snapshotVersions>
                      <snapshotVersion><extension>jar</extension><value>%s</value><updated>%s</updated></snapshotVersion>
                      <snapshotVersion><extension>pom</extension><value>%s</value><updated>%s</updated></snapshotVersion>
                    </snapshotVersions>
                  </versioning>
                </metadata>
                """.formatted(
                        groupId,
                        artifactId,
                        version,
                        time,
                        time.replace(".", ""),
                        value,
                        time.replace(".", ""),
                        value,
                        time.replace(".", "")));
        return this;
    }

    private static String element(String version) {
        return "<version>" + version + "</version>";
    }

    private static String project(String groupId, String artifactId, String version, String packaging, String more) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <packaging>%s</packaging>
                  %s
                </project>
                """.formatted(groupId, artifactId, version, packaging, more);
    }

    private Path artifactFolder(String groupId, String artifactId) {
        return folder.resolve(groupId.replace('.', '/')).resolve(artifactId);
    }

    private Path file(String groupId, String artifactId, String version, String extension) {
        return artifactFolder(groupId, artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + "." + extension);
    }

    private void write(String groupId, String artifactId, String version, String extension, String text)
            throws IOException {
        text(file(groupId, artifactId, version, extension), text);
    }

    private static void text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void jarFile(Path file, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("origin.txt"));
            zip.write(name.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }
}
