package io.github.cimaven.publish.metadata;

import io.github.cimaven.publish.spi.PublishException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.repository.metadata.Metadata;
import org.apache.maven.artifact.repository.metadata.Plugin;
import org.apache.maven.artifact.repository.metadata.io.xpp3.MetadataXpp3Reader;
import org.apache.maven.artifact.repository.metadata.io.xpp3.MetadataXpp3Writer;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A {@code maven-metadata.xml} as it is to be. */
public final class MergedMetadata {
    private MergedMetadata() {}

    /**
     * Adds what a release says to what is there. What is there and names all of it stays as it is, byte by byte, so that
     * publishing again changes nothing.
     *
     * @param place of what is there, for a message
     * @throws PublishException when what is there is no metadata
     */
    public static byte[] of(byte[] release, Optional<byte[]> there, String place) throws IOException, PublishException {
        if (there.isEmpty()) {
            return release;
        }
        Metadata published = parse(there.get(), place);
        Metadata addition = parse(release, "The metadata of this release");
        if (names(published, addition)) {
            return there.get();
        }
        published.merge(addition);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MetadataXpp3Writer().write(out, published);
        return out.toByteArray();
    }

    /** Whether what is there names all versions and plugins of a release. */
    public static boolean names(byte[] there, byte[] release, String place) throws PublishException {
        return names(parse(there, place), parse(release, "The metadata of this release"));
    }

    private static boolean names(Metadata published, Metadata addition) {
        return versions(published).containsAll(versions(addition))
                && prefixes(published).containsAll(prefixes(addition));
    }

    private static Metadata parse(byte[] bytes, String place) throws PublishException {
        try {
            return new MetadataXpp3Reader().read(new ByteArrayInputStream(bytes), false);
        } catch (IOException | XmlPullParserException e) {
            // From memory: an end that comes too early is the only I/O error.
            throw new PublishException("%s is no maven-metadata.xml: %s. Mend or remove it, and run again."
                    .formatted(
                            place,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static List<String> versions(Metadata metadata) {
        return metadata.getVersioning() == null
                ? List.of()
                : metadata.getVersioning().getVersions();
    }

    // Maven 3.8 marks the type of its own list as deprecated.
    @SuppressWarnings("deprecation")
    private static List<String> prefixes(Metadata metadata) {
        return metadata.getPlugins().stream().map(Plugin::getPrefix).toList();
    }
}
