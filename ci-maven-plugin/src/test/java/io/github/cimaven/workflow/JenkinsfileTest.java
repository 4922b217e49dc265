package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.provider.Jenkins;
import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.Phases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads Jenkinsfiles by the Groovy that Jenkins has, and looks at their sections. Jenkins' own linter is part of a running
 * Jenkins: which steps there are, and what they take, is not looked at.
 *
 * @see <a href="https://www.jenkins.io/doc/book/pipeline/syntax/">Pipeline Syntax</a>
 */
class JenkinsfileTest {
    private static final Set<String> STAGE = Set.of(
            "agent",
            "environment",
            "failFast",
            "input",
            "options",
            "post",
            "tools",
            "when",
            "steps",
            "stages",
            "parallel",
            "matrix");

    private static final Map<String, Set<String>> SECTIONS = Map.of(
            "pipeline",
            Set.of("agent", "environment", "libraries", "options", "parameters", "post", "stages", "tools", "triggers"),
            "stages",
            Set.of("stage"),
            "parallel",
            Set.of("stage"),
            "stage",
            STAGE,
            "post",
            Set.of(
                    "always",
                    "changed",
                    "fixed",
                    "regression",
                    "aborted",
                    "failure",
                    "success",
                    "unstable",
                    "unsuccessful",
                    "cleanup"));

    private static final Pattern ARCHIVE = Pattern.compile("archiveArtifacts artifacts: '([^']+)/\\*\\*', allowEmpty");

    private static final Set<String> WORK = Set.of("steps", "stages", "parallel", "matrix");

    private record Section(String name, List<Section> inner) {
        List<String> names() {
            return inner.stream().map(Section::name).toList();
        }
    }

