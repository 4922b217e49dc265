package io.github.cimaven.smoke;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/**
 * A jar whose manifest names a class path, so that neither its length nor a blank in a path matters, on Java 8 as on any
 * other. It also has the classes of the probe.
 */
final class ClassPathJar {
    private static final String FOLDER = "io/github/cimaven/smoke/probe/";

    static final String MAIN = "io.github.cimaven.smoke.probe.Probe";

    /** All classes of the probe; a test compares. */
    static final List<String> CLASSES = List.of(
            "ClassCheck",
            "ClassEntries",
            "ConstantPool",
            "MainCheck",
            "Missing",
            "ModuleCheck",
            "Probe",
            "Report",
            "ServiceCheck");

    private ClassPathJar() {}

    static Path withProbe(Path file, List<Path> classPath) throws IOException {
        return write(file, classPath, CLASSES);
    }

    static Path plain(Path file, List<Path> classPath) throws IOException {
        return write(file, classPath, List.of());
    }

    private static Path write(Path file, List<Path> classPath, List<String> classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        // An address has no blank and no character outside of ASCII.
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        classPath.stream()
                                .map(path -> path.toUri().toASCIIString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            // It is read once, a moment later.
            jar.setLevel(Deflater.NO_COMPRESSION);
            for (String name : classes) {
                String entry = FOLDER + name + ".class";
                jar.putNextEntry(new ZipEntry(entry));
                try (InputStream in = ClassPathJar.class.getResourceAsStream("/" + entry)) {
                    if (in == null) {
                        throw new IOException("the class " + name + " of the probe is not in the plugin");
                    }
                    in.transferTo(jar);
                }
            }
        }
        return file;
    }
}
