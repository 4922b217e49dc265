package io.github.cimaven.lane;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Turns the {@code deploy} of the release lane to the staging repository, whatever the user configured: nothing leaves
 * the machine before every module is there.
 */
public final class StagedDeploy {
    private static final String KEY = "org.apache.maven.plugins:maven-deploy-plugin";
    private static final String REPOSITORY_ID = "ci-staging";
    /** The last two, of the POM or of the command line, would win over the first: so all are set. */
    private static final List<String> TARGETS =
            List.of("altDeploymentRepository", "altReleaseDeploymentRepository", "altSnapshotDeploymentRepository");
    /** Replace maven-deploy-plugin, or upload beside it, on their own. */
    private static final Set<String> UPLOADERS = Set.of(
            "org.sonatype.central:central-publishing-maven-plugin",
            "org.sonatype.plugins:nexus-staging-maven-plugin",
            "org.jreleaser:jreleaser-maven-plugin");

    private StagedDeploy() {}

    public static void into(Build build, Path staging) {
        Plugin deploy = build.getPluginsAsMap().get(KEY);
        if (deploy == null) {
            return;
        }
        String target = target(deploy.getVersion(), staging);
        point(deploy, target);
        deploy.getExecutions().forEach(execution -> point(execution, target));
    }

    /** Plugins of the build that upload by themselves, past the staging repository. */
    public static Set<String> uploaders(Build build) {
        Set<String> found = new TreeSet<>(UPLOADERS);
        found.retainAll(build.getPluginsAsMap().keySet());
        build.getPlugins().stream()
                .filter(plugin -> !plugin.getKey().equals(KEY))
                .filter(plugin -> plugin.getExecutions().stream().anyMatch(StagedDeploy::uploads))
                .map(Plugin::getKey)
                .forEach(found::add);
        return found;
    }

    private static boolean uploads(PluginExecution execution) {
        // maven-site-plugin has a goal of that name too, in a phase of its own lifecycle.
        boolean inPhase = execution.getPhase() == null || execution.getPhase().equals("deploy");
        return inPhase
                && (execution.getGoals().contains("deploy")
                        || execution.getGoals().contains("deploy-file"));
    }

    /** Version 3 of maven-deploy-plugin dropped the layout between id and URL. */
    static String target(String version, Path staging) {
        boolean withLayout =
                Optional.ofNullable(version).filter(it -> it.startsWith("2.")).isPresent();
        return REPOSITORY_ID + (withLayout ? "::default::" : "::") + staging.toUri();
    }

    private static void point(ConfigurationContainer container, String target) {
        Xpp3Dom configuration = container.getConfiguration() == null
                ? new Xpp3Dom("configuration")
                : new Xpp3Dom((Xpp3Dom) container.getConfiguration());
        for (String name : TARGETS) {
            remove(configuration, name);
            Xpp3Dom element = new Xpp3Dom(name);
            element.setValue(target);
            configuration.addChild(element);
        }
        container.setConfiguration(configuration);
    }

    private static void remove(Xpp3Dom configuration, String name) {
        for (int i = configuration.getChildCount() - 1; i >= 0; i--) {
            if (configuration.getChild(i).getName().equals(name)) {
                configuration.removeChild(i);
            }
        }
    }
}
