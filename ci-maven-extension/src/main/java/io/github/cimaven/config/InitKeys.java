package io.github.cimaven.config;

/** What a user may set of {@code ci:init} and {@code ci:drift}. */
public final class InitKeys {
    /** In the generated files, the password of the company's repository. */
    public static final String PASSWORD_VARIABLE = "MAVEN_PASSWORD";

    /** In the generated file of GitLab, by which a release takes on its role in AWS. */
    public static final String OIDC_VARIABLE = "CI_OIDC_TOKEN";

    @Key(
            value =
                    "The CI services that ci:init writes for. Default: those whose files are there, else by the address of"
                            + " origin.",
            type = "github-actions, gitlab-ci, jenkins, azure-pipelines, bitbucket-pipelines, circleci, buildkite;"
                    + " separated by commas")
    public static final String PROVIDER = "ci.provider";

    @Key(
            value = "Lets ci:init write without asking; otherwise it shows what it would write, and asks where it can.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String YES = "ci.yes";

    @Key(
            value = "The branches that the workflow files run the pull-request lane for, without a pull request.",
            type = Keys.PATTERNS,
            defaultValue = InitKeys.BRANCHES_DEFAULT)
    public static final String BRANCHES = "ci.init.branches";

    public static final String BRANCHES_DEFAULT = "feature/*";

    @Key(
            value =
                    "The JDK that runs Maven in the workflow files. Default: the oldest one that the product, the compiler's"
                            + " settings and ci.jdks allow.",
            type = "a feature version, from 17")
    public static final String JDK = "ci.init.jdk";

    @Key(
            value = "The commits that stand for the actions of GitHub's workflow files, instead of their tags.",
            type = "a file of lines owner/action=commit, or such parts separated by commas")
    public static final String PINS = "ci.init.pins";

    @Key(
            value =
                    "Lets the release job ask GitHub, GitLab or CircleCI for an OpenID Connect token, as clouds take it in"
                            + " the place of a password.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String OIDC = "ci.init.oidc";

    @Key(
            value =
                    "Hands what lint and audit found to the code scanning of GitHub, to Jenkins' plugin Warnings and to the tab"
                            + " Scans of Azure. On GitHub the jobs of pull requests and main get the right security-events:"
                            + " write for it.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String CODE_SCANNING = "ci.init.codeScanning";

    @Key(
            value =
                    "What ci:init writes: whole files; shared ones, for a company's own repository; or callers, which are a"
                            + " few lines that call the shared ones.",
            type = "whole, shared or caller",
            defaultValue = InitKeys.FORM_DEFAULT)
    public static final String FORM = "ci.init.form";

    public static final String FORM_DEFAULT = "whole";

    @Key(
            value = "The company's repository that has the shared files, and which of its versions callers take.",
            type = "owner/name@tag, with a tag, a branch or a commit")
    public static final String SHARED = "ci.init.shared";

    @Key(value = "Skips the comparison of the workflow files.", type = Keys.FLAG, defaultValue = "false")
    public static final String DRIFT_SKIP = "ci.drift.skip";

    @Key(
            value = "Fails the build when a workflow file is not what ci:init would write; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String DRIFT_FAIL = "ci.drift.fail";

    private InitKeys() {}
}