    static Stream<GoldenFilesTest.Golden> files() {
        return GoldenFilesTest.files().filter(golden -> golden.draft().path().endsWith("Jenkinsfile"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isADeclarativePipeline(GoldenFilesTest.Golden golden) {
        assertThat(problems(golden.draft().text(new SnakeYamlText(), Samples.BRANCH)))
                .isEmpty();
    }

    /** The lines of the page are for the place of one's own steps, and bring what the lane looks for. */
    @ParameterizedTest
    @MethodSource("files")
    void theStepOfThePageForTheBaselineFits(GoldenFilesTest.Golden golden) throws IOException {
        String page = Files.readString(Path.of("../src-site/markdown/ledger.md"));
        List<String> step = page.substring(page.indexOf("```groovy\n") + 10)
                .lines()
                .takeWhile(line -> !line.equals("```"))
                .toList();
        OwnParts own = new OwnParts(Map.of("ci-pr, before Maven", step));
        String plain = golden.draft().text(new SnakeYamlText(), Samples.BRANCH);
        assertThat(own.homelessIn(plain)).isEmpty();
        assertThat(problems(own.into(plain))).isEmpty();
        assertThat(String.join("\n", step))
                .contains("copyArtifacts(", "filter: '" + LaneJob.RECORD + "'", "target: '" + LaneJob.BASELINE + "'");
    }

    /** Stages archive into one place of their build: what two of them name alike, one overwrites. */
    @ParameterizedTest
    @MethodSource("files")
    void onlyTheLaneArchivesIntoItsFolder(GoldenFilesTest.Golden golden) {
        Map<String, String> folders = new TreeMap<>();
        stages(golden).forEach((name, stage) -> {
            Matcher archive = ARCHIVE.matcher(stage);
            if (archive.find()) {
                folders.put(name, archive.group(1));
            }
        });
        assertThat(folders)
                .hasSizeGreaterThan(2)
                .allSatisfy((name, folder) ->
                        assertThat(folder).isEqualTo(name.startsWith("ci-main-") ? "target/" + name : LaneJob.OUTPUT));
        assertThat(stages(golden).entrySet().stream()
                        .filter(stage -> stage.getKey().startsWith("ci-main-")))
                .allMatch(stage -> stage.getValue().contains("mv target/ci target/" + stage.getKey() + ";"));
    }

    /** An agent keeps its workspace. */
    @ParameterizedTest
    @MethodSource("files")
    void nothingOfAnEarlierBuildCounts(GoldenFilesTest.Golden golden) {
        assertThat(stages(golden).values().stream().filter(stage -> stage.contains("junit ")))
                .hasSizeGreaterThan(2)
                .allMatch(stage -> stage.contains("skipOldReports: true") && stage.contains("cleanBeforeCheckout()"));
    }

    /** The lane itself says which failing tests fail it. */
    @ParameterizedTest
    @MethodSource("files")
    void failingTestsMakeNoPullRequestUnstable(GoldenFilesTest.Golden golden) {
        stages(golden)
                .forEach((name, stage) -> assertThat(stage.contains("skipMarkingBuildUnstable: true"))
                        .isEqualTo(name.equals("ci-pr")));
    }

    private static Map<String, String> stages(GoldenFilesTest.Golden golden) {
        Map<String, String> stages = new TreeMap<>();
        String text = golden.draft().text(new SnakeYamlText(), Samples.BRANCH);
        for (String part : List.of(text.split("stage\\('"))) {
            stages.put(part.replaceFirst("(?s)'.*", ""), part);
        }
        return stages;
    }

    /** Without a strategy a multibranch project builds everything but tags. */
    @Test
    void whoWantsReleasesIsToldOfTags() {
        assertThat(new Jenkins().limits(Samples.pipeline(Samples.PLAIN)))
                .anyMatch(
                        limit -> limit.contains("no tag by itself") && limit.contains("Basic Branch Build Strategies"));
    }

    /** What finds nothing at all would pass everything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pipeline { agent any",
                "pipeline { agent any; stages { stage('a') { steps { sh 'it's' } } } }",
                "pipeline { stages { stage('a') { steps { sh 'b' } } } }",
                "pipeline { agent any; stages { stage('a') { agent any } } }",
                "pipeline { agent any; stages { stage('a') { steps { sh 'b' }; parallel { } } } }",
                "pipeline { agent any; stages { steps { sh 'b' } } }",
                "pipeline { agent any; stages { stage('a') { steps { sh 'b' }; post { finally { sh 'c' } } } } }",
                "pipeline { agent any; agent none; stages { stage('a') { steps { sh 'b' } } } }",
            })
    void aWrongFileIsFound(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    private static List<String> problems(String text) {
        CompilationUnit unit = new CompilationUnit();
        unit.addSource("Jenkinsfile", text);
        try {
            unit.compile(Phases.CONVERSION);
        } catch (CompilationFailedException e) {
            return List.of(e.getMessage());
        }
        List<Section> pipelines = sections(unit.getAST().getModules().get(0).getStatementBlock()).stream()
                .filter(section -> section.name().equals("pipeline"))
                .toList();
        List<String> problems = new ArrayList<>();
        if (pipelines.size() != 1) {
            problems.add(pipelines.size() + " pipelines");
        }
        pipelines.forEach(pipeline -> look(pipeline, problems));
        return problems;
    }

    private static void look(Section section, List<String> problems) {
        List<String> names = section.names();
        if (SECTIONS.containsKey(section.name())) {
            names.stream()
                    .filter(name -> !SECTIONS.get(section.name()).contains(name))
                    .forEach(name -> problems.add(name + " in " + section.name()));
        }
        if (section.name().equals("pipeline") && !names.containsAll(List.of("agent", "stages"))) {
            problems.add("pipeline without agent or stages");
        }
        if (section.name().equals("stage")
                && names.stream().filter(WORK::contains).count() != 1) {
            problems.add("stage with " + names);
        }
        if ((section.name().equals("pipeline") || section.name().equals("stage"))
                && names.stream().distinct().count() != names.size()) {
            problems.add("twice in " + section.name() + ": " + names);
        }
        // What stands in steps is for plugins to know.
        section.inner().stream()
                .filter(inner -> SECTIONS.containsKey(inner.name()))
                .forEach(inner -> look(inner, problems));
    }

    private static List<Section> sections(Statement block) {
        return block instanceof BlockStatement statements
                ? statements.getStatements().stream()
                        .flatMap(JenkinsfileTest::section)
                        .toList()
                : List.of();
    }

    private static Stream<Section> section(Statement statement) {
        return statement instanceof ExpressionStatement expression
                        && expression.getExpression() instanceof MethodCallExpression call
                ? Stream.of(new Section(call.getMethodAsString(), inner(call)))
                : Stream.empty();
    }

    private static List<Section> inner(MethodCallExpression call) {
        if (call.getArguments() instanceof ArgumentListExpression arguments
                && !arguments.getExpressions().isEmpty()) {
            List<Expression> all = arguments.getExpressions();
            if (all.get(all.size() - 1) instanceof ClosureExpression closure) {
                return sections(closure.getCode());
            }
        }
        return List.of();
    }
}
