package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.SharedPlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Azure's template for a company's own repository, and the pipelines that take it.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/process/templates">Template usage reference</a>
 */
final class AzureTemplate {
    /** In the company's repository. */
    static final String FILE = "ci-lanes.azure.yml";

    private static final String ALIAS = "ci";

    private AzureTemplate() {}

    static Draft shared(Pipeline own) {
        Pipeline words = own.shared("$CI_MAVEN -B -ntp", "$CI_ARGUMENTS");
        List<Object> parameters = List.of(
                parameter("java", "string", String.valueOf(own.jdks().main())),
                parameter("maven", "string", "mvn"),
                parameter("arguments", "string", ""),
                parameter("jdks", "object", List.of()),
                parameter("spark", "boolean", false));
        Map<String, Object> document = Fields.of("parameters", parameters)
                .and("jobs", new AzureJobs(words, true).all())
                .map();
        return Draft.yaml(FILE, document).open("  ", "jobs");
    }

    static Draft caller(Pipeline pipeline, SharedPlace place, String path) {
        Fields parameters = Fields.of("java", String.valueOf(pipeline.jdks().main()))
                .and("maven", pipeline.program())
                .andIf(!pipeline.mainArguments().isEmpty(), "arguments", pipeline.mainArguments())
                .andIf(
                        pipeline.hasJdkJobs(),
                        "jdks",
                        pipeline.jdks().jobs().stream().map(String::valueOf).collect(Collectors.toList()))
                .andIf(pipeline.hasSpark(), "spark", true);
        Map<String, Object> repository = Fields.of("repository", ALIAS)
                .and("type", "git")
                .and("name", place.repository())
                .and("ref", place.ref().startsWith("refs/") ? place.ref() : "refs/tags/" + place.ref())
                .map();
        Map<String, Object> document = new Fields()
                .andAll(AzurePipelines.triggers(pipeline))
                .and("resources", Map.of("repositories", List.of(repository)))
                .and(
                        "jobs",
                        List.of(Fields.of("template", FILE + "@" + ALIAS)
                                .and("parameters", parameters.map())
                                .map()))
                .map();
        return Draft.yaml(path, document).open("  ", "jobs");
    }

    private static Map<String, Object> parameter(String name, String type, Object standard) {
        return Fields.of("name", name)
                .and("type", type)
                .and("default", standard)
                .map();
    }
}
