package io.github.cimaven.session;

import io.github.cimaven.config.Product;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Runs a goal of the product's plugin when the lifecycle is over, which nobody configured in a POM. */
record EndGoal(MavenSession session, MavenParts maven) {
    static final String NOTIFY = "notify";
    static final String TRACE = "trace";
    private static final List<String> GOALS = List.of(NOTIFY, TRACE);

    static boolean is(MojoExecution execution) {
        return Product.PLUGIN.equals(execution.getGroupId() + ":" + execution.getArtifactId())
                && GOALS.contains(execution.getGoal());
    }

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
