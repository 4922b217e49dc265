package io.github.cimaven.publish.s3;

import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one release: artifacts as in a Maven repository, attachments in a folder of their own. */
record S3Layout(String folder, Release release) {
    /** What the product keeps for itself. */
    static final String OWN = ".release/";

    private static final String ATTACHMENTS = "attachments/";
    private static final String RECEIPT = "release.json";

    /** From keys to files, in the order of publication. The lists of versions are of Maven repositories alone. */
    Map<String, ReleaseFile> artifacts() {
        return keyed("", release.files());
    }

    Map<String, ReleaseFile> attachments() {
        return keyed(ATTACHMENTS, release.attachments());
    }

    Map<String, ReleaseFile> files() {
        Map<String, ReleaseFile> files = new LinkedHashMap<>(artifacts());
        files.putAll(attachments());
        return files;
    }

    private Map<String, ReleaseFile> keyed(String below, List<ReleaseFile> some) {
        Map<String, ReleaseFile> files = new LinkedHashMap<>();
        some.forEach(file -> files.put(folder + below + file.path(), file));
        return files;
    }

    /** Where a file or attachment is, whatever its digest. */
    String key(ReleaseFile file) {
        boolean attached =
                release.attachments().stream().anyMatch(it -> it.path().equals(file.path()));
        return folder + (attached ? ATTACHMENTS : "") + file.path();
    }

    /** The path of what readers find under a key; empty for what the product keeps for itself. */
    Optional<String> path(String key) {
        String path = key.substring(folder.length());
        if (path.startsWith(OWN) || path.equals(RECEIPT)) {
            return Optional.empty();
        }
        return Optional.of(path.startsWith(ATTACHMENTS) ? path.substring(ATTACHMENTS.length()) : path);
    }

    /** The object that makes a release one. */
    String receipt() {
        return folder + RECEIPT;
    }
}
