package io.github.cimaven.session;

import io.github.cimaven.javadoc.JavadocProblems;
import io.github.cimaven.json.Json;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.record.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to the goals of maven-javadoc-plugin, whoever bound them, so that what they find is in the record. */
final class JavadocGoals {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final MavenSession session;
    private final SharedJavadoc shared;
    private final Map<Mojo, JavadocLog> logs = new ConcurrentHashMap<>();

    JavadocGoals(MavenSession session, Lane lane) {
        this.session = session;
        this.shared = new SharedJavadoc(session, lane);
    }

    static boolean isOne(MojoExecution execution) {
        return execution.getArtifactId().equals("maven-javadoc-plugin");
    }

    void starts(MojoExecutionEvent event) {
        Mojo goal = event.getMojo();
        if (goal != null && isOne(event.getExecution())) {
            JavadocLog log = new JavadocLog(goal.getLog());
            goal.setLog(log);
            logs.put(goal, log);
            shared.offer(event);
        }
    }

    /** Called at the end of the session. */
    void end() {
        shared.end();
    }

    /** Called however it ended. */
    void ended(MojoExecutionEvent event) {
        JavadocLog log = event.getMojo() == null ? null : logs.remove(event.getMojo());
        if (log == null) {
            return;
        }
        MavenProject module = event.getProject();
        List<Finding> findings = JavadocProblems.of(
                ModuleNames.of(module), Path.of(session.getExecutionRootDirectory()), log.lines(), log.failed());
        Path file = SessionFolder.of(session)
                .findings()
                .resolve("javadoc-%s.%s-%s.json"
                        .formatted(
                                module.getGroupId(),
                                module.getArtifactId(),
                                event.getExecution().getExecutionId()));
        try {
            if (!findings.isEmpty()) {
                Json.write(file, findings);
            }
        } catch (IOException e) {
            LOG.warn("The findings of javadoc cannot be written to {} ({}).", file, e.toString());
        }
    }
}
