package io.github.cimaven.audit.owasp;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link Keys#AUDIT_DATABASE} names. */
public sealed interface DatabaseSource {
    /** As a user knows it. */
    String shown();

    /**
     * An artifact of ci:audit-database.
     *
     * @param version also SNAPSHOTs, and what Maven resolves to one: {@code LATEST}
     */
    record AsArtifact(String groupId, String artifactId, String version) implements DatabaseSource {
        @Override
        public String shown() {
            return groupId + ":" + artifactId + ":" + version;
        }

        /** {@code groupId:artifactId:extension:version}, in the resolver's order. */
        public String resolverCoordinates() {
            return groupId + ":" + artifactId + ":zip:" + version;
        }
    }

    /** Such an artifact as a file, or the folder that it was unpacked to. */
    record AtPath(Path path) implements DatabaseSource {
        @Override
        public String shown() {
            return path.toString();
        }
    }

    /** @param root where relative paths begin */
    static DatabaseSource of(String setting, Path root) {
        Matcher coordinates = Syntax.COORDINATES.matcher(setting);
        if (coordinates.matches()) {
            return new AsArtifact(coordinates.group(1), coordinates.group(2), coordinates.group(3));
        }
        try {
            return new AtPath(root.resolve(setting));
        } catch (InvalidPathException e) {
            throw new SettingException("%s=%s is neither groupId:artifactId:version nor a path. Type -D%s=%s"
                    .formatted(
                            AuditKeys.DATABASE, SettingException.shown(setting), AuditKeys.DATABASE, Syntax.EXAMPLE));
        }
    }

    /** For the job that builds it: a path has no name to be deployed by. */
    static AsArtifact artifact(String setting) {
        if (of(setting, Path.of("")) instanceof AsArtifact artifact) {
            return artifact;
        }
        throw new SettingException("%s=%s is not groupId:artifactId:version. Type -D%s=%s"
                .formatted(AuditKeys.DATABASE, SettingException.shown(setting), AuditKeys.DATABASE, Syntax.EXAMPLE));
    }

    /** How coordinates are written. */
    final class Syntax {
        static final String EXAMPLE = "com.acme:audit-database:1-SNAPSHOT";
        private static final String PART = "([A-Za-z0-9_.\\-]+)";
        private static final Pattern COORDINATES = Pattern.compile(PART + ":" + PART + ":" + PART);

        private Syntax() {}
    }
}
