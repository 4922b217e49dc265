package io.github.cimaven.goal;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * A module without the artifact that its packaging should make: in a lane, its own settings left it out; by hand, the user
 * forgot to package.
 *
 * @param execution of the goal that misses it
 * @param todo what the goal would do with it, as in {@code stage}
 */
record NotPackaged(MavenProject module, MojoExecution execution, String todo) {

    /**
     * What there is to say in a lane.
     *
     * @throws MojoFailureException by hand
     */
    String told() throws MojoFailureException {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            throw new MojoFailureException(
                    "The module %s has no artifact to %s: it was not packaged in this build. Type: mvn package ci:%s"
                            .formatted(
                                    module.getArtifactId(),
                                    todo,
                                    execution.getMojoDescriptor().getGoal()));
        }
        return "The module %s has no artifact of packaging %s to %s: nothing made one."
                .formatted(module.getArtifactId(), module.getPackaging(), todo);
    }
}
