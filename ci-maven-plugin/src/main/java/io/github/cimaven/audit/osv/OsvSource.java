package io.github.cimaven.audit.osv;

import io.github.cimaven.audit.fetch.Download;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the user says that the advisories are. */
public sealed interface OsvSource {
    Pattern URL = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    Pattern COORDINATES = Pattern.compile("([\\w.-]{2,}):([\\w.-]+):([\\w.+-]+)(?::([\\w.]+))?");

    /** As messages name it: without user, password and query. */
    String shown();

    /** @param root what a relative path is relative to */
    static OsvSource of(String setting, Path root) {
        if (URL.matcher(setting).matches()) {
            return new AtUrl(uri(setting));
        }
        Matcher coordinates = COORDINATES.matcher(setting);
        if (coordinates.matches() && !isFile(setting, root)) {
            return new AsArtifact(
                    coordinates.group(1),
                    coordinates.group(2),
                    coordinates.group(3),
                    coordinates.group(4) == null ? "zip" : coordinates.group(4));
        }
        return new InFile(path(setting, root), setting);
    }

    /** On Windows no file can have such a name. */
    private static boolean isFile(String setting, Path root) {
        try {
            return Files.exists(root.resolve(setting));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String setting, Path root) {
        try {
            return setting.startsWith("file:") ? Path.of(URI.create(setting)) : root.resolve(setting);
        } catch (InvalidPathException e) {
            throw refused("is neither a file, nor a URL, nor coordinates");
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw refused("is not the URL of a file");
        }
    }

    private static URI uri(String setting) {
        try {
            URI uri = URI.create(setting);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Its message has the URL, which may have a password.
            throw refused("is not a URL");
        }
        throw refused("has no host");
    }

    private static SettingException refused(String reason) {
        return new SettingException(
                "The value of %s %s. Name OSV's file Maven/all.zip: -D%1$s=osv.zip, its URL, or groupId:artifactId:version."
                        .formatted(AuditKeys.OSV, reason));
    }

    record InFile(Path file, String shown) implements OsvSource {}

    record AtUrl(URI uri) implements OsvSource {
        @Override
        public String shown() {
            return Download.shown(uri);
        }
    }

    record AsArtifact(String groupId, String artifactId, String version, String extension) implements OsvSource {
        @Override
        public String shown() {
            return String.join(":", groupId, artifactId, version, extension);
        }

        /** In the order of Maven's resolver. */
        public String resolverCoordinates() {
            return String.join(":", groupId, artifactId, extension, version);
        }
    }
}
