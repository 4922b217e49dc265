package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingGoalsTest {
    private static final JudgingGoals ALL = keeping("");
    private static final Set<String> REACTOR = Set.of("org.acme:app", "org.acme:rules");

    @ParameterizedTest
    @CsvSource({
        "com.diffplug.spotless,     spotless-maven-plugin,      check,            true",
        "com.diffplug.spotless,     spotless-maven-plugin,      apply,            false",
        "com.mycila,                license-maven-plugin,       check,            true",
        "org.codehaus.mojo,         license-maven-plugin,       check,            false",
        "de.thetaphi,               forbiddenapis,              testCheck,        true",
        "org.apache.maven.plugins,  maven-checkstyle-plugin,    check,            true",
        "org.apache.maven.plugins,  maven-dependency-plugin,    analyze-only,     true",
        "org.apache.maven.plugins,  maven-dependency-plugin,    copy-dependencies, false",
        "org.apache.maven.plugins,  maven-enforcer-plugin,      enforce,          false",
        "org.apache.maven.plugins,  maven-invoker-plugin,       run,              true",
        "org.apache.maven.plugins,  maven-invoker-plugin,       install,          false",
        "org.apache.maven.plugins,  maven-jar-plugin,           test-jar,         false",
        "org.apache.maven.plugins,  maven-plugin-plugin,        descriptor,       false",
        "org.apache.maven.plugins,  maven-source-plugin,        jar-no-fork,      false",
        "org.jacoco,                jacoco-maven-plugin,        report,           true",
        "org.jacoco,                jacoco-maven-plugin,        instrument,       false"
    })
    void areLeftOutWhereNothingComesOfThem(String groupId, String artifactId, String goal, boolean out) {
        Build build = build(plugin(groupId, artifactId, goal, "ci-prepare"));
        Set<String> left = ALL.outOfUpstream(build, false);
        assertThat(goals(build, artifactId)).containsExactlyElementsOf(out ? List.of() : List.of(goal));
        assertThat(left).containsExactlyElementsOf(out ? List.of(artifactId + ":" + goal) : List.of());
    }

    @Test
    void oneStaysWhereAPatternKeepsIt() {
        for (String kept : List.of("forbiddenapis:check", "forbiddenapis:*", "*")) {
            Build build = build(plugin("de.thetaphi", "forbiddenapis", "check", "own"));
            assertThat(keeping(kept).outOfUpstream(build, false)).isEmpty();
            assertThat(goals(build, "forbiddenapis")).containsExactly("check");
        }
    }

    @Test
    void testsAreNeverKept() {
        Build build = build(plugin("org.apache.maven.plugins", "maven-surefire-plugin", "test", "default-test")
                + plugin("org.apache.maven.plugins", "maven-compiler-plugin", "compile", "default-compile")
                + plugin("org.apache.maven.plugins", "maven-resources-plugin", "testResources", "default"));
        keeping("*").outOfUpstream(build, false);
        assertThat(goals(build, "maven-surefire-plugin")).isEmpty();
        assertThat(goals(build, "maven-resources-plugin")).isEmpty();
        assertThat(goals(build, "maven-compiler-plugin")).containsExactly("compile");
    }

    @Test
    void classesOfTestsStayWhereOthersUseThem() {
        Build build = build(plugin("org.apache.maven.plugins", "maven-surefire-plugin", "test", "default-test")
                + plugin("org.apache.maven.plugins", "maven-compiler-plugin", "testCompile", "default-testCompile"));
        ALL.outOfUpstream(build, true);
        assertThat(goals(build, "maven-surefire-plugin")).isEmpty();
        assertThat(goals(build, "maven-compiler-plugin")).containsExactly("testCompile");
    }

    @Test
    void othersOfTheSameExecutionStay() {
        Build build =
                build(plugin("org.jacoco", "jacoco-maven-plugin", "prepare-agent</goal><goal>report", "coverage"));
        assertThat(ALL.outOfUpstream(build, false)).containsExactly("jacoco-maven-plugin:report");
        assertThat(goals(build, "jacoco-maven-plugin")).containsExactly("prepare-agent");
    }

    @Test
    void oneThatTheUserSwitchedOffIsNotTold() {
        Build build = build(plugin("de.thetaphi", "forbiddenapis", "check", "own"));
        Poms.plugin(build, "forbiddenapis").getExecutions().get(0).setPhase("none");
        assertThat(ALL.outOfUpstream(build, false)).isEmpty();
    }

    @Test
    void aModuleThatSharesThePluginKeepsThem() {
        Build build = build(plugin("de.thetaphi", "forbiddenapis", "check", "own"));
        Plugin shared = Poms.plugin(build, "forbiddenapis");
        ALL.outOfUpstream(build, false);
        assertThat(shared.getExecutions())
                .flatExtracting(PluginExecution::getGoals)
                .containsExactly("check");
        assertThat(build.getPluginsAsMap().get("de.thetaphi:forbiddenapis").getExecutions())
                .flatExtracting(PluginExecution::getGoals)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.maven.plugins,  maven-checkstyle-plugin,    check,  true",
        "com.diffplug.spotless,     spotless-maven-plugin,      check,  true",
        "com.diffplug.spotless,     spotless-maven-plugin,      apply,  false",
        "de.thetaphi,               forbiddenapis,              check,  false",
        "org.apache.maven.plugins,  maven-surefire-plugin,      test,   false"
    })
    void inADependentThoseOfItsOwnFilesAreLeftOut(String groupId, String artifactId, String goal, boolean out) {
        Build build = build(plugin(groupId, artifactId, goal, "own"));
        assertThat(ALL.outOfDependent(build, REACTOR))
                .containsExactlyElementsOf(out ? List.of(artifactId + ":" + goal) : List.of());
        assertThat(goals(build, artifactId)).containsExactlyElementsOf(out ? List.of() : List.of(goal));
    }

    @Test
    void inADependentRulesFromTheReactorAreAsked() {
        for (String rules : List.of("rules", "of-others")) {
            Build build = build(plugin("org.apache.maven.plugins", "maven-checkstyle-plugin", "check", "own")
                    .replace(
                            "<executions>",
                            "<dependencies><dependency><groupId>org.acme</groupId><artifactId>" + rules
                                    + "</artifactId><version>1</version></dependency></dependencies><executions>"));
            ALL.outOfDependent(build, REACTOR);
            assertThat(goals(build, "maven-checkstyle-plugin")).hasSize(rules.equals("rules") ? 1 : 0);
        }
    }

    @Test
    void inADependentAPatternKeepsToo() {
        Build build = build(plugin("org.apache.maven.plugins", "maven-checkstyle-plugin", "check", "own"));
        assertThat(keeping("maven-checkstyle-plugin:*").outOfDependent(build, REACTOR))
                .isEmpty();
        assertThat(goals(build, "maven-checkstyle-plugin")).containsExactly("check");
    }

    @Test
    void thePageHasEachCheck() throws IOException {
        assertThat(Files.readString(Path.of("../src-site/markdown/affected.md")))
                .contains("| Plugin | Goals | In `dependent` modules too |\n|---|---|---|\n"
                        + Arrays.stream(KnownCheck.values())
                                .map(JudgingGoalsTest::row)
                                .sorted()
                                .collect(Collectors.joining())
                        + "\n");
    }

    private static String row(KnownCheck check) {
        boolean always = check.reads() == KnownCheck.Reads.OWN_FILES;
        return "| `%s` | `%s` | %s |\n"
                .formatted(check.plugin(), String.join("`, `", check.goals()), always ? "yes" : "no");
    }

    private static JudgingGoals keeping(String patterns) {
        return new JudgingGoals(Patterns.of(patterns));
    }

    private static Build build(String plugins) {
        return Poms.build("<plugins>" + plugins + "</plugins>");
    }

    private static String plugin(String groupId, String artifactId, String goal, String id) {
        return """
                <plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>1</version>
                <executions><execution><id>%s</id><phase>verify</phase><goals><goal>%s</goal></goals></execution></executions>
                </plugin>
                """.formatted(groupId, artifactId, id, goal);
    }

    private static List<String> goals(Build build, String artifactId) {
        return Poms.plugin(build, artifactId).getExecutions().stream()
                .flatMap(execution -> execution.getGoals().stream())
                .toList();
    }
}
