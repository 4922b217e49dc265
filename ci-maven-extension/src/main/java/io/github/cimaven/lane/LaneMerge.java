package io.github.cimaven.lane;

import io.github.cimaven.config.Product;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Merges a lane under the user's effective model: what the user says wins, in each element of configuration.
 *
 * <p>Maven's own injection of a profile does the reverse, it lets the profile win; and up to 3.9.1 it shares one plugin
 * object between all modules.
 */
public final class LaneMerge {
    private LaneMerge() {}

    /** Sets the lane's properties where the user has none. */
    public static void defaults(Properties properties, Map<String, String> defaults) {
        // Not putIfAbsent: on Maven 4 it does nothing.
        defaults.forEach((key, value) -> {
            if (properties.getProperty(key) == null) {
                properties.setProperty(key, value);
            }
        });
    }

    /**
     * Adds the lane's plugins and executions to a module.
     *
     * @param root whether it is the root of the build; only there act plugins that are not {@code inherited}
     */
    public static void plugins(Build build, LaneDefinition definition, boolean root) {
        boolean late = false;
        for (Plugin plugin : definition.plugins()) {
            late |= plugin.getKey().equals(Product.PLUGIN);
            if (root || plugin.isInherited()) {
                Plugin own = plugin(build, plugin);
                if (late) {
                    last(build, own);
                }
            }
        }
        build.flushPluginMap();
    }

    /** Within a phase plugins act in this order: staging comes after all others, and then what signs all of it. */
    private static void last(Build build, Plugin own) {
        List<Plugin> plugins = new ArrayList<>(build.getPlugins());
        plugins.removeIf(plugin -> plugin.getKey().equals(own.getKey()));
        plugins.add(own);
        build.setPlugins(plugins);
    }

    private static Plugin plugin(Build build, Plugin lane) {
        Plugin own = build.getPluginsAsMap().get(lane.getKey());
        if (own == null) {
            own = managed(build, lane.getKey());
            build.addPlugin(own);
        }
        if (own.getVersion() == null) {
            own.setVersion(lane.getVersion());
        }
        dependencies(own, lane);
        executions(own, lane);
        configuration(own, lane.getConfiguration());
        own.flushExecutionMap();
        return own;
    }

    /** What the user manages of a plugin that no build section names. */
    private static Plugin managed(Build build, String key) {
        Plugin managed = build.getPluginManagement() == null
                ? null
                : build.getPluginManagement().getPluginsAsMap().get(key);
        if (managed != null) {
            return managed.clone();
        }
        Plugin plugin = new Plugin();
        plugin.setGroupId(key.substring(0, key.indexOf(':')));
        plugin.setArtifactId(key.substring(key.indexOf(':') + 1));
        return plugin;
    }

    private static void executions(Plugin own, Plugin lane) {
        // Before anything is added: the lane's own executions do not count as the user's.
        Map<String, List<String>> left = lane.getExecutions().stream()
                .collect(Collectors.toMap(PluginExecution::getId, execution -> OwnGoals.left(own, execution)));
        for (PluginExecution execution : lane.getExecutions()) {
            List<String> goals = left.get(execution.getId());
            if (goals.isEmpty() && !execution.getGoals().isEmpty()) {
                continue;
            }
            PluginExecution same = own.getExecutionsAsMap().get(execution.getId());
            if (same == null) {
                PluginExecution added = execution.clone();
                added.setGoals(new ArrayList<>(goals));
                // What the user configures of the whole plugin holds for the lane's executions too.
                added.setConfiguration(merged(own.getConfiguration(), execution.getConfiguration()));
                own.addExecution(added);
            } else {
                execution(same, execution);
            }
        }
        // Maven has expanded the plugin's configuration into its executions already; the lane's comes later.
        own.getExecutions().forEach(execution -> configuration(execution, lane.getConfiguration()));
    }

    private static void execution(PluginExecution own, PluginExecution lane) {
        if (own.getPhase() == null) {
            own.setPhase(lane.getPhase());
        }
        Set<String> goals = new LinkedHashSet<>(own.getGoals());
        goals.addAll(lane.getGoals());
        own.setGoals(new ArrayList<>(goals));
        configuration(own, lane.getConfiguration());
    }

    private static void dependencies(Plugin own, Plugin lane) {
        Set<String> known = new LinkedHashSet<>();
        own.getDependencies().forEach(dependency -> known.add(dependency.getManagementKey()));
        for (Dependency dependency : lane.getDependencies()) {
            if (known.add(dependency.getManagementKey())) {
                own.addDependency(dependency.clone());
            }
        }
    }

    private static void configuration(ConfigurationContainer own, Object lane) {
        if (lane != null) {
            own.setConfiguration(merged(own.getConfiguration(), lane));
        }
    }

    private static Object merged(Object dominant, Object recessive) {
        // A copy of each, as the merge changes its first argument and may share parts of its second.
        return Xpp3Dom.mergeXpp3Dom(copy(dominant), copy(recessive));
    }

    private static Xpp3Dom copy(Object configuration) {
        return configuration == null ? null : new Xpp3Dom((Xpp3Dom) configuration);
    }
}
