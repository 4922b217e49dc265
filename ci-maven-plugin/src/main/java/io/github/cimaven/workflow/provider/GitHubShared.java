package io.github.cimaven.workflow.provider;

import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Pipeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GitHub's workflows for a company's own repository, which others call.
 *
 * @see <a href="https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows">Reuse workflows</a>
 */
record GitHubShared(Pins pins) {
    static final String JAVA = "${{ inputs.java }}";
    static final String JDKS = "${{ fromJSON(inputs.jdks) }}";
    static final String HAS_JDKS = "inputs.jdks != '[]'";
    static final String HAS_SPARK = "inputs.spark";
    /** Inputs come to the shell by variables. */
    static final Map<String, Object> VARIABLES = Fields.of("CI_MAVEN", "${{ inputs.maven }}")
            .and("CI_ARGUMENTS", "${{ inputs.arguments }}")
            .map();

    /** What releases of any repository may need. */
    private static final List<String> SECRETS = List.of(
            "MAVEN_GPG_KEY",
            "MAVEN_GPG_PASSPHRASE",
            Pipeline.USER_VARIABLE,
            Pipeline.PASSWORD_VARIABLE,
            Pipeline.TOKEN_VARIABLE,
            NoticeKeys.TOKEN_VARIABLE,
            NoticeKeys.WEBHOOK_VARIABLE);

    List<Draft> files(Pipeline own) {
        Pipeline words = own.shared("$CI_MAVEN -B -ntp", "$CI_ARGUMENTS")
                .withServer(Optional.of(new Pipeline.Server("${{ inputs.server }}")));
        GitHubJobs jobs = new GitHubJobs(words, new GitHubSteps(words, pins), true);
        LaneJob release = words.release().withSecrets(SECRETS);
        return List.of(
                file(words, words.pr(), Map.of(words.pr().name(), jobs.lane(words.pr()))),
                file(words, words.main(), GitHubActions.mainJobs(words, jobs)),
                file(words, release, Map.of(release.name(), jobs.lane(release))));
    }

    private static Draft file(Pipeline pipeline, LaneJob job, Map<String, ?> jobs) {
        Map<String, Object> secrets = new LinkedHashMap<>();
        job.secrets().stream()
                // GitHub refuses a secret of its own token's name: a called workflow has the token.
                .filter(name -> !name.equals(Pipeline.TOKEN_VARIABLE))
                .forEach(name -> secrets.put(name, Map.of("required", false)));
        Fields call = Fields.of("inputs", inputs()).andIf(!secrets.isEmpty(), "secrets", secrets);
        return GitHubActions.file(
                job,
                Fields.of("on", Map.of("workflow_call", call.map()))
                        .and("permissions", GitHubActions.permissions(pipeline, job))
                        .and("jobs", jobs));
    }

    private static Map<String, Object> inputs() {
        return Fields.of("java", text("JDKs to install, one a line; the last one runs Maven", "17"))
                .and("maven", text("the program", "mvn"))
                .and("arguments", text("further arguments of Maven in the main lane", ""))
                .and("jdks", text("JDKs that the tests run on in jobs of their own, as JSON", "[]"))
                .and("server", text("the server in settings.xml that a release is published to", "ci-publish"))
                .and(
                        "spark",
                        Fields.of("type", "boolean")
                                .and("description", "whether there are versions of Spark to check")
                                .and("default", false)
                                .map())
                .map();
    }

    private static Map<String, Object> text(String description, String standard) {
        return Fields.of("type", "string")
                .and("description", description)
                .and("default", standard)
                .map();
    }
}
