package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The variables that GitHub Actions sets for a pull request from {@code change} into {@code main}. */
record PullRequest(Checkout checkout) {
    private static final String EVENT = """
            {
              "repository": { "default_branch": "main" },
              "pull_request": { "number": 42, "head": { "ref": "change", "sha": "%s" }, "base": { "ref": "main" } }
            }
            """;

    Map<String, String> variables() throws IOException, InterruptedException {
        String commit = checkout.commit();
        Path event = Files.writeString(checkout.home().resolve("event.json"), EVENT.formatted(commit));
        Map<String, String> variables = new TreeMap<>();
        variables.put("CI", "true");
        variables.put("GITHUB_ACTIONS", "true");
        variables.put("GITHUB_ACTOR", "ada");
        variables.put("GITHUB_BASE_REF", "main");
        variables.put("GITHUB_EVENT_NAME", "pull_request");
        variables.put("GITHUB_EVENT_PATH", event.toString());
        variables.put("GITHUB_HEAD_REF", "change");
        variables.put("GITHUB_REF", "refs/pull/42/merge");
        variables.put("GITHUB_REF_NAME", "42/merge");
        variables.put("GITHUB_REF_TYPE", "branch");
        variables.put("GITHUB_REPOSITORY", "acme/benchmark");
        variables.put("GITHUB_RUN_ATTEMPT", "1");
        variables.put("GITHUB_RUN_ID", "1234567890");
        variables.put("GITHUB_SERVER_URL", "https://github.com");
        variables.put("GITHUB_SHA", commit);
        variables.put(
                "GITHUB_STEP_SUMMARY",
                checkout.home().resolve("step-summary.md").toString());
        variables.put("GITHUB_WORKSPACE", checkout.folder().toString());
        return variables;
    }
}
