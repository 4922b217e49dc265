package io.github.cimaven.environment.detection;

import io.github.cimaven.environment.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Every CI service that is known, with the variables that tell it, in the order in which they are taken when several are
 * seen. Words that a laptop might use for something else count only with the value that the service gives them.
 *
 * <p>This table is all that a build outside CI pays for; the classes that read the facts are loaded for what is seen.
 *
 * @see <a href="https://github.com/watson/ci-info/blob/master/vendors.json">ci-info's vendors</a>
 */
enum Service {
    // Those that set another one's variables too, before that one.
    GITEA_ACTIONS("GITEA_ACTIONS=true", "FORGEJO_ACTIONS=true"),
    HARNESS("HARNESS_BUILD_ID"),
    WOODPECKER("CI=woodpecker"),

    // Those whose runner may run in a host below, which then sets its own variables as well.
    GITHUB_ACTIONS("GITHUB_ACTIONS=true"),
    GITLAB_CI("GITLAB_CI"),
    BUILDKITE("BUILDKITE=true"),
    CIRCLECI("CIRCLECI=true"),

    // Those that neither host others nor run in them.
    DRONE("DRONE=true"),
    AZURE_PIPELINES("TF_BUILD=true"),
    BITBUCKET_PIPELINES("BITBUCKET_BUILD_NUMBER"),
    TRAVIS_CI("TRAVIS=true"),
    SEMAPHORE("SEMAPHORE=true"),
    APPVEYOR("APPVEYOR=true"),
    CIRRUS_CI("CIRRUS_CI=true"),
    CODEFRESH("CF_BUILD_ID"),
    BITRISE("BITRISE_IO"),
    BUDDY("BUDDY_WORKSPACE_ID", "BUDDY=true"),
    VELA("VELA=true"),
    SCREWDRIVER("SCREWDRIVER=true"),

    // Hosts: their agents hand their variables down to what they start.
    TEAMCITY("TEAMCITY_VERSION"),
    BAMBOO("bamboo_buildKey", "bamboo_planKey", "bamboo_agentId"),
    GOCD("GO_SERVER_URL", "GO_PIPELINE_LABEL"),
    JENKINS("JENKINS_URL"),
    // It runs the runners of GitHub, GitLab and Buildkite.
    AWS_CODEBUILD("CODEBUILD_BUILD_ID", "CODEBUILD_BUILD_ARN"),
    // Known by names that others use as well; the ID is a UUID here.
    GOOGLE_CLOUD_BUILD("BUILDER_OUTPUT", "PROJECT_ID+BUILD_ID~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),

    // Those that are known by name and no further: git says what is built there.
    AGOLA("AGOLA_GIT_REF"),
    ALPIC("ALPIC_HOST"),
    APP_CENTER("APPCENTER_BUILD_ID"),
    APPCIRCLE("AC_APPCIRCLE"),
    AWS_AMPLIFY("AWS_APP_ID+AWS_JOB_ID"),
    CLOUDFLARE_PAGES("CF_PAGES=1"),
    CLOUDFLARE_WORKERS("WORKERS_CI=1"),
    CODEMAGIC("CM_BUILD_ID"),
    CODESHIP("CI_NAME=codeship"),
    DSARI("DSARI"),
    EARTHLY("EARTHLY_CI=true"),
    EXPO("EAS_BUILD=true"),
    GERRIT("GERRIT_PROJECT"),
    HEROKU("HEROKU_TEST_RUN_ID"),
    HUDSON("HUDSON_URL"),
    JETBRAINS_SPACE("JB_SPACE_EXECUTION_NUMBER"),
    LAYERCI("LAYERCI"),
    MAGNUM("MAGNUM=true"),
    NETLIFY("NETLIFY=true"),
    NEVERCODE("NEVERCODE=true"),
    PROW("PROW_JOB_ID"),
    PUPPET("DISTELLI_APPNAME"),
    RELEASEHUB("RELEASE_BUILD_ID"),
    RENDER("RENDER=true"),
    SAIL("SAILCI"),
    SCRUTINIZER("SCRUTINIZER=true"),
    SHIPPABLE("SHIPPABLE=true"),
    SOURCEHUT("CI_NAME=sourcehut"),
    STRIDER("STRIDER=true"),
    TASKCLUSTER("TASK_ID+RUN_ID"),
    VERCEL("VERCEL=1", "NOW_BUILDER"),
    WERCKER("WERCKER_MAIN_PIPELINE_STARTED"),
    XCODE_CLOUD("CI_XCODE_PROJECT"),
    XCODE_SERVER("XCS"),

    /** Something says that this is CI, and nothing says which. */
    UNKNOWN("CI", "CONTINUOUS_INTEGRATION", "BUILD_NUMBER");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other.
    private final List<String> marks;

    /**
     * @param marks one of them must be there: names of variables with {@code +} between those that belong together, each
     *     with {@code =value} or {@code ~regular expression} where not any value will do
     */
    Service(String... marks) {
        this.marks = List.of(marks);
    }

    /** The name in reports, as in {@code github-actions}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those whose variables are set; the unknown one only when no other is. */
    static List<Service> seenIn(Variables variables) {
        List<Service> seen = new ArrayList<>();
        for (Service service : values()) {
            if ((service != UNKNOWN || seen.isEmpty()) && service.isIn(variables)) {
                seen.add(service);
            }
        }
        return seen;
    }

    /** Whether seeing the other one says nothing, because this one sets its variables too. */
    boolean imitates(Service other) {
        return switch (this) {
            case GITEA_ACTIONS -> other == GITHUB_ACTIONS;
            case HARNESS, WOODPECKER -> other == DRONE;
            // Hudson's for the sake of old jobs, Gerrit's by its trigger; a BUILD_ID, and often a PROJECT_ID.
            case JENKINS -> other == HUDSON || other == GERRIT || other == GOOGLE_CLOUD_BUILD;
            default -> false;
        };
    }

    private boolean isIn(Variables variables) {
        for (String mark : marks) {
            if (hasAll(mark, variables)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(String mark, Variables variables) {
        for (String condition : mark.split("\\+", -1)) {
            if (!holds(condition, variables)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String condition, Variables variables) {
        int equals = condition.indexOf('=');
        int tilde = condition.indexOf('~');
        if (equals >= 0) {
            return variables.is(condition.substring(0, equals), condition.substring(equals + 1));
        }
        if (tilde >= 0) {
            String value = variables.get(condition.substring(0, tilde)).orElse("");
            return Pattern.matches(condition.substring(tilde + 1), value);
        }
        return variables.unlessFalse(condition).isPresent();
    }
}
