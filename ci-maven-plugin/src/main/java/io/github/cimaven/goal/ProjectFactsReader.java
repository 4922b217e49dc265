package io.github.cimaven.goal;

import io.github.cimaven.config.Settings;
import io.github.cimaven.jdk.ClassLevel;
import io.github.cimaven.workflow.ProjectFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.project.MavenProject;

/** Reads off a project what its workflow files depend on. */
record ProjectFactsReader(MavenSession session, Settings settings) {

    /** @param defaultBranch as in {@code main} */
    ProjectFacts read(Path root, String defaultBranch) {
        return new ProjectFacts(maven(root), defaultBranch, javaLevel(), server());
    }

    private static String maven(Path root) {
        Path wrapper = root.resolve("mvnw");
        if (!Files.isRegularFile(wrapper)) {
            return "mvn";
        }
        return Files.isExecutable(wrapper) ? "./mvnw" : "sh mvnw";
    }

    private int javaLevel() {
        return session.getAllProjects().stream()
                .flatMap(module -> ClassLevel.of(module.getBuild(), of(module)).newest().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Settings of(MavenProject module) {
        return new Settings(
                key -> settings.text(key).orElse(module.getProperties().getProperty(key)));
    }

    private Optional<String> server() {
        DistributionManagement management = RootModule.of(session).getDistributionManagement();
        return management == null || management.getRepository() == null
                ? Optional.empty()
                : Optional.ofNullable(management.getRepository().getId());
    }
}
