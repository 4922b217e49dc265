package io.github.cimaven.session;

import io.github.cimaven.config.Product;
import io.github.cimaven.json.Json;
import io.github.cimaven.model.Bound;
import io.github.cimaven.record.MaterialFacts;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what was resolved to the goal that attests it, when the last module has come to it: it acts then. */
final class AttestGoals {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    private static final String GOAL = "attest";

    private final MavenSession session;
    private final Supplier<MaterialFacts> materials;
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    AttestGoals(MavenSession session, Supplier<MaterialFacts> materials) {
        this.session = session;
        this.materials = materials;
    }

    void starts(MojoExecutionEvent event) {
        MojoExecution execution = event.getExecution();
        if (!execution.getGoal().equals(GOAL)
                || !Product.PLUGIN.equals(execution.getGroupId() + ":" + execution.getArtifactId())) {
            return;
        }
        begun.add(event.getProject().getId());
        boolean byHand = execution.getSource() == MojoExecution.Source.CLI;
        if (session.getProjects().stream()
                .filter(module -> byHand || runsGoal(module))
                .allMatch(module -> begun.contains(module.getId()))) {
            write();
        }
    }

    private void write() {
        try {
            Json.write(SessionFolder.of(session).materials(), materials.get());
        } catch (IOException e) {
            // The goal says then that the materials are not known.
            LOG.warn("What Maven resolved cannot be written for ci:attest: {}.", e.getMessage());
        }
    }

    private static boolean runsGoal(MavenProject module) {
        return Bound.runs(module.getPlugin(Product.PLUGIN), GOAL);
    }
}
