package io.github.cimaven.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipOutputStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;

/** For stories of SBOMs: what is in one, and a repository of small artifacts. */
public final class Sbom {
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
              <licenses>%s</licenses>
            </project>
            """;

    private final Path folder;

    private Sbom(Path folder) {
        this.folder = folder;
    }

    /** What the schema finds wrong with {@code bom.json} and {@code bom.xml} in a folder. */
    public static List<String> problems(Path folder) throws IOException {
        return Stream.concat(
                        new JsonParser().validate(folder.resolve("bom.json").toFile(), Version.VERSION_16).stream(),
                        new XmlParser().validate(folder.resolve("bom.xml").toFile(), Version.VERSION_16).stream())
                .map(ParseException::getMessage)
                .toList();
    }

    public static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SHA-256 of a component. */
    public static String sha256(JsonObject bom, String name) {
        return members(component(bom, name), "hashes")
                .filter(hash -> hash.get("alg").getAsString().equals("SHA-256"))
                .map(hash -> hash.get("content").getAsString())
                .collect(Collectors.joining());
    }

    /** The package URLs of what was shaded into a component. */
    public static List<String> contents(JsonObject bom, String name) {
        return members(component(bom, name), "properties")
                .filter(property -> property.get("name").getAsString().equals("ci:contains"))
                .map(property -> property.get("value").getAsString())
                .toList();
    }

    private static JsonObject component(JsonObject bom, String name) {
        return members(bom, "components")
                .filter(component -> component.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no component."));
    }

    private static Stream<JsonObject> members(JsonObject parent, String name) {
        return StreamSupport.stream(parent.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    /** A Maven repository in the story's folder. */
    public static Sbom repository(Story story) {
        return new Sbom(story.path("repository"));
    }

    /** Adds a jar with nothing in it, and no POM. */
    public Sbom jar(String groupId, String artifactId, String version) throws IOException {
        Path jar = file(groupId, artifactId, version, "jar");
        Files.createDirectories(jar.getParent());
        new ZipOutputStream(Files.newOutputStream(jar)).close();
        return this;
    }

    public Sbom pom(String groupId, String artifactId, String version, String... licences) throws IOException {
        String names = Arrays.stream(licences)
                .map("<license><name>%s</name></license>"::formatted)
                .collect(Collectors.joining());
        Files.writeString(
                file(groupId, artifactId, version, "pom"), POM.formatted(groupId, artifactId, version, names));
        return this;
    }

    /** Adds the repository and dependencies to the story's POM. */
    public static void dependencies(Story story, String... coordinates) throws IOException {
        String dependencies = Arrays.stream(coordinates)
                .map(text -> text.split(":", -1))
                .map(parts ->
                        "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                                .formatted((Object[]) parts))
                .collect(Collectors.joining());
        story.replace("pom.xml", "<dependencies>", "<dependencies>" + dependencies)
                .replace(
                        "pom.xml",
                        "</project>",
                        // Without checksums, of which Maven 3.9 warns with a stack trace.
                        "<repositories><repository><id>story</id><releases><checksumPolicy>ignore</checksumPolicy></releases><url>%s</url></repository></repositories></project>"
                                .formatted(story.path("repository").toUri()));
    }

    private Path file(String groupId, String artifactId, String version, String extension) {
        return folder.resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve("%s-%s.%s".formatted(artifactId, version, extension));
    }
}
