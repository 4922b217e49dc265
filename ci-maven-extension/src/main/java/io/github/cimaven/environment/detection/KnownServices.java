package io.github.cimaven.environment.detection;

import io.github.cimaven.environment.Variables;
import java.util.Arrays;
import java.util.List;

/**
 * CI services that are known by their variables and no further: git says what is built there. Words that a laptop might
 * use for something else count only with the value that the service gives them.
 *
 * @see <a href="https://github.com/watson/ci-info/blob/master/vendors.json">ci-info's vendors</a>
 */
final class KnownServices {
    private static final List<Service> ALL = List.of(
            service("agola", "AGOLA_GIT_REF"),
            service("alpic", "ALPIC_HOST"),
            service("app-center", "APPCENTER_BUILD_ID"),
            service("appcircle", "AC_APPCIRCLE"),
            service("aws-amplify", "AWS_APP_ID", "AWS_JOB_ID"),
            service("cloudflare-pages", "CF_PAGES=1"),
            service("cloudflare-workers", "WORKERS_CI=1"),
            service("codemagic", "CM_BUILD_ID"),
            service("codeship", "CI_NAME=codeship"),
            service("dsari", "DSARI"),
            service("earthly", "EARTHLY_CI=true"),
            service("expo", "EAS_BUILD=true"),
            service("gerrit", "GERRIT_PROJECT"),
            service("heroku", "HEROKU_TEST_RUN_ID"),
            service("hudson", "HUDSON_URL"),
            service("jetbrains-space", "JB_SPACE_EXECUTION_NUMBER"),
            service("layerci", "LAYERCI"),
            service("magnum", "MAGNUM=true"),
            service("netlify", "NETLIFY=true"),
            service("nevercode", "NEVERCODE=true"),
            service("prow", "PROW_JOB_ID"),
            service("puppet", "DISTELLI_APPNAME"),
            service("releasehub", "RELEASE_BUILD_ID"),
            service("render", "RENDER=true"),
            service("sail", "SAILCI"),
            service("scrutinizer", "SCRUTINIZER=true"),
            service("shippable", "SHIPPABLE=true"),
            service("sourcehut", "CI_NAME=sourcehut"),
            service("strider", "STRIDER=true"),
            service("taskcluster", "TASK_ID", "RUN_ID"),
            service("vercel", "VERCEL=1"),
            service("vercel", "NOW_BUILDER"),
            service("wercker", "WERCKER_MAIN_PIPELINE_STARTED"),
            service("xcode-cloud", "CI_XCODE_PROJECT"),
            service("xcode-server", "XCS"));

    private KnownServices() {}

    /** The ids of those whose variables are set, in alphabetical order. */
    static List<String> seenIn(Variables variables) {
        return ALL.stream()
                .filter(service -> service.isIn(variables))
                .map(Service::id)
                .distinct()
                .toList();
    }

    private static Service service(String id, String... marks) {
        return new Service(id, Arrays.asList(marks));
    }

    /** @param marks all must be there, each {@code NAME} or {@code NAME=value} */
    private record Service(String id, List<String> marks) {
        boolean isIn(Variables variables) {
            return marks.stream().allMatch(mark -> {
                int equals = mark.indexOf('=');
                return equals < 0
                        ? variables.has(mark)
                        : variables.is(mark.substring(0, equals), mark.substring(equals + 1));
            });
        }
    }
}
