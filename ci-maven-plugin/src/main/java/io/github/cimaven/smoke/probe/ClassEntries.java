package io.github.cimaven.smoke.probe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The classes of a jar as a JVM sees them: of a multi-release jar, the newest that it may take. */
final class ClassEntries {
    private static final String VERSIONS = "META-INF/versions/";
    private static final String SUFFIX = ".class";

    private ClassEntries() {}

    /** From the name of each class to its entry, sorted; without {@code module-info} and {@code package-info}. */
    static Map<String, String> of(JarFile jar, int feature) throws IOException {
        boolean versioned = feature >= 9 && isMultiRelease(jar);
        Map<String, String> entries = new TreeMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String path = entry.getName();
            if (!path.endsWith(SUFFIX)) {
                continue;
            }
            int version = path.startsWith(VERSIONS) ? version(path) : 0;
            String plain = version == 0 ? path : path.substring(path.indexOf('/', VERSIONS.length()) + 1);
            boolean seen = version == 0 || (versioned && version >= 9 && version <= feature);
            if (seen && isClass(plain)) {
                String name =
                        plain.substring(0, plain.length() - SUFFIX.length()).replace('/', '.');
                Integer known = versions.get(name);
                if (known == null || known < version) {
                    versions.put(name, version);
                    entries.put(name, path);
                }
            }
        }
        return entries;
    }

    static byte[] bytes(JarFile jar, String path) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(path))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        }
    }

    private static boolean isMultiRelease(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        return manifest != null
                && "true".equalsIgnoreCase(manifest.getMainAttributes().getValue("Multi-Release"));
    }

    /** @return -1 for a folder that stands for no version */
    private static int version(String path) {
        int end = path.indexOf('/', VERSIONS.length());
        try {
            int version = end < 0 ? -1 : Integer.parseInt(path.substring(VERSIONS.length(), end));
            return version > 0 ? version : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Folders such as {@code META-INF} and {@code BOOT-INF} stand for no package. */
    private static boolean isClass(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - file.length());
        return folder.indexOf('-') < 0 && !file.equals("module-info.class") && !file.equals("package-info.class");
    }
}
