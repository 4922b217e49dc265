package io.github.cimaven.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What was shaded into the packaged artifacts of modules, as far as its {@code pom.properties} came along: what was made
 * without Maven, or had that file left out, is not seen.
 */
record ShadedArtifacts(List<SbomModule> modules, SbomContents sbom) {
    private static final Pattern DESCRIPTOR = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
    /** What a part of coordinates may have; anything else was not written by Maven. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.+~-]{1,200}");
    /** Maven writes three lines. */
    private static final int MAX_BYTES = 65_536;

    /** @throws IOException when an artifact cannot be read; what is no archive holds nothing */
    List<Inner> all() throws IOException {
        List<Inner> found = new ArrayList<>();
        for (SbomModule module : modules) {
            Optional<Path> file = module.file().map(Path::of).filter(Files::isRegularFile);
            if (file.isPresent()) {
                for (ComponentId id : in(file.get())) {
                    boolean own = modules.stream().anyMatch(other -> other.id().isOfProject(id));
                    if (!module.id().isOfProject(id)) {
                        found.add(new Inner(id, module.id(), own || isComponent(id)));
                    }
                }
            }
        }
        return found;
    }

    private boolean isComponent(ComponentId id) {
        return sbom.all().anyMatch(component -> component.id().isOfProject(id));
    }

    private static List<ComponentId> in(Path file) throws IOException {
        List<ComponentId> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(it -> DESCRIPTOR.matcher(it.getName()).matches())
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    id(in).filter(id -> !found.contains(id)).ifPresent(found::add);
                }
            }
        } catch (ZipException e) {
            // The package check tells what is no archive.
            return List.of();
        }
        return found;
    }

    private static Optional<ComponentId> id(InputStream in) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(in.readNBytes(MAX_BYTES)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        List<String> parts = List.of("groupId", "artifactId", "version").stream()
                .map(key -> properties.getProperty(key, "").strip())
                .filter(part -> PART.matcher(part).matches())
                .toList();
        return parts.size() == 3
                ? Optional.of(ComponentId.jar(parts.get(0), parts.get(1), parts.get(2)))
                : Optional.empty();
    }
}
