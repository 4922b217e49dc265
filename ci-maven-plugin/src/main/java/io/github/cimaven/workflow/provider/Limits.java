package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** Collects what a service cannot do. */
final class Limits {
    private final String title;
    private final List<String> sentences = new ArrayList<>();

    private Limits(String title) {
        this.title = title;
    }

    static Limits of(CiService service) {
        return new Limits(service.title());
    }

    /** Where a job has one image with one JDK. */
    Limits beside(Pipeline pipeline) {
        return pipeline.jdks().beside().isEmpty()
                ? this
                : and("has one JDK in a job, which must run Maven: %s of ci.jdks is left out."
                        .formatted(pipeline.jdks().beside()));
    }

    Limits and(String rest) {
        sentences.add(title + " " + rest);
        return this;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
