package io.github.cimaven.goal;

import io.github.cimaven.config.Settings;
import io.github.cimaven.engine.Descriptors;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.guard.Poms;
import io.github.cimaven.guard.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;

/** Reads what the POMs of the modules hand on to those who use them. */
record PomsReader(CiMojo mojo, RepositorySystem repositorySystem, Places places) {
    /** Write another POM for those who use the module, with what stands for <code>${…}</code>. */
    private static final Set<String> FLATTENING = Set.of(
            "org.codehaus.mojo:flatten-maven-plugin",
            "io.github.gitflow-incremental-builder:ci-friendly-flatten-maven-plugin",
            "com.outbrain.swinfra:ci-friendly-flatten-maven-plugin");

    Poms read() {
        List<Poms.Repository> repositories = new ArrayList<>();
        List<Reference> systemScoped = new ArrayList<>();
        List<Poms.Unresolvable> problems = new ArrayList<>();
        Set<String> parents = new HashSet<>();
        for (MavenProject module : mojo.session.getProjects()) {
            Model model = module.getModel();
            model.getRepositories().forEach(found -> repositories.add(repository("repository", found, module)));
            model.getPluginRepositories()
                    .forEach(found -> repositories.add(repository("plugin repository", found, module)));
            model.getDependencies().stream()
                    .filter(dependency -> "system".equals(dependency.getScope()))
                    .map(dependency -> reference(dependency, module))
                    .forEach(systemScoped::add);
            if (new PublicPomReader(module, settings(module), places).published()) {
                expressions(module).ifPresent(problems::add);
                parent(module, parents).ifPresent(problems::add);
            }
        }
        return new Poms(
                repositories,
                systemScoped,
                problems,
                OutputTimestamp.of(settings(RootModule.of(mojo.session))).isPresent());
    }

    private Optional<Poms.Unresolvable> expressions(MavenProject module) {
        Model raw = module.getOriginalModel();
        List<String> open = new ArrayList<>(module.getModel().getDependencies().stream()
                .flatMap(dependency -> Stream.of(
                        dependency.getGroupId(), dependency.getArtifactId(), String.valueOf(dependency.getVersion())))
                .filter(PomsReader::isExpression)
                .toList());
        if (raw != null && !isFlattened(module)) {
            Parent parent = Optional.ofNullable(raw.getParent()).orElseGet(Parent::new);
            Stream.of(raw.getGroupId(), raw.getVersion(), parent.getGroupId(), parent.getVersion())
                    .filter(PomsReader::isExpression)
                    .forEach(open::add);
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Poms.Unresolvable(
                module.getArtifactId(),
                "The POM of %s is deployed with what nobody else can resolve in its coordinates: %s."
                        .formatted(
                                module.getArtifactId(),
                                String.join(", ", open.stream().distinct().toList())),
                "Add flatten-maven-plugin with <flattenMode>resolveCiFriendliesOnly</flattenMode>, or write the version into"
                        + " the POM. Maven 4 needs neither.",
                places.of(module),
                Optional.empty()));
    }

    /** Maven 4 deploys POMs in which the versions are resolved. */
    private boolean isFlattened(MavenProject module) {
        return mojo.session
                        .getSystemProperties()
                        .getProperty("maven.version", "")
                        .startsWith("4.")
                || module.getBuildPlugins().stream().anyMatch(plugin -> FLATTENING.contains(plugin.getKey()));
    }

    /** A parent that was found by its relative path, is not built here, and is in no repository. */
    private Optional<Poms.Unresolvable> parent(MavenProject module, Set<String> looked) {
        MavenProject parent = module.getParent();
        if (parent == null
                || parent.getFile() == null
                || mojo.session.getAllProjects().stream()
                        .anyMatch(built -> built.getId().equals(parent.getId()))
                || !looked.add(parent.getId())) {
            return Optional.empty();
        }
        Repositories repositories = new Repositories(
                repositorySystem, mojo.session.getRepositorySession(), module.getRemoteProjectRepositories());
        return new Descriptors(repositories)
                .problem(new DefaultArtifact(parent.getGroupId(), parent.getArtifactId(), "pom", parent.getVersion()))
                .map(problem -> new Poms.Unresolvable(
                        module.getArtifactId(),
                        "The parent %s of %s lies in %s, is not built here, and is in no repository: %s."
                                .formatted(parent.getId(), module.getArtifactId(), places.of(parent), problem),
                        "Release the parent first, or build from the folder that has it: without it nobody can read the POM.",
                        places.of(module),
                        Optional.empty()));
    }

    private Poms.Repository repository(String kind, Repository found, MavenProject module) {
        InputLocation location = found.getLocation("url");
        return new Poms.Repository(
                kind,
                String.valueOf(found.getId()),
                String.valueOf(found.getUrl()),
                where(location, module),
                places.of(location).flatMap(place -> Places.line(location)));
    }

    private Reference reference(Dependency dependency, MavenProject module) {
        InputLocationTracker element = dependency;
        InputLocation location = element.getLocation("scope");
        return new Reference(
                "dependency",
                dependency.getGroupId() + ":" + dependency.getArtifactId(),
                String.valueOf(dependency.getVersion()),
                where(location, module),
                places.of(location).flatMap(place -> Places.line(location)),
                false);
    }

    private String where(InputLocation location, MavenProject module) {
        return places.of(location).orElseGet(() -> places.of(module));
    }

    private Settings settings(MavenProject module) {
        return new Settings(key -> mojo.session
                .getUserProperties()
                .getProperty(key, module.getProperties().getProperty(key)));
    }

    private static boolean isExpression(String text) {
        return text != null && text.contains("${");
    }
}
