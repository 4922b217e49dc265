package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import io.github.cimaven.workflow.SharedPlace;
import java.util.List;
import java.util.Map;

/**
 * GitLab CI: a pipeline with a job for each lane.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/">CI/CD YAML syntax reference</a>
 */
public final class GitLabCi implements Renderer {
    /** In the company's repository. */
    private static final String SHARED = "ci-lanes.yml";

    @Override
    public CiService service() {
        return CiService.GITLAB_CI;
    }

    @Override
    public List<Draft> whole(Pipeline all) {
        return List.of(new GitLabJobs(all.withOneJdk(), false).draft(service().place()));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        return Limits.of(service())
                .beside(pipeline)
                .and("names a cache before a job begins: its key is the checksum of pom.xml and .mvn/extensions.xml"
                        + " instead of ci:cache-key.")
                .sentences();
    }

    @Override
    public List<Draft> shared(Pipeline all) {
        GitLabJobs jobs =
                new GitLabJobs(all.shared("$CI_MAVEN -B -ntp", "$CI_ARGUMENTS").withOneJdk(), true);
        return List.of(jobs.draft(SHARED));
    }

    @Override
    public List<Draft> caller(Pipeline all, SharedPlace place) {
        Pipeline pipeline = all.withOneJdk();
        String main = pipeline.main().name();
        Fields document = Fields.of(
                        "include",
                        List.of(Fields.of("project", place.repository())
                                .and("ref", place.ref())
                                .and("file", "/" + SHARED)
                                .map()))
                .and(
                        "variables",
                        Fields.of(
                                        GitLabJobs.JAVA,
                                        String.valueOf(pipeline.jdks().main()))
                                .and("CI_MAVEN", pipeline.program())
                                .and("CI_ARGUMENTS", pipeline.mainArguments())
                                .map());
        if (pipeline.hasJdkJobs()) {
            document.and(
                    main + "-jdks",
                    Fields.of("extends", "." + main + "-jdks")
                            .and("parallel", GitLabJobs.matrix(pipeline))
                            .map());
        }
        if (pipeline.hasSpark()) {
            document.and(main + "-spark", Map.of("extends", "." + main + "-spark"));
        }
        return List.of(Draft.yaml(service().place(), document.map()).open("", "jobs"));
    }
}
