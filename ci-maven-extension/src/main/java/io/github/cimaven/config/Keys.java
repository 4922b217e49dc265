package io.github.cimaven.config;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every property that a user may set, with its default and its sentence.
 *
 * <p>The names are compile-time constants, so that goals can use them in annotations; the reference page is compared
 * with this class by a test.
 */
public final class Keys {
    /** Where the keys of a subject stand that has many. */
    private static final List<Class<?>> GROUPS = List.of(
            Keys.class,
            ApiKeys.class,
            AttestKeys.class,
            AuditKeys.class,
            AwsKeys.class,
            DoctorKeys.class,
            GitHubKeys.class,
            GuardKeys.class,
            InitKeys.class,
            JavadocKeys.class,
            MatrixKeys.class,
            NamespaceKeys.class,
            NoticeKeys.class,
            PublishKeys.class,
            ReportKeys.class,
            SbomKeys.class,
            SignKeys.class,
            SmokeKeys.class,
            SparkKeys.class);

    static final String DURATION = "duration (90s, 5m, 1h30m)";

    static final String FLAG = "true or false";

    static final String PATTERNS = "names with * as a wildcard, separated by commas";

    @Key(value = "Overrides the lane that the CI environment asks for.", type = "pr, main, release or none")
    public static final String LANE = "ci.lane";

    @Key(value = "The branches that run the main lane. Empty: the provider's default branch.", type = PATTERNS)
    public static final String BRANCHES_MAIN = "ci.branches.main";

    @Key(
            value = "Long-lived release branches: they run the main lane too.",
            type = PATTERNS,
            defaultValue = Keys.BRANCHES_RELEASE_DEFAULT)
    public static final String BRANCHES_RELEASE = "ci.branches.release";

    public static final String BRANCHES_RELEASE_DEFAULT = "release/*";

