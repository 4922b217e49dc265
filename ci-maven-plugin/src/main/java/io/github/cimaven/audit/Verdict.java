package io.github.cimaven.audit;

import java.util.List;

/**
 * What an audit comes to.
 *
 * @param judged worst first
 * @param gaps why it is incomplete
 */
public record Verdict(State state, List<Judged> judged, List<Gap> gaps) {

    public Verdict {
        judged = List.copyOf(judged);
        gaps = List.copyOf(gaps);
    }

    /** Nothing was looked at. */
    public static Verdict without(Gap gap) {
        return of(List.of(), List.of(gap));
    }

    static Verdict of(List<Judged> judged, List<Gap> gaps) {
        boolean failed = judged.stream().anyMatch(Judged::fails);
        return new Verdict(failed ? State.FAILED : gaps.isEmpty() ? State.PASSED : State.INCOMPLETE, judged, gaps);
    }
}
