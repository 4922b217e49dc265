package io.github.cimaven.api;

import java.nio.file.Path;
import java.util.List;

/** What the comparison of APIs wants of its engine. */
public interface ApiComparator {
    /**
     * What no longer links against the later jar: what was compiled against the public and protected members of the earlier
     * one. What is missing on the class path of either is left out.
     *
     * @return a phrase for each, as in {@code com.acme.Greeter.greet: METHOD_REMOVED}, sorted
     * @throws IncomparableException when a jar cannot be read
     */
    List<String> breaks(Path before, Path after) throws IncomparableException;
}
