package io.github.cimaven.engine;

import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * An engine: what it is called, its jars, and the glue that speaks to it.
 *
 * @param name as a user knows it, with its version
 * @param coordinates {@code groupId:artifactId:version}; what it needs at run time comes along
 * @param without {@code groupId:artifactId} of what it names but is not needed here
 * @param gluePackage the package of the plugin that is loaded together with the engine
 */
public record EngineDefinition(String name, String coordinates, List<String> without, String gluePackage) {
    private static final String PINNED = "engines.properties";

    public EngineDefinition {
        without = List.copyOf(without);
        if (coordinates.split(":", -1).length != 3) {
            throw new IllegalArgumentException(coordinates + " is not groupId:artifactId:version.");
        }
    }

    /** @param id the key of the coordinates in {@value #PINNED} */
    public static EngineDefinition pinned(String id, String title, List<String> without, String gluePackage) {
        String coordinates = versions().getProperty(id);
        if (coordinates == null) {
            throw new IllegalArgumentException(PINNED + " does not have " + id + ".");
        }
        return new EngineDefinition(
                title + " " + coordinates.substring(coordinates.lastIndexOf(':') + 1),
                coordinates,
                without,
                gluePackage);
    }

    /** Why it is not there, and what to type. */
    public String absent(boolean offline, Exception reason) {
        if (offline) {
            return ("%s is not in the local repository, and Maven is offline. Run once without --offline (-o), or type: mvn"
                            + " dependency:get -Dartifact=%s")
                    .formatted(name, coordinates);
        }
        return "%s cannot be resolved: %s. Look at the plugin repositories of the build, or type: mvn dependency:get -Dartifact=%s"
                .formatted(name, SettingException.shown(String.valueOf(reason.getMessage())), coordinates);
    }

    private static Properties versions() {
        try (InputStream in = EngineDefinition.class.getResourceAsStream(PINNED)) {
            Properties versions = new Properties();
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("This plugin's jar cannot be read.", e);
        }
    }
}
