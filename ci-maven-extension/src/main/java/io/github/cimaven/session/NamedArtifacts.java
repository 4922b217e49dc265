package io.github.cimaven.session;

import io.github.cimaven.model.Bound;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Artifacts that goals resolve by their configuration: paths of annotation processors, items to copy or to unpack. Maven's
 * graph does not know them, and finds them in the reactor all the same.
 */
final class NamedArtifacts {
    private static final int COORDINATES = 3;

    private final Set<String> found = new HashSet<>();

    private NamedArtifacts() {}

    /**
     * @param build the effective one
     * @return {@code groupId:artifactId} of what may be an artifact
     */
    static Set<String> of(Build build) {
        NamedArtifacts named = new NamedArtifacts();
        for (Plugin plugin : build.getPlugins()) {
            plugin.getExecutions().stream()
                    .filter(Bound::runs)
                    .forEach(execution -> named.read(execution.getConfiguration()));
        }
        return named.found;
    }

    private void read(Object configuration) {
        if (!(configuration instanceof Xpp3Dom element)) {
            return;
        }
        Xpp3Dom groupId = element.getChild("groupId");
        Xpp3Dom artifactId = element.getChild("artifactId");
        if (groupId != null && artifactId != null) {
            found.add(text(groupId) + ":" + text(artifactId));
        }
        String[] coordinates = text(element).split(":", -1);
        if (coordinates.length >= COORDINATES) {
            found.add(coordinates[0] + ":" + coordinates[1]);
        }
        for (Xpp3Dom child : element.getChildren()) {
            read(child);
        }
    }

    private static String text(Xpp3Dom element) {
        return element.getValue() == null ? "" : element.getValue().strip();
    }
}
