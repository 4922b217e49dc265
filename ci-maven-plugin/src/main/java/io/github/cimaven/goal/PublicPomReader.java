package io.github.cimaven.goal;

import io.github.cimaven.check.PublicPom;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.model.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Reads what a module's effective POM tells the public. */
record PublicPomReader(MavenProject module, Settings settings, Places places) {
    private static final String DEPLOY = "org.apache.maven.plugins:maven-deploy-plugin";

    PublicPom read() {
        return new PublicPom(places.of(module), missing(module.getModel()), published());
    }

    private static List<String> missing(Model pom) {
        List<String> missing = new ArrayList<>();
        Scm scm = pom.getScm() == null ? new Scm() : pom.getScm();
        add(missing, "<name>", isSaid(pom.getName()));
        add(missing, "<description>", isSaid(pom.getDescription()));
        add(missing, "<url>", isSaid(pom.getUrl()));
        add(
                missing,
                "<licenses> with a <name> or <url>",
                pom.getLicenses().stream().anyMatch(licence -> isSaid(licence.getName()) || isSaid(licence.getUrl())));
        add(
                missing,
                "<developers> with a <name>, <id> or <organization>",
                pom.getDevelopers().stream()
                        .anyMatch(developer -> isSaid(developer.getName())
                                || isSaid(developer.getId())
                                || isSaid(developer.getOrganization())));
        add(missing, "<scm><connection>", isSaid(scm.getConnection()) || isSaid(scm.getDeveloperConnection()));
        add(missing, "<scm><url>", isSaid(scm.getUrl()));
        return missing;
    }

    private static void add(List<String> missing, String element, boolean present) {
        if (!present) {
            missing.add(element);
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether the module is deployed at all. */
    boolean published() {
        Optional<Plugin> plugin = Optional.ofNullable(module.getPlugin(DEPLOY));
        List<PluginExecution> executions = plugin.map(Plugin::getExecutions).orElse(List.of()).stream()
                .filter(execution -> execution.getGoals().contains("deploy"))
                .toList();
        // Plugins that publish by themselves take the executions away: then there are none.
        boolean deployed = executions.isEmpty()
                ? deploys(plugin.map(Plugin::getConfiguration))
                : executions.stream()
                        .anyMatch(execution ->
                                Bound.runs(execution) && deploys(Optional.ofNullable(execution.getConfiguration())));
        return deployed && !settings.flag(PublishKeys.SKIP, false);
    }

    private boolean deploys(Optional<Object> configuration) {
        String skip = configuration
                .filter(Xpp3Dom.class::isInstance)
                .map(dom -> ((Xpp3Dom) dom).getChild("skip"))
                .map(Xpp3Dom::getValue)
                .or(() -> settings.text("maven.deploy.skip"))
                .map(String::strip)
                .orElse("");
        boolean snapshot = ArtifactUtils.isSnapshot(module.getVersion());
        return switch (skip) {
            case "releases" -> snapshot;
            case "snapshots" -> !snapshot;
            default -> !Boolean.parseBoolean(skip);
        };
    }
}
