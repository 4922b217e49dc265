package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.asm.Reference.Use;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/**
 * The classes of a jar: those for newer JVMs of a multi-release jar are left out.
 *
 * @param names in the order of the jar
 * @param references from what is referred to, to the places that do
 * @param feature the highest Java version that one is compiled for
 */
record JarClasses(List<String> names, Map<Reference, Set<Place>> references, int feature) {
    /** Class files of Java 8 have the major version 52 (Java Virtual Machine Specification, 4.1). */
    private static final int MAJOR_OF_JAVA_0 = 44;

    /**
     * A method of the jar, or a class of it.
     *
     * @param packageName of the class
     * @param text as in {@code com.acme.Trees.depth (Trees.java:12)}
     */
    record Place(String packageName, String text) {}

    static JarClasses read(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        Map<Reference, Set<Place>> references = new LinkedHashMap<>();
        int feature = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (!name.endsWith(".class") || name.startsWith("META-INF/") || name.equals("module-info.class")) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    ClassReader reader = new ClassReader(in.readAllBytes());
                    feature = Math.max(feature, reader.readUnsignedShort(6) - MAJOR_OF_JAVA_0);
                    names.add(reader.getClassName());
                    reader.accept(
                            new ReferenceCollector((reference, place) -> add(references, reference, place)),
                            ClassReader.SKIP_FRAMES);
                } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                    throw new IOException("the class file " + name + " cannot be read: " + e.getMessage(), e);
                }
            }
        }
        return new JarClasses(names, references, feature);
    }

    private static void add(Map<Reference, Set<Place>> references, Reference reference, Place place) {
        references.computeIfAbsent(reference, key -> new LinkedHashSet<>()).add(place);
        if (reference.use() != Use.CLASS) {
            // What is asked of a class asks for the class.
            add(references, new Reference(reference.owner(), "", Use.CLASS, reference.itf()), place);
        }
    }
}
