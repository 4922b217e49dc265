package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.change.Selected;
import io.github.cimaven.change.Selected.Why;
import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.config.Patterns;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class UnalteredTest {
    private static final Path TOP = Path.of("here").toAbsolutePath();
    private static final String CHECKSTYLE = "maven-checkstyle-plugin:check";
    private static final String FORBIDDEN = "forbiddenapis:check";

    @Test
    void eachModuleLosesWhatTheChangeCannotAlter() {
        assertThat(leftOut(Why.UPSTREAM, "leaf/src/main/java/A.java", "")).isEqualTo(Set.of(CHECKSTYLE, FORBIDDEN));
        assertThat(leftOut(Why.DEPENDENT, "leaf/src/main/java/A.java", "")).isEqualTo(Set.of(CHECKSTYLE));
        for (Why why : List.of(Why.CHANGED, Why.ALWAYS)) {
            assertThat(leftOut(why, "core/src/main/java/A.java", "")).isNull();
        }
    }

    @Test
    void aModuleWithTheChangeBelowItsFolderKeepsItsChecks() {
        assertThat(leftOut(Why.UPSTREAM, "core/docs/a.md", "")).isEmpty();
        assertThat(leftOut(Why.DEPENDENT, "core/docs/a.md", "")).isEmpty();
    }

    @Test
    void patternsKeepSome() {
        assertThat(leftOut(Why.UPSTREAM, "leaf/src/main/java/A.java", "forbidden*"))
                .isEqualTo(Set.of(CHECKSTYLE));
    }

    private Set<String> leftOut(Why why, String changed, String kept) {
        FakeReactor reactor = new FakeReactor(TOP);
        MavenProject core = checked(reactor.module("core"));
        return new Unaltered(
                        new SessionReactor(reactor.session(), TOP).modules(),
                        List.of(new ChangedFile(changed, ChangedFile.Kind.MODIFIED)),
                        Patterns.of(kept))
                .leaveOut(
                        List.of(new Selected(SessionReactor.id(core), "core", why, "it is so")),
                        Map.of(SessionReactor.id(core), core))
                .get(SessionReactor.id(core));
    }

    private static MavenProject checked(MavenProject module) {
        module.getBuild().addPlugin(plugin("org.apache.maven.plugins", "maven-checkstyle-plugin"));
        module.getBuild().addPlugin(plugin("de.thetaphi", "forbiddenapis"));
        return module;
    }

    private static Plugin plugin(String groupId, String artifactId) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(groupId);
        plugin.setArtifactId(artifactId);
        PluginExecution execution = new PluginExecution();
        execution.addGoal("check");
        plugin.addExecution(execution);
        return plugin;
    }
}
