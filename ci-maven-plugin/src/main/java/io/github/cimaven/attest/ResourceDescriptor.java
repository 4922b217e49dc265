package io.github.cimaven.attest;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that went into a build or came out of it.
 *
 * @param digest from the name of an algorithm to hexadecimal digits; may be empty when there is a URI
 * @param annotations what else is known
 * @see <a href="https://github.com/in-toto/attestation/blob/main/spec/v1/resource_descriptor.md">in-toto: ResourceDescriptor</a>
 */
public record ResourceDescriptor(
        Optional<String> name,
        Optional<String> uri,
        Optional<Map<String, String>> digest,
        Optional<String> downloadLocation,
        Optional<Map<String, String>> annotations) {

    public ResourceDescriptor {
        digest = digest.map(ResourceDescriptor::sorted);
        annotations = annotations.map(ResourceDescriptor::sorted);
        if (uri.isEmpty() && digest.isEmpty()) {
            throw new IllegalArgumentException("a resource has neither a URI nor a digest");
        }
    }

    /** A file, by its name and SHA-256. */
    public static ResourceDescriptor file(String name, String sha256) {
        return new ResourceDescriptor(
                Optional.of(name),
                Optional.empty(),
                Optional.of(Map.of("sha256", sha256)),
                Optional.empty(),
                Optional.empty());
    }

    /** The commit that was built, and where it is to be found when that is known. */
    public static ResourceDescriptor commit(Optional<String> uri, String commit) {
        return new ResourceDescriptor(
                Optional.empty(), uri, Optional.of(Map.of("gitCommit", commit)), Optional.empty(), Optional.empty());
    }

    private static Map<String, String> sorted(Map<String, String> members) {
        return Collections.unmodifiableMap(new TreeMap<>(members));
    }
}
