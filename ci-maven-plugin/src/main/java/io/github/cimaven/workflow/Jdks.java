package io.github.cimaven.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JDKs of the jobs, as feature versions.
 *
 * @param main the one that runs Maven
 * @param jobs further ones that the unit tests run on, each in a job of its own
 * @param beside further ones that cannot run Maven: they are installed beside the main one
 * @param listed whether the user names JDKs: the main job then names those that it has
 */
public record Jdks(int main, List<Integer> jobs, List<Integer> beside, boolean listed) {
    /** The oldest Java that runs the product. */
    public static final int OLDEST = 17;

    public Jdks {
        jobs = List.copyOf(jobs);
        beside = List.copyOf(beside);
    }

    /**
     * @param wanted what the user sets for Maven
     * @param level the newest Java that a module is compiled for
     * @param listed {@code ci.jdks}; empty when it is not set
     */
    public static Jdks of(Optional<Integer> wanted, int level, List<Integer> listed) {
        int least = Math.max(OLDEST, level);
        int main = wanted.orElseGet(() -> listed.stream()
                .filter(jdk -> jdk >= least)
                .min(Comparator.naturalOrder())
                .orElse(least));
        return new Jdks(
                main,
                listed.stream().filter(jdk -> jdk >= OLDEST && jdk != main).toList(),
                listed.stream().filter(jdk -> jdk < OLDEST).toList(),
                !listed.isEmpty());
    }

    /** What the main job installs; the last one is that of {@code JAVA_HOME}. */
    public List<Integer> installed() {
        return Stream.concat(beside.stream(), Stream.of(main)).toList();
    }

    /** For services whose jobs have one JDK. */
    Jdks alone() {
        return new Jdks(main, jobs, List.of(), listed);
    }

    /** The list for the main job: without it, the job would ask for JDKs of other jobs. */
    Optional<String> ofMainJob() {
        List<String> names = Stream.concat(Stream.of(main), beside.stream())
                .map(String::valueOf)
                .toList();
        return listed ? Optional.of(String.join(",", names)) : Optional.empty();
    }
}
