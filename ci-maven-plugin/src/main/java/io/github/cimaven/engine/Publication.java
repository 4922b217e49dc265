package io.github.cimaven.engine;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.deployment.DeployRequest;
import org.eclipse.aether.installation.InstallRequest;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * A single file that goes to a repository as an artifact, with a POM.
 *
 * @param coordinates {@code groupId:artifactId:extension:version}
 */
public record Publication(Repositories repositories, String coordinates, Path file, Path pom) {

    /** Puts it into the local repository. */
    public void install() throws NotPublishedException {
        try {
            repositories.system().install(repositories.session(), new InstallRequest().setArtifacts(artifacts()));
        } catch (RepositoryException e) {
            throw new NotPublishedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** @param id of the server in {@code settings.xml} that has the credentials, and of the mirror or proxy */
    public void deploy(String id, String url) throws NotPublishedException {
        RemoteRepository target = repositories
                .system()
                .newDeploymentRepository(
                        repositories.session(), new RemoteRepository.Builder(id, "default", url).build());
        try {
            repositories
                    .system()
                    .deploy(
                            repositories.session(),
                            new DeployRequest().setRepository(target).setArtifacts(artifacts()));
        } catch (RepositoryException e) {
            throw new NotPublishedException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<Artifact> artifacts() {
        Artifact main = new DefaultArtifact(coordinates).setFile(file.toFile());
        return List.of(
                main,
                new DefaultArtifact(main.getGroupId(), main.getArtifactId(), "pom", main.getVersion())
                        .setFile(pom.toFile()));
    }
}
