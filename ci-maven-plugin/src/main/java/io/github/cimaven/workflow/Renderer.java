package io.github.cimaven.workflow;

import java.util.List;

/** Says what a pipeline is in the words of one CI service. */
public interface Renderer {
    CiService service();

    /** The files that the service reads. */
    List<Draft> whole(Pipeline pipeline);

    /** Files for a company's own repository; none when the service, or the product for it, knows no such form. */
    default List<Draft> shared(Pipeline pipeline) {
        return List.of();
    }

    /** Files that call the shared ones. */
    default List<Draft> caller(Pipeline pipeline, SharedPlace place) {
        return List.of();
    }

    /** What the service cannot do, as sentences for the user. */
    default List<String> limits(Pipeline pipeline) {
        return List.of();
    }
}
