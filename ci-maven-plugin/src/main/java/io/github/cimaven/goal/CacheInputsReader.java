package io.github.cimaven.goal;

import io.github.cimaven.cache.CacheInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Extension;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Collects from the effective POMs of all modules what a cache of the local repository depends on. */
final class CacheInputsReader {
    private final List<String> plugins = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();
    private final Set<String> modules = new HashSet<>();

    private CacheInputsReader() {}

    /** @param product this plugin, which decides what the lanes fetch */
    static CacheInputs read(MavenSession session, Path root, Plugin product) throws IOException {
        CacheInputsReader reader = new CacheInputsReader();
        reader.plugins.add(plugin(product));
        Own own = new Own(product.getGroupId(), product.getArtifactId());
        CoreExtensions.read(root, new Places(root), own)
                .forEach(extension -> reader.plugins.add("extension " + extension.name() + ":" + extension.version()));
        List<MavenProject> projects = session.getAllProjects();
        projects.forEach(module -> reader.modules.add(module.getGroupId() + ":" + module.getArtifactId()));
        projects.forEach(reader::module);
        return new CacheInputs(reader.plugins, reader.artifacts);
    }

    private void module(MavenProject module) {
        for (Plugin plugin : module.getBuildPlugins()) {
            plugins.add(plugin(plugin));
            plugin.getDependencies().forEach(dependency -> plugins.add("of a plugin " + artifact(dependency)));
        }
        for (Extension extension : module.getBuildExtensions()) {
            plugins.add("extension " + extension.getGroupId() + ":" + extension.getArtifactId() + ":"
                    + extension.getVersion());
        }
        // With its own parents it is one file of a known content, unless it is a SNAPSHOT.
        Artifact parent = module.getParentArtifact();
        if (parent != null && !isModule(parent.getGroupId(), parent.getArtifactId())) {
            artifacts.add("parent " + parent.getGroupId() + ":" + parent.getArtifactId() + ":" + parent.getVersion());
        }
        module.getDependencies().forEach(dependency -> add("", dependency));
        DependencyManagement management = module.getDependencyManagement();
        if (management != null) {
            management.getDependencies().forEach(dependency -> add("managed ", dependency));
        }
    }

    private void add(String kind, Dependency dependency) {
        if (!isModule(dependency.getGroupId(), dependency.getArtifactId())) {
            artifacts.add(kind + artifact(dependency) + " " + dependency.getScope());
        }
    }

    private boolean isModule(String groupId, String artifactId) {
        return modules.contains(groupId + ":" + artifactId);
    }

    private static String artifact(Dependency dependency) {
        return dependency.getManagementKey() + ":" + dependency.getVersion();
    }

    private static String plugin(Plugin plugin) {
        return "plugin " + plugin.getKey() + ":" + plugin.getVersion();
    }
}
