package io.github.cimaven.spark;

import java.util.List;
import java.util.Set;

/**
 * How a jar links to one version of Spark.
 *
 * @param references how many classes and members of Spark's class path the jar refers to
 * @param feature the highest Java version that the jar's classes are compiled for; 0 when it has none
 * @param known the classes that the jar refers to and that Spark's class path has, as in {@code scala.Option}
 * @param problems what does not link, each once
 */
public record LinkageReport(int references, int feature, Set<String> known, List<Problem> problems) {

    public LinkageReport {
        known = Set.copyOf(known);
        problems = List.copyOf(problems);
    }

    /**
     * Something that does not link.
     *
     * @param owner the class that lacks it, or that is missing itself
     * @param what as in {@code the method scala.Option.get()}; the same in each version
     * @param state what it is in this version, as in {@code not} or {@code static}, to follow "which is"
     * @param verb what the jar does with it, as in {@code uses}
     * @param from the first place of the jar that refers to it
     * @param more how many other methods or classes do
     * @param ofSpark whether Spark's class path has the owner or a class that it inherits from
     */
    public record Problem(
            String owner, String what, String state, String verb, String from, int more, boolean ofSpark) {
        /** The state of what is missing. */
        public static final String MISSING = "not";

        /** The same with all places that have it. */
        public Problem at(String first, int others) {
            return new Problem(owner, what, state, verb, first, others, ofSpark);
        }

        /** The same problem in each version. */
        public String key() {
            return what + " " + verb;
        }
    }
}
