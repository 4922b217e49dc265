package io.github.cimaven.session;

import io.github.cimaven.config.Product;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Runs a goal of the product's plugin when the lifecycle is over, which nobody configured in a POM. */
record EndGoal(MavenSession session, MavenParts maven) {

    /** @throws Exception whatever a goal, the resolver or Maven says */
    void run(String goal, MavenProject root) throws Exception {
        MavenProject current = session.getCurrentProject();
        session.setCurrentProject(root);
        try {
            String task = Product.PLUGIN + ":" + Product.version() + ":" + goal;
            for (MojoExecution execution :
                    maven.lifecycle().calculateExecutionPlan(session, task).getMojoExecutions()) {
                maven.goals().executeMojo(session, execution);
            }
        } finally {
            session.setCurrentProject(current);
        }
    }
}
