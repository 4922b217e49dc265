package io.github.cimaven.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.InvalidPluginDescriptorException;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.PluginDescriptorParsingException;
import org.apache.maven.plugin.PluginResolutionException;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The properties that the goals of plugins read by themselves, as their descriptors name them. */
final class PluginParameters {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    private static final String DESCRIPTOR = "META-INF/maven/plugin.xml";

    private final MavenPluginManager plugins;
    private final MavenSession session;
    private final Map<String, Optional<String>> descriptors = new HashMap<>();

    PluginParameters(MavenPluginManager plugins, MavenSession session) {
        this.plugins = plugins;
        this.session = session;
    }

    /** Whether a goal of the plugin reads the property; also when that cannot be told. */
    boolean read(MavenProject module, Plugin plugin, String property) {
        return descriptors
                .computeIfAbsent(plugin.getId(), id -> descriptor(module, plugin))
                .map(text -> text.contains("${" + property + "}"))
                .orElse(true);
    }

    private Optional<String> descriptor(MavenProject module, Plugin plugin) {
        try {
            var jar = plugins.getPluginDescriptor(
                            plugin, module.getRemotePluginRepositories(), session.getRepositorySession())
                    .getPluginArtifact()
                    .getFile();
            if (jar == null || !jar.isFile()) {
                return Optional.empty();
            }
            try (ZipFile zip = new ZipFile(jar)) {
                ZipEntry entry = zip.getEntry(DESCRIPTOR);
                if (entry == null) {
                    return Optional.empty();
                }
                try (InputStream text = zip.getInputStream(entry)) {
                    return Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (PluginResolutionException
                | PluginDescriptorParsingException
                | InvalidPluginDescriptorException
                | IOException e) {
            LOG.debug("The goals of {} cannot be read.", plugin.getId(), e);
            return Optional.empty();
        }
    }
}
