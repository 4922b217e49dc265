package io.github.cimaven.record;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the guards of a release came to, each of them.
 *
 * @param rules in the order in which they were looked at
 */
public record GuardFacts(List<GuardResult> rules) {

    public GuardFacts {
        rules = List.copyOf(rules);
    }

    /**
     * Reads {@link CiFolder#guards()}.
     *
     * @param started when the run started: what was written before is left out
     * @throws IOException when it cannot be read
     */
    public static Optional<GuardFacts> read(CiFolder folder, Instant started) throws IOException {
        return RunFile.read(folder.guards(), started, GuardFacts.class);
    }

    /**
     * What one guard came to.
     *
     * @param rule its id, as in {@code guard/clean-tree}
     * @param result one of the constants
     * @param reason why it was not looked at
     */
    public record GuardResult(String rule, String result, Optional<String> reason) {
        public static final String PASSED = "passed";
        /** It found what fails a release; the findings say what. */
        public static final String FAILED = "failed";
        /** It found something that does not fail a release. */
        public static final String WARNED = "warned";
        /** The user left it out. */
        public static final String SKIPPED = "skipped";
        /** The project or its settings have nothing for it to look at. */
        public static final String NOT_APPLICABLE = "not-applicable";
        /** It could not find out. */
        public static final String UNKNOWN = "unknown";

        public GuardResult {
            // Absent members of a JSON file arrive as null.
            reason = reason == null ? Optional.empty() : reason;
        }
    }
}
