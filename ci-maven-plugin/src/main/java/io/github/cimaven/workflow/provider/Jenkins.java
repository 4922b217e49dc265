package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import java.util.List;
import java.util.Map;

/**
 * Jenkins: a declarative pipeline for a multibranch project.
 *
 * @see <a href="https://www.jenkins.io/doc/book/pipeline/syntax/">Pipeline Syntax</a>
 */
public final class Jenkins implements Renderer {

    @Override
    public CiService service() {
        return CiService.JENKINS;
    }

    @Override
    public List<Draft> whole(Pipeline all) {
        Pipeline pipeline = all.withOneJdk();
        JenkinsStages stages = new JenkinsStages(pipeline);
        String top = """

                pipeline {
                    agent none
                    options {
                        skipDefaultCheckout()
                    }
                    stages {
                """;
        String text = properties(pipeline) + top + stages.all() + "    }\n}\n";
        return List.of(new Draft(service().place(), "//", Map.of(), text, ""));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        return Limits.of(service())
                .beside(pipeline)
                .and("starts by the multibranch project: let it discover branches, pull requests and tags.")
                .and(
                        "builds no tag by itself: install the plugin Basic Branch Build Strategies and add its strategies for regular"
                                + " branches, change requests and tags to the project, or start the build of a tag by hand.")
                .and("has no cache of its own: agents keep ~/.m2/repository, or a plugin of yours does.")
                .and("finds JDKs by the names of its tools: jdk-%d, and so on."
                        .formatted(pipeline.jdks().main()))
                .and("clones pull requests as the project says.")
                .and(
                        "copies main's record to no other job: the baseline of a pull request is to come from an own step, by the"
                                + " plugin Copy Artifact.")
                .sentences();
    }

    /** What differs by build and is no part of a declarative pipeline. */
    private static String properties(Pipeline pipeline) {
        return "// A new push to a pull request ends the run before it; main and release never end.\n"
                + "if (env.CHANGE_ID) {\n    properties([disableConcurrentBuilds(abortPrevious: true)%s])\n"
                        .formatted(keep(", ", pipeline.pr()))
                + "} else if (!env.TAG_NAME) {\n    properties([%s])\n}\n".formatted(keep("", pipeline.main()));
    }

    private static String keep(String before, LaneJob job) {
        return job.retentionDays()
                .map(days -> before + "buildDiscarder(logRotator(artifactDaysToKeepStr: '" + days + "'))")
                .orElse("");
    }
}