    @Key(
            value = "The tags that run the release lane. What stands before the first * is not part of the version.",
            type = PATTERNS,
            defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    public static final String RELEASE_TAGS = "ci.release.tags";

    public static final String RELEASE_TAGS_DEFAULT = "v*";

    @Key(value = "Shows what would be published or told, and touches nothing.", type = FLAG, defaultValue = "false")
    public static final String DRY_RUN = "ci.dryRun";

    @Key(value = "Runs the tests in the release lane again.", type = FLAG, defaultValue = "false")
    public static final String RELEASE_TESTS = "ci.release.tests";

    @Key(
            value = "How long the whole build of a lane may take. 0s switches the deadline off. Default: by lane.",
            type = DURATION)
    public static final String DEADLINE = "ci.deadline";

    @Key(
            value = "Fails the build when a goal is over its budget, instead of warning.",
            type = FLAG,
            defaultValue = "false")
    public static final String BUDGET_FAIL = "ci.budget.fail";

    @Key(
            value = "How long all executions of a goal may take together: ci.budget.<prefix>.<goal>, as in"
                    + " ci.budget.surefire.test=90s. 0s switches it off.",
            type = DURATION)
    public static final String BUDGET_PREFIX = "ci.budget.";

    @Key(
            value = "How long one JUnit Jupiter test may take, where the project sets no time-out. 0s switches it off."
                    + " Default: by lane.",
            type = DURATION)
    public static final String TESTS_TIMEOUT = "ci.tests.timeout";

    @Key(
            value =
                    "How long one JVM of Surefire or Failsafe may run before it is stopped. 0s switches it off. Default:"
                            + " by lane.",
            type = DURATION)
    public static final String TESTS_FORK_TIMEOUT = "ci.tests.forkTimeout";

    @Key(
            value = "Runs changed test classes first, then those that failed last, then short before long. Default: by"
                    + " lane.",
            type = FLAG,
            defaultValue = "false")
    public static final String TESTS_ORDER = "ci.tests.order";

    @Key(
            value =
                    "What a pull request's change is compared with. Default: the target branch of the CI environment, else"
                            + " the default branch.",
            type = "a branch or commit, as git names it")
    public static final String BASE = "ci.base";

    @Key(
            value =
                    "Builds only the modules that the change reaches; in the pull-request lane alone. Default: by lane.",
            type = FLAG)
    public static final String AFFECTED = "ci.affected";

    @Key(value = "The artifactIds that are built whatever the change touches.", type = PATTERNS)
    public static final String AFFECTED_ALWAYS = "ci.affected.always";

    @Key(
            value =
                    "The checks of the project, as artifactId:goal, that run also in modules whose answer the change cannot"
                            + " alter.",
            type = PATTERNS)
    public static final String AFFECTED_KEEP = "ci.affected.keep";

    @Key(
            value =
                    "The files that are no input of the build, as paths from the top of the work tree. The default does not"
                            + " reach into modules.",
            type = "globs as in docs/**, separated by commas",
            defaultValue = Keys.AFFECTED_IGNORE_DEFAULT)
    public static final String AFFECTED_IGNORE = "ci.affected.ignore";

    public static final String AFFECTED_IGNORE_DEFAULT = "*.md,*.adoc,LICENSE*,NOTICE*,docs/**,src/site/**,.github/**,"
            + ".gitlab/**,.gitlab-ci.yml,.circleci/**,.buildkite/**,.travis.yml,azure-pipelines.yml,bitbucket-pipelines.yml,"
            + "Jenkinsfile,.gitignore,.gitattributes,.mailmap,.editorconfig,.idea/**,.vscode/**,CODEOWNERS";

    @Key(
            value =
                    "The record of an earlier run of the base branch, to tell what is new from what is known. Default: the"
                            + " folder target/ci-baseline, when it is there.",
            type = "a record.json, a folder that has one, or its URL")
    public static final String BASELINE = "ci.baseline";

    @Key(
            value = "Which failing tests fail the build: none, those that are new since the baseline, or all. Default:"
                    + " none in a pull request, else all.",
            type = "none, new or all")
    public static final String TESTS_FAIL = "ci.tests.fail";

    @Key(
            value = "Skips the coverage of the module: it is neither recorded nor held to ci.coverage.min.",
            type = FLAG,
            defaultValue = "false")
    public static final String COVERAGE_SKIP = "ci.coverage.skip";

    @Key(
            value = "Fails the build when the coverage is below ci.coverage.min; otherwise it is recorded.",
            type = FLAG,
            defaultValue = "true")
    public static final String COVERAGE_FAIL = "ci.coverage.fail";

    @Key(
            value = "How much of the lines of the whole build the tests must cover at least. Empty: no minimum.",
            type = "percent, from 0 to 100")
    public static final String COVERAGE_MIN = "ci.coverage.min";

    @Key(
            value =
                    "The version that git tells, for POMs with ${revision}. Set by the lane at the start, where the command"
                            + " line does not set it.",
            type = "a Maven version")
    public static final String VERSION = "ci.version";

    @Key(
            value =
                    "How ci.version ends when no release is built: in -SNAPSHOT, or in -alpha. and the number of commits"
                            + " since the last release.",
            type = "snapshot or alpha",
            defaultValue = Keys.VERSION_STYLE_DEFAULT)
    public static final String VERSION_STYLE = "ci.version.style";

    public static final String VERSION_STYLE_DEFAULT = "snapshot";

    @Key(
            value = "Explains recorded environments instead of the real one.",
            type = "a file of KEY=value lines, or a folder of *.env")
    public static final String ENV = "ci.env";

    @Key(value = "Where ci:explain, ci:matrix and ci:doctor write their answer.", type = "a file")
    public static final String OUTPUT = "ci.output";

    @Key(value = "Skips the package check.", type = FLAG, defaultValue = "false")
    public static final String CHECK_SKIP = "ci.check.skip";

    @Key(
            value = "Fails the build on an error of the package check; otherwise it is recorded.",
            type = FLAG,
            defaultValue = "true")
    public static final String CHECK_FAIL = "ci.check.fail";

    @Key(value = "The rules of the package check to leave out, as in licence,central-*.", type = PATTERNS)
    public static final String CHECK_IGNORE = "ci.check.ignore";

    @Key(value = "Skips the lint of changed Java files.", type = FLAG, defaultValue = "false")
    public static final String LINT_SKIP = "ci.lint.skip";

    @Key(value = "Fails the build on a finding of lint; otherwise it is recorded.", type = FLAG, defaultValue = "false")
    public static final String LINT_FAIL = "ci.lint.fail";

    @Key(value = "Lints all Java files, not only the changed ones.", type = FLAG, defaultValue = "false")
    public static final String LINT_ALL = "ci.lint.all";

    @Key(
            value = "Other rules than the built-in ones. A relative path starts at the root of the build.",
            type = "a PMD rule set file")
    public static final String LINT_RULES = "ci.lint.rules";

    @Key(value = "Skips staging of the lane's artifacts.", type = FLAG, defaultValue = "false")
    public static final String STAGE_SKIP = "ci.stage.skip";

    @Key(value = "How many days the lane's artifacts are to be kept. Empty: for ever. Default: by lane.", type = "days")
    public static final String STAGE_RETENTION_DAYS = "ci.stage.retentionDays";

    private Keys() {}

    /** From each key to what is said of it, by name. */
    public static Map<String, Key> all() {
        Map<String, Key> keys = new TreeMap<>();
        GROUPS.stream()
                .flatMap(group -> Arrays.stream(group.getFields()))
                .filter(field -> field.isAnnotationPresent(Key.class))
                .forEach(field -> keys.put(name(field), field.getAnnotation(Key.class)));
        return keys;
    }

    private static String name(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is public.", e);
        }
    }
}
