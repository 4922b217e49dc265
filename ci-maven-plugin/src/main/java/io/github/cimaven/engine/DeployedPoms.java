package io.github.cimaven.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;

/**
 * The modules of the build as a repository will have them: with the POM file that is deployed, and as packaged jars.
 *
 * <p>Maven's own reader hands the resolver the model in memory, which flatten-maven-plugin and maven-shade-plugin do not
 * change; this one hands it files only.
 */
final class DeployedPoms implements WorkspaceReader {
    private final WorkspaceReader build;
    private final Artifact main;
    private final Path pom;
    private final Set<String> notPackaged = new ConcurrentSkipListSet<>();

    /** @param pom the POM file of the main artifact */
    DeployedPoms(WorkspaceReader build, Artifact main, Path pom) {
        this.build = build;
        this.main = main;
        this.pom = pom;
    }

    @Override
    public File findArtifact(Artifact artifact) {
        boolean isPom = artifact.getExtension().equals("pom");
        if (isMain(artifact) && isPom) {
            return pom.toFile();
        }
        File file = build.findArtifact(artifact);
        if (file != null && file.isDirectory()) {
            notPackaged.add(artifact.toString());
            return null;
        }
        return file;
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return isMain(artifact) ? List.of(main.getVersion()) : build.findVersions(artifact);
    }

    @Override
    public WorkspaceRepository getRepository() {
        return build.getRepository();
    }

    boolean isMain(Artifact artifact) {
        return artifact.getGroupId().equals(main.getGroupId())
                && artifact.getArtifactId().equals(main.getArtifactId())
                && artifact.getBaseVersion().equals(main.getBaseVersion());
    }

    /** Modules that were asked for and that have folders of classes only. */
    Set<String> notPackaged() {
        return Set.copyOf(notPackaged);
    }
}
