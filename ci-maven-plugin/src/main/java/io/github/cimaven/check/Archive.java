package io.github.cimaven.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read of an archive.
 *
 * @param entries in the order of the central directory; empty when it does not open
 * @param contents of the small files that rules ask for, by name
 * @param damage a sentence for each thing that cannot be read
 * @param bounds why not all of it was read, as a sentence
 */
public record Archive(
        ArchiveFile file,
        List<ArchiveEntry> entries,
        Map<String, byte[]> contents,
        List<String> damage,
        Optional<String> bounds) {
    static final String MANIFEST = "META-INF/MANIFEST.MF";
    static final String SERVICES = "META-INF/services/";
    static final String DESCRIPTORS = "META-INF/maven/";
    static final String VERSIONS = "META-INF/versions/";
    private static final Pattern VERSIONED = Pattern.compile(VERSIONS + "([1-9]\\d{0,3})/(.+)");
    private static final List<String> CLASS_FOLDERS = List.of("WEB-INF/classes/", "BOOT-INF/classes/");
    private static final String CLASS = ".class";

    public Archive {
        entries = List.copyOf(entries);
        contents = Map.copyOf(contents);
        damage = List.copyOf(damage);
    }

    String place() {
        return file.place();
    }

    /** Whether all of it could be read. */
    boolean whole() {
        return damage.isEmpty() && bounds.isEmpty();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(contents.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    boolean has(String name) {
        return names().contains(name);
    }

    Set<String> names() {
        return entries.stream().map(ArchiveEntry::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Class files, those of {@code META-INF/versions} too. */
    Stream<ArchiveEntry> classFiles() {
        return entries.stream().filter(entry -> entry.name().endsWith(CLASS));
    }

    /** Class files that every Java sees. */
    Stream<ArchiveEntry> baseClasses() {
        return classFiles().filter(entry -> !entry.name().startsWith(VERSIONS));
    }

    /** The N of {@code META-INF/versions/N/}, when something lies there. */
    static Optional<Integer> versionOf(String name) {
        Matcher matcher = VERSIONED.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Whether the archive has the class, in any of the places where a class loader looks. */
    boolean hasClass(String binaryName, Set<String> names) {
        String path = binaryName.replace('.', '/') + CLASS;
        return names.contains(path)
                || CLASS_FOLDERS.stream().anyMatch(folder -> names.contains(folder + path))
                || names.stream().anyMatch(name -> name.startsWith(VERSIONS) && name.endsWith("/" + path));
    }

    /** Whether it is a module by a {@code module-info.class}. */
    boolean module() {
        return classFiles().anyMatch(entry -> isModuleInfo(entry.name()));
    }

    static boolean isModuleInfo(String name) {
        return name.equals("module-info.class") || name.matches(VERSIONS + "\\d+/module-info\\.class");
    }
}
