package io.github.cimaven.lane;

import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Puts the version that git tells into the manifest of what a module packages. It is an attribute of its own: what
 * {@code Implementation-Version} says belongs to the project.
 */
public final class GitVersionEntry {
    public static final String NAME = "Git-Version";

    /** Those whose {@code archive} becomes the manifest of the main artifact. */
    private static final List<String> ARCHIVERS = List.of(
            "org.apache.maven.plugins:maven-jar-plugin",
            "org.apache.maven.plugins:maven-war-plugin",
            "org.apache.maven.plugins:maven-ejb-plugin",
            "org.apache.maven.plugins:maven-ear-plugin");

    private GitVersionEntry() {}

    public static void into(Build build, String version) {
        for (String key : ARCHIVERS) {
            Plugin archiver = build.getPluginsAsMap().get(key);
            if (archiver != null) {
                add(archiver, version);
                archiver.getExecutions().forEach(execution -> add(execution, version));
            }
        }
    }

    /** An entry that the user has holds. */
    private static void add(ConfigurationContainer container, String version) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom entry = new Xpp3Dom(NAME);
        entry.setValue(version);
        child(child(configuration, "archive"), "manifestEntries").addChild(entry);
        Xpp3Dom own = container.getConfiguration() == null ? null : new Xpp3Dom((Xpp3Dom) container.getConfiguration());
        container.setConfiguration(Xpp3Dom.mergeXpp3Dom(own, configuration));
    }

    private static Xpp3Dom child(Xpp3Dom parent, String name) {
        Xpp3Dom child = new Xpp3Dom(name);
        parent.addChild(child);
        return child;
    }
}
