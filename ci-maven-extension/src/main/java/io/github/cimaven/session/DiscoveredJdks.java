package io.github.cimaven.session;

import io.github.cimaven.jdk.Jdk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.InvalidPluginDescriptorException;
import org.apache.maven.plugin.PluginContainerException;
import org.apache.maven.plugin.PluginDescriptorParsingException;
import org.apache.maven.plugin.PluginResolutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.model.PersistedToolchains;
import org.apache.maven.toolchain.model.ToolchainModel;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JDKs that maven-toolchains-plugin finds on this machine. The plugin is resolved as one of the build, and its
 * discovery called: there is no other way to it than its own class.
 */
final class DiscoveredJdks {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    private static final String VERSION = "3.2.0";
    private static final String DISCOVERER = "org.apache.maven.plugins.toolchain.jdk.ToolchainDiscoverer";

    private DiscoveredJdks() {}

    /** @return empty when the plugin cannot be had, which is told */
    static List<Jdk> find(MavenSession session, MavenParts maven) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.apache.maven.plugins");
        plugin.setArtifactId("maven-toolchains-plugin");
        plugin.setVersion(VERSION);
        MavenProject root = SessionFolder.root(session).orElseGet(session::getTopLevelProject);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // From a realm, as Maven has set it here, its own parts are not found by their names; from outside all are.
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            PluginDescriptor descriptor = maven.plugins()
                    .getPluginDescriptor(plugin, root.getRemotePluginRepositories(), session.getRepositorySession());
            maven.plugins().setupPluginRealm(descriptor, session, null, null, null);
            Class<?> discoverer = descriptor.getClassRealm().loadClass(DISCOVERER);
            PersistedToolchains found = (PersistedToolchains) discoverer
                    .getMethod("discoverToolchains")
                    .invoke(discoverer.getConstructor().newInstance());
            return found.getToolchains().stream().flatMap(DiscoveredJdks::jdk).toList();
        } catch (PluginResolutionException
                | PluginDescriptorParsingException
                | InvalidPluginDescriptorException
                | PluginContainerException
                | ReflectiveOperationException e) {
            LOG.warn("maven-toolchains-plugin {} cannot be asked for JDKs ({}).", VERSION, e.getMessage());
            LOG.debug("maven-toolchains-plugin", e);
            return List.of();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Empty for a folder that is no JDK any more. */
    static Stream<Jdk> jdk(ToolchainModel toolchain) {
        return toolchain.getConfiguration() instanceof Xpp3Dom configuration
                ? Optional.ofNullable(configuration.getChild("jdkHome")).map(Xpp3Dom::getValue).stream()
                        .map(String::strip)
                        .filter(home -> !home.isEmpty())
                        .flatMap(home -> Jdk.at(Path.of(home)).stream())
                : Stream.empty();
    }
}
