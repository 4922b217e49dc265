package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

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
            """.formatted(DoesNothing.class.getName());

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
        Path folder = Files.createDirectories(localRepository.resolve("com/acme/" + NOTHING + "/1"));
        Files.writeString(
                folder.resolve(NOTHING + "-1.pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>%s</artifactId><version>1</version></project>"
                        .formatted(NOTHING));
        String type = DoesNothing.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(folder.resolve(NOTHING + "-1.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry(type));
            jar.write(Files.readAllBytes(classes.resolve(type)));
            jar.putNextEntry(new JarEntry("META-INF/plexus/components.xml"));
            jar.write(COMPONENTS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("extensions.xml"), text);
    }
}
