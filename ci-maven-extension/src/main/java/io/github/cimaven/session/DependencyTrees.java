package io.github.cimaven.session;

import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;

/** Has Maven's resolver collect the dependencies of modules as Maven itself does, from POMs alone. */
record DependencyTrees(RepositorySystem system, RepositorySystemSession session) {

    DependencyNode of(MavenProject module) throws DependencyCollectionException {
        CollectRequest request = new CollectRequest();
        request.setRootArtifact(RepositoryUtils.toArtifact(module.getArtifact()));
        request.setRequestContext("project");
        request.setRepositories(module.getRemoteProjectRepositories());
        var types = session.getArtifactTypeRegistry();
        for (Dependency dependency : module.getDependencies()) {
            request.addDependency(RepositoryUtils.toDependency(dependency, types));
        }
        if (module.getDependencyManagement() != null) {
            for (Dependency dependency : module.getDependencyManagement().getDependencies()) {
                request.addManagedDependency(RepositoryUtils.toDependency(dependency, types));
            }
        }
        return system.collectDependencies(session, request).getRoot();
    }
}
