package io.github.cimaven.change;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;

/**
 * The effective POM of a module, so that two of them can be compared: what acts by itself as text, apart from what acts
 * only where something uses it.
 *
 * @param text everything else, with the folder of the work tree named by one word
 * @param properties by name
 * @param managed from {@code groupId:artifactId:type:classifier} to what is managed of it
 */
public record EffectivePom(String text, Map<String, String> properties, Map<String, Managed> managed) {
    private static final String TOP = "${top}";

    public EffectivePom {
        properties = Map.copyOf(properties);
        managed = Map.copyOf(managed);
    }

    /**
     * @param ga {@code groupId:artifactId}
     * @param rest scope, exclusions and optional: what changes more than a version
     */
    record Managed(String ga, String version, String rest) {}

    /**
     * @param top the folder of the work tree, as the model's paths have it
     * @param pluginManagement whether it counts as well, for goals that are named on the command line
     */
    public static EffectivePom of(Model effective, String top, boolean pluginManagement) {
        Model model = effective.clone();
        Map<String, String> properties = new HashMap<>();
        model.getProperties().forEach((name, value) -> properties.put((String) name, at(top, (String) value)));
        Map<String, Managed> managed = new HashMap<>();
        if (model.getDependencyManagement() != null) {
            model.getDependencyManagement()
                    .getDependencies()
                    .forEach(dependency -> managed.put(dependency.getManagementKey(), managed(dependency)));
        }
        model.setProperties(new Properties());
        model.setDependencyManagement(null);
        // The modules are compared one by one, and of a profile all that is active is merged already.
        model.setModules(List.of());
        model.setProfiles(List.of());
        if (model.getBuild() != null && !pluginManagement) {
            // What is managed of a plugin that the module runs is merged into that plugin already.
            model.getBuild().setPluginManagement(null);
        }
        return new EffectivePom(at(top, text(model)), properties, managed);
    }

    /** The properties that have another value, or that only one of the two has. */
    public Set<String> changedProperties(EffectivePom other) {
        Set<String> names = new HashSet<>(properties.keySet());
        names.addAll(other.properties.keySet());
        names.removeIf(name ->
                Optional.ofNullable(properties.get(name)).equals(Optional.ofNullable(other.properties.get(name))));
        return names;
    }

    /** The {@code groupId:artifactId}s whose managed version is another one. */
    public Set<String> changedVersions(EffectivePom other) {
        Set<String> keys = new HashSet<>(managed.keySet());
        keys.addAll(other.managed.keySet());
        return keys.stream()
                .filter(key ->
                        !Optional.ofNullable(managed.get(key)).equals(Optional.ofNullable(other.managed.get(key))))
                .map(key -> Optional.ofNullable(managed.get(key)).orElseGet(() -> other.managed.get(key)))
                .map(Managed::ga)
                .collect(Collectors.toSet());
    }

    /** Whether more than versions is managed otherwise: then a dependency may come or go. */
    public boolean changesDependencies(EffectivePom other) {
        return !rests().equals(other.rests());
    }

    private Set<String> rests() {
        return managed.values().stream()
                .filter(entry -> !entry.rest().isEmpty())
                .map(entry -> entry.ga() + " " + entry.rest())
                .collect(Collectors.toSet());
    }

    private static Managed managed(Dependency dependency) {
        String scope = Optional.ofNullable(dependency.getScope())
                .filter(name -> !name.equals("compile"))
                .orElse("");
        String exclusions = dependency.getExclusions().stream()
                .map(exclusion -> exclusion.getGroupId() + ":" + exclusion.getArtifactId())
                .sorted()
                .collect(Collectors.joining(","));
        String optional = dependency.isOptional() ? "optional" : "";
        return new Managed(
                dependency.getGroupId() + ":" + dependency.getArtifactId(),
                Optional.ofNullable(dependency.getVersion()).orElse(""),
                (scope + exclusions + optional));
    }

    private static String text(Model model) {
        try (StringWriter text = new StringWriter()) {
            new MavenXpp3Writer().write(text, model);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A model cannot be written to memory.", e);
        }
    }

    private static String at(String top, String text) {
        return text == null ? "" : text.replace(top, TOP);
    }
}
