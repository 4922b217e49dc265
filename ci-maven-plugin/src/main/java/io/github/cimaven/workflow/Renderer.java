package io.github.cimaven.workflow;

import java.util.List;

/** Says what a pipeline is in the words of one CI service. */
public interface Renderer {
    CiService service();

    /** The files that the service reads. */
    List<Draft> whole(Pipeline pipeline);

    /** What the service cannot do, as sentences for the user. */
    default List<String> limits(Pipeline pipeline) {
        return List.of();
    }
}
