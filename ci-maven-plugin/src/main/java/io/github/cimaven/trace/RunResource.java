package io.github.cimaven.trace;

import io.github.cimaven.record.RunRecord;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the spans of a run have in common: pipeline, repository, branch or tag, commit, pull request. */
public final class RunResource {
    private static final Map<String, String> PROVIDERS = Map.of(
            "github-actions", "github",
            "gitlab-ci", "gitlab",
            "gitea-actions", "gitea",
            "bitbucket-pipelines", "bitbucket");

    private RunResource() {}

    public static Map<String, String> of(RunRecord run) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put(Names.PIPELINE_NAME, run.lane().id());
        put(attributes, Names.PIPELINE_RUN_URL, run.environmentFact("buildUrl"));
        put(attributes, Names.PROVIDER_NAME, run.environmentFact("provider").map(PROVIDERS::get));
        run.environmentFact("repository").ifPresent(it -> repository(attributes, it));
        Optional<String> tag = run.environmentFact("tag");
        Optional<String> head = tag.or(() -> run.environmentFact("branch"));
        put(attributes, Names.HEAD_NAME, head);
        put(attributes, Names.HEAD_TYPE, head.map(it -> tag.isPresent() ? Names.TAG : Names.BRANCH));
        put(attributes, Names.HEAD_REVISION, run.environmentFact("commit"));
        Optional<String> base = run.environmentFact("targetBranch");
        put(attributes, Names.BASE_NAME, base);
        put(attributes, Names.BASE_TYPE, base.map(it -> Names.BRANCH));
        put(attributes, Names.CHANGE_ID, run.environmentFact("pullRequest"));
        return attributes;
    }

    /** Providers give a URL, or the path of an owner's or a group's repository. */
    private static void repository(Map<String, String> attributes, String repository) {
        boolean url = repository.contains("://");
        String path = repository.replaceFirst("/+$", "").replaceFirst("\\.git$", "");
        int slash = path.lastIndexOf('/');
        attributes.put(Names.REPOSITORY_NAME, path.substring(slash + 1));
        if (url) {
            attributes.put(Names.REPOSITORY_URL, repository);
        } else if (slash > 0) {
            attributes.put(Names.OWNER_NAME, path.substring(0, slash));
        }
    }

    private static void put(Map<String, String> attributes, String name, Optional<String> value) {
        value.ifPresent(it -> attributes.put(name, it));
    }
}
