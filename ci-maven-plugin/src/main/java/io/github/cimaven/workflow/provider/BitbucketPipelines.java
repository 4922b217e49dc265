package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Globs;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bitbucket Pipelines: a pipeline for each kind of branch and tag.
 *
 * @see <a href="https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/">
 *     Configuration reference</a>
 */
public final class BitbucketPipelines implements Renderer {
    private static final String REPOSITORY = "~/.m2/repository";
    /** The lane fetches what it lacks. */
    private static final int DEPTH = 50;

    @Override
    public CiService service() {
        return CiService.BITBUCKET_PIPELINES;
    }

    @Override
    public List<Draft> whole(Pipeline all) {
        Pipeline pipeline = all.withOneJdk();
        Map<String, Object> document = Fields.of(
                        "image", Images.maven(String.valueOf(pipeline.jdks().main())))
                .and("definitions", Map.of("caches", caches(pipeline)))
                .and("pipelines", pipelines(pipeline))
                .map();
        return List.of(Draft.yaml(service().place(), document));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        return Limits.of(service())
                .beside(pipeline)
                .and("keeps artifacts for 14 days, in each lane.")
                .and(
                        "lets each build write a cache that is not there, so the pull-request lane has one of its own. Its key is"
                                + " the checksum of pom.xml and .mvn/extensions.xml instead of ci:cache-key.")
                .and(
                        "keeps a cache for a week as it was first written: no baseline of main is brought to pull requests.")
                .and("does not end the run before a new push.")
                .and(
                        "shows repository variables to pull requests: keep the secrets of a release in the variables of the"
                                + " deployment 'production'.")
                .sentences();
    }

    private static Map<String, Object> caches(Pipeline pipeline) {
        Map<String, Object> key = Map.of("files", List.of("pom.xml", ".mvn/extensions.xml"));
        Fields caches = new Fields();
        for (LaneJob job : List.of(pipeline.pr(), pipeline.main())) {
            caches.and(cache(job), Fields.of("key", key).and("path", REPOSITORY).map());
        }
        return caches.map();
    }

    private static Map<String, Object> pipelines(Pipeline pipeline) {
        List<Object> pr = List.of(Map.of("step", lane(pipeline, pipeline.pr())));
        Map<String, Object> branches = new LinkedHashMap<>();
        Globs.doubleStars(pipeline.branches().main()).forEach(glob -> branches.put(glob, main(pipeline)));
        Globs.doubleStars(pipeline.branches().features().globs()).forEach(glob -> branches.putIfAbsent(glob, pr));
        Map<String, Object> tags = new LinkedHashMap<>();
        Globs.doubleStars(pipeline.branches().tags().globs())
                .forEach(glob -> tags.put(glob, List.of(Map.of("step", lane(pipeline, pipeline.release())))));
        return Fields.of("pull-requests", Map.of("**", pr))
                .and("branches", branches)
                .and("tags", tags)
                .map();
    }

    private static List<Object> main(Pipeline pipeline) {
        LaneJob main = pipeline.main();
        List<Object> steps = new ArrayList<>();
        steps.add(Map.of("step", lane(pipeline, main)));
        for (int jdk : pipeline.jdks().jobs()) {
            String name = main.name() + "-jdk" + jdk;
            steps.add(Map.of(
                    "step",
                    new Fields()
                            .andAll(step(main, name, pipeline.jdkCommand(String.valueOf(jdk)))
                                    .map())
                            .and("image", Images.maven(String.valueOf(jdk)))
                            .map()));
        }
        if (pipeline.hasSpark()) {
            steps.add(Map.of(
                    "step",
                    step(main, main.name() + "-spark", pipeline.sparkCommand()).map()));
        }
        return steps.size() == 1 ? steps : List.of(Map.of("parallel", steps));
    }

    private static Map<String, Object> lane(Pipeline pipeline, LaneJob job) {
        boolean release = job.lane() == Lane.RELEASE;
        return step(job, job.name(), pipeline.command(job))
                .andIf(release, "deployment", "production")
                .andIf(release && pipeline.oidc(), "oidc", true)
                .map();
    }

    private static Fields step(LaneJob job, String name, String command) {
        Fields step = Fields.of("name", name)
                .andIf(job.minutes(), "max-time")
                .and("clone", Map.of("depth", job.wholeHistory() ? "full" : DEPTH));
        if (job.lane() != Lane.RELEASE) {
            step.and("caches", List.of(cache(job)));
        }
        return step.and("script", List.of(OwnParts.above(command, name + ", before Maven")))
                .and("artifacts", List.of(LaneJob.OUTPUT + "/**"));
    }

    private static String cache(LaneJob job) {
        return job.name() + "-maven";
    }
}
