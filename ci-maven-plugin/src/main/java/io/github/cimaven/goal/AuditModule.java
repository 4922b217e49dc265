package io.github.cimaven.goal;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.Origin;
import io.github.cimaven.audit.Resolved;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.project.MavenProject;

/** What the audit needs to know of a module: the artifacts that it is compiled and run with, and what brings them in. */
record AuditModule(MavenSession session, MavenProject module, Places places) {

    /** Without other modules of the build: those are not published yet, so that no advisory names them. */
    List<Resolved> artifacts() {
        Set<String> own =
                session.getAllProjects().stream().map(ReactorNeighbours::id).collect(Collectors.toSet());
        String name = ReactorNeighbours.name(session, module);
        return module.getArtifacts().stream()
                .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
                .filter(artifact -> artifact.getFile() != null)
                .filter(artifact -> !own.contains(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .map(artifact -> new Resolved(component(artifact), List.of(origin(name, artifact))))
                .toList();
    }

    private static Component component(Artifact artifact) {
        String extension = artifact.getArtifactHandler() == null
                ? artifact.getType()
                : artifact.getArtifactHandler().getExtension();
        return new Component(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getBaseVersion(),
                Optional.ofNullable(artifact.getClassifier()).filter(text -> !text.isEmpty()),
                extension,
                artifact.getFile().toPath());
    }

    private Origin origin(String name, Artifact artifact) {
        List<String> trail = artifact.getDependencyTrail();
        // The first is the module itself.
        List<String> path = trail == null || trail.size() < 2
                ? List.of(artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion())
                : trail.stream().skip(1).map(AuditModule::coordinates).toList();
        Optional<InputLocation> declared = module.getDependencies().stream()
                .filter(dependency ->
                        path.get(0).startsWith(dependency.getGroupId() + ":" + dependency.getArtifactId() + ":"))
                .findFirst()
                .flatMap(AuditModule::place);
        Optional<String> pom = declared.flatMap(places::of)
                // A parent from a repository has no place in the checkout.
                .filter(file -> Files.isRegularFile(places.root().resolve(file)));
        return new Origin(
                name,
                path,
                pom.orElseGet(() -> places.of(module)),
                pom.isPresent() ? declared.flatMap(Places::line) : Optional.empty());
    }

    private static Optional<InputLocation> place(Dependency dependency) {
        return Optional.ofNullable(dependency.getLocation("artifactId"))
                .or(() -> Optional.ofNullable(dependency.getLocation("")));
    }

    /** From {@code groupId:artifactId:type[:classifier]:version}. */
    private static String coordinates(String trailed) {
        String[] parts = trailed.split(":", -1);
        return parts.length < 4 ? trailed : parts[0] + ":" + parts[1] + ":" + parts[parts.length - 1];
    }
}
