package io.github.cimaven.audit.owasp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A jar with nothing in it but what says that it is log4j-core 2.14.1. A database that does not find it vulnerable has
 * come to harm: dependency-check itself says "nothing found" then.
 */
final class Canary {
    static final String CVE = "CVE-2021-44228";
    static final int YEAR = 2021;
    private static final String GROUP = "org.apache.logging.log4j";
    private static final String ARTIFACT = "log4j-core";
    private static final String VERSION = "2.14.1";

    private Canary() {}

    static Path write(Path folder) throws IOException {
        Path jar = Files.createDirectories(folder).resolve(ARTIFACT + "-" + VERSION + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, "Apache Log4j Core");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VENDOR, "The Apache Software Foundation");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, VERSION);
        String maven = "META-INF/maven/" + GROUP + "/" + ARTIFACT + "/";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            add(
                    entries,
                    maven + "pom.properties",
                    "groupId=%s\nartifactId=%s\nversion=%s\n".formatted(GROUP, ARTIFACT, VERSION));
            add(entries, maven + "pom.xml", ArtifactPom.text(GROUP, ARTIFACT, VERSION, "jar", "Apache Log4j Core"));
        }
        return jar;
    }

    private static void add(JarOutputStream entries, String name, String text) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(text.getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
    }
}
