package io.github.cimaven.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.jar.Manifest;

/** The manifest of an archive, read by the JDK as the JVM reads it. */
final class Manifests {
    private Manifests() {}

    /** @throws IOException when it does not parse */
    static Optional<Manifest> parse(Archive archive) throws IOException {
        byte[] bytes = archive.contents().get(Archive.MANIFEST);
        return bytes == null ? Optional.empty() : Optional.of(new Manifest(new ByteArrayInputStream(bytes)));
    }

    /** Empty without a manifest, and for one that does not parse: {@link ManifestReads} tells that. */
    static Optional<Manifest> of(Archive archive) {
        try {
            return parse(archive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A main attribute, without blanks around it. */
    static Optional<String> attribute(Archive archive, String name) {
        return of(archive)
                .map(manifest -> manifest.getMainAttributes().getValue(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
