package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.maven.AbstractMavenLifecycleParticipant;

/**
 * The extensions that are compared.
 *
 * @param localRepository where Maven finds both
 * @param productVersion ours
 */
record Extensions(Path localRepository, String productVersion) {
    private static final String EXTENSIONS = """
            <extensions>
              <extension><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></extension>
            </extensions>
            """;
    private static final String NOTHING = "extension-that-does-nothing";
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </project>
            """;
    private static final String METADATA = """
            <metadata modelVersion="1.1.0">
              <groupId>com.acme</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
              <versioning><snapshot><localCopy>true</localCopy></snapshot><lastUpdated>20261123000000</lastUpdated></versioning>
            </metadata>
            """;
    private static final String COMPONENTS = """
            <component-set><components><component>
              <role>org.apache.maven.AbstractMavenLifecycleParticipant</role>
              <role-hint>nothing</role-hint>
              <implementation>%s</implementation>
            </component></components></component-set>
            """;

    void use(Variant variant, Path project) throws IOException {
        // Also without an extension: else Maven would look for .mvn in the folders above.
        Path folder = Files.createDirectories(project.resolve(".mvn"));
        switch (variant) {
            case PLAIN -> Files.deleteIfExists(folder.resolve("extensions.xml"));
            case NOTHING -> write(folder, EXTENSIONS.formatted("com.acme", NOTHING, productVersion));
            case OURS ->
                write(folder, EXTENSIONS.formatted("io.github.ci-maven", "ci-maven-extension", productVersion));
        }
    }

    /** The extension that does nothing, under the product's version. */
    static Coordinates nothing(String productVersion) {
        return coordinates(NOTHING, productVersion);
    }

    private static Coordinates coordinates(String artifact, String productVersion) {
        return new Coordinates("com.acme", artifact, productVersion);
    }

    /** @param classes where this program's classes are */
    void installNothing(Path classes) throws IOException {
        install(classes, NOTHING, DoesNothing.class);
    }

    /**
     * Installs an extension of one class under the product's version, with what an installation leaves: Maven looks
     * further for a SNAPSHOT than for a release, and both are to pay that.
     *
     * @param classes where this program's classes are
     */
    Coordinates install(Path classes, String artifact, Class<? extends AbstractMavenLifecycleParticipant> type)
            throws IOException {
        Path folder = Files.createDirectories(
                localRepository.resolve("com/acme").resolve(artifact).resolve(productVersion));
        String file = artifact + "-" + productVersion;
        Files.writeString(folder.resolve(file + ".pom"), POM.formatted(artifact, productVersion));
        Files.writeString(folder.resolve("maven-metadata-local.xml"), METADATA.formatted(artifact, productVersion));
        String name = type.getName().replace('.', '/') + ".class";
        try (OutputStream stream = Files.newOutputStream(folder.resolve(file + ".jar"));
                JarOutputStream jar = new JarOutputStream(stream)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(Files.readAllBytes(classes.resolve(name)));
            jar.putNextEntry(new JarEntry("META-INF/plexus/components.xml"));
            jar.write(COMPONENTS.formatted(type.getName()).getBytes(StandardCharsets.UTF_8));
        }
        return coordinates(artifact, productVersion);
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("extensions.xml"), text);
    }
}
