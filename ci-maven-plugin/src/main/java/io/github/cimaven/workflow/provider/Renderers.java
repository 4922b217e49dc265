package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Renderer;
import java.util.Collection;
import java.util.List;

/** All CI services, in the order in which they are named to users. */
public final class Renderers {
    private Renderers() {}

    public static List<Renderer> all(Pins pins) {
        return List.of(
                new GitHubActions(pins),
                new GitLabCi(),
                new Jenkins(),
                new AzurePipelines(),
                new BitbucketPipelines(),
                new CircleCi(),
                new Buildkite());
    }

    public static List<Renderer> of(Collection<CiService> services, Pins pins) {
        return all(pins).stream()
                .filter(renderer -> services.contains(renderer.service()))
                .toList();
    }
}
