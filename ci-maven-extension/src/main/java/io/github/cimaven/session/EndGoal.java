package io.github.cimaven.session;

import io.github.cimaven.config.Product;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /**
     * Runs it in a thread that Maven does not wait for: the thread of the build may be the one that does not end.
     *
     * @param limit how long it may take
     * @throws ExecutionException with whatever a goal, the resolver or Maven says
     */
    void within(Duration limit, String goal, MavenProject root)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        MavenThread.<Exception>run(() -> run(goal, root));
                        end.complete(null);
                    } catch (Throwable e) {
                        // Also an error of linkage is none of the build, which is over.
                        end.completeExceptionally(e);
                    }
                },
                "ci-" + goal);
        thread.setDaemon(true);
        thread.start();
        end.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(String goal, MavenProject root) throws Exception {
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
