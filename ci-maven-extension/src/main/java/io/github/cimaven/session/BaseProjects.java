package io.github.cimaven.session;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** Has Maven read the POMs of another commit, under the same properties and profiles. */
record BaseProjects(MavenParts maven, MavenSession session, BaseTree tree) {

    /** @return from the path of the POM, relative to the top of the work tree, to its module */
    Map<String, MavenProject> read(List<File> poms, boolean recursive) throws ProjectBuildingException {
        DefaultRepositorySystemSession repositories =
                new DefaultRepositorySystemSession(session.getRepositorySession());
        // The session's own cache has the POMs of now under the same coordinates.
        repositories.setCache(new DefaultRepositoryCache());
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setRepositorySession(repositories);
        request.setProcessPlugins(true);
        request.setResolveDependencies(false);
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        Map<String, MavenProject> projects = new HashMap<>();
        for (ProjectBuildingResult result : maven.projects().build(poms, recursive, request)) {
            MavenProject project = result.getProject();
            Path pom = project.getFile().toPath().toAbsolutePath().normalize();
            projects.put(Path.of(tree.top()).relativize(pom).toString().replace('\\', '/'), project);
        }
        return projects;
    }
}
