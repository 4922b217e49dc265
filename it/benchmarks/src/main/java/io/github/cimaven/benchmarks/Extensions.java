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
            case NOTHING -> write(folder, EXTENSIONS.formatted("com.acme", NOTHING, "1"));
            case OURS ->
                write(folder, EXTENSIONS.formatted("io.github.ci-maven", "ci-maven-extension", productVersion));
        }
    }

    /** @param classes where this program's classes are */
    void installNothing(Path classes) throws IOException {
        install(classes, NOTHING, DoesNothing.class);
    }

    /**
     * Makes an extension of one class, {@code com.acme:<artifact>:1}.
     *
     * @param classes where this program's classes are
     */
    void install(Path classes, String artifact, Class<? extends AbstractMavenLifecycleParticipant> type)
            throws IOException {
        Path folder = Files.createDirectories(localRepository.resolve("com/acme/" + artifact + "/1"));
        Files.writeString(
                folder.resolve(artifact + "-1.pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>%s</artifactId><version>1</version></project>"
                        .formatted(artifact));
        String file = type.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(folder.resolve(artifact + "-1.jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry(file));
            jar.write(Files.readAllBytes(classes.resolve(file)));
            jar.putNextEntry(new JarEntry("META-INF/plexus/components.xml"));
            jar.write(COMPONENTS.formatted(type.getName()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("extensions.xml"), text);
    }
}
