package io.github.cimaven.publish.github;

import io.github.cimaven.publish.spi.ReleaseFile;

/**
 * A file as an asset.
 *
 * @param name on GitHub
 */
record Asset(String name, ReleaseFile file) {

    static String fileName(ReleaseFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
