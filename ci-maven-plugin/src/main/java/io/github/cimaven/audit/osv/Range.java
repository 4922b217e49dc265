package io.github.cimaven.audit.osv;

import io.github.cimaven.json.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A range of versions in Maven's order.
 *
 * @see <a href="https://ossf.github.io/osv-schema/#evaluation">OSV schema: evaluation</a>
 */
record Range(List<Event> events) {
    /** OSV's name for what is below all versions. */
    private static final String LOWEST = "0";
    /** The order of events at the same version: it may be introduced again where it was fixed, and be the last one at once. */
    private static final List<String> KINDS = List.of("fixed", "introduced", "last_affected", "limit");

    /** @param kind a member of an event, as OSV names it */
    record Event(String kind, String version) {
        boolean is(String wanted) {
            return kind.equals(wanted);
        }

        boolean isLowest() {
            return is("introduced") && version.equals(LOWEST);
        }

        ComparableVersion comparable() {
            return new ComparableVersion(version);
        }
    }

    Range {
        events = events.stream()
                .sorted(Comparator.<Event, Boolean>comparing(event -> !event.isLowest())
                        .thenComparing(Event::comparable)
                        .thenComparing(event -> KINDS.indexOf(event.kind())))
                .toList();
    }

    static Range of(JsonNode range) {
        List<Event> events = new ArrayList<>();
        for (JsonNode event : range.elements("events")) {
            KINDS.forEach(kind -> event.text(kind).ifPresent(version -> events.add(new Event(kind, version))));
        }
        return new Range(events);
    }

    boolean contains(String version) {
        ComparableVersion own = new ComparableVersion(version);
        return belowLimits(own) && affected(own);
    }

    private boolean affected(ComparableVersion own) {
        boolean affected = false;
        for (Event event : events) {
            int order = event.isLowest() ? 1 : own.compareTo(event.comparable());
            if (event.is("introduced") && order >= 0) {
                affected = true;
            } else if ((event.is("fixed") && order >= 0) || (event.is("last_affected") && order > 0)) {
                affected = false;
            }
        }
        return affected;
    }

    private boolean belowLimits(ComparableVersion own) {
        List<Event> limits = events.stream().filter(event -> event.is("limit")).toList();
        return limits.isEmpty()
                || limits.stream()
                        .anyMatch(limit -> limit.version().equals("*") || own.compareTo(limit.comparable()) < 0);
    }

    /** Versions that mend it, above one that has it. */
    Stream<String> fixedAbove(String version) {
        ComparableVersion own = new ComparableVersion(version);
        return events.stream()
                .filter(event -> event.is("fixed") && event.comparable().compareTo(own) > 0)
                .map(Event::version);
    }
}
