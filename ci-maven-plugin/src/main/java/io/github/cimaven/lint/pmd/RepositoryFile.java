package io.github.cimaven.lint.pmd;

import java.net.URI;
import java.net.URISyntaxException;
import net.sourceforge.pmd.lang.document.FileId;

/** A file by its path in the repository. */
record RepositoryFile(String path) implements FileId {

    @Override
    public String getFileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getOriginalPath() {
        return path;
    }

    @Override
    public String getAbsolutePath() {
        return path;
    }

    /** A relative reference (RFC 3986), with its odd characters as percents. */
    @Override
    public String getUriString() {
        try {
            // A colon in the first part would be read as a scheme.
            String reference = path.startsWith("/") || !path.contains(":") ? path : "./" + path;
            return new URI(null, null, reference, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path + " is not a path.", e);
        }
    }

    @Override
    public FileId getParentFsPath() {
        return null;
    }
}
