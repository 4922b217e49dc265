package io.github.cimaven.goal;

import io.github.cimaven.check.PublicPom;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
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
        Optional<String> configured = Optional.ofNullable(module.getPlugin(DEPLOY))
                .map(Plugin::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(dom -> ((Xpp3Dom) dom).getChild("skip"))
                .map(Xpp3Dom::getValue);
        return !configured
                        .or(() -> settings.text("maven.deploy.skip"))
                        .map(String::strip)
                        .filter("true"::equals)
                        .isPresent()
                && !settings.flag(PublishKeys.SKIP, false);
    }
}
