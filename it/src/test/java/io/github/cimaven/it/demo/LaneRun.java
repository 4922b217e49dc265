package io.github.cimaven.it.demo;

import java.util.Map;
import java.util.TreeMap;

/**
 * A build that a CI starts.
 *
 * @param lane the profile that this is to choose
 * @param goal what the CI tells Maven to do
 * @param event the variables that tell why it was started
 */
record LaneRun(String name, String lane, String goal, Map<String, String> event) {

    /** The environment of the build on GitHub Actions. */
    Map<String, String> variables(String commit) {
        Map<String, String> all = new TreeMap<>(event);
        all.put("CI", "true");
        all.put("GITHUB_ACTIONS", "true");
        all.put("GITHUB_ACTOR", "ada");
        all.put("GITHUB_REPOSITORY", "acme/shop");
        all.put("GITHUB_RUN_ID", "1");
        all.put("GITHUB_SERVER_URL", "https://github.com");
        all.put("GITHUB_SHA", commit);
        return all;
    }
}
