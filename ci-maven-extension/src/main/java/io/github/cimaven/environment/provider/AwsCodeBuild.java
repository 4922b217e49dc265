package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.GitNames;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * AWS CodeBuild.
 *
 * @see <a href="https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html">Environment variables in build environments</a>
 */
public final class AwsCodeBuild implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts // With sources in S3 or CodePipeline it is no commit.
                .commit(variables.get("CODEBUILD_RESOLVED_SOURCE_VERSION").filter(GitNames::isCommit))
                .repository(variables.get("CODEBUILD_SOURCE_REPO_URL"))
                .buildUrl(variables
                        .first("CODEBUILD_PUBLIC_BUILD_URL", "CODEBUILD_BUILD_URL")
                        .or(() -> Addresses.of(
                                "https://%s.console.aws.amazon.com/codebuild/home#/builds/%s/view/new",
                                variables.get("AWS_REGION"), variables.get("CODEBUILD_BUILD_ID"))))
                .actor(variables.first("CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID", "CODEBUILD_INITIATOR"));
        String event = variables.get("CODEBUILD_WEBHOOK_EVENT").orElse("");
        Optional<String> source = source(variables);
        Optional<String> number = variables
                .after("pr/", "CODEBUILD_WEBHOOK_TRIGGER")
                .or(() -> variables.after("pr/", "CODEBUILD_SOURCE_VERSION"))
                .or(() -> Refs.pullRequest(source));
        Optional<String> tag =
                variables.after("tag/", "CODEBUILD_WEBHOOK_TRIGGER").or(() -> Refs.tag(source));
        if (number.isPresent() || event.startsWith("PULL_REQUEST_")) {
            facts.forPullRequest(number, Refs.branch(source), variables.get("CODEBUILD_WEBHOOK_BASE_REF"));
        } else if (tag.isPresent()) {
            facts.forTag(tag);
        } else {
            facts.forBranch(
                    event.equals("PUSH") ? Event.PUSH : Event.OTHER,
                    variables.after("branch/", "CODEBUILD_WEBHOOK_TRIGGER").or(() -> Refs.branch(source)));
        }
    }

    /**
     * The ref that is built. By hand it is in the source version, which may as well be a commit or a short name of
     * either kind; only a full one, as in {@code refs/heads/main^{0a1b2c3}}, says what it is.
     */
    private static Optional<String> source(Variables variables) {
        return variables
                .get("CODEBUILD_WEBHOOK_HEAD_REF")
                .or(() -> variables
                        .get("CODEBUILD_SOURCE_VERSION")
                        .filter(version -> version.startsWith("refs/"))
                        .map(version -> version.replaceFirst("\\^\\{.*", "")));
    }
}
