package io.github.cimaven.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which Java a line of Spark runs on, as the overview page of its documentation says. */
final class SparkJdks {
    private static final List<Integer> TO_17 = List.of(8, 11, 17);

    private static final Map<String, List<Integer>> BY_LINE = Map.of(
            "3.3",
            TO_17,
            "3.4",
            TO_17,
            "3.5",
            TO_17,
            "4.0",
            List.of(17, 21),
            "4.1",
            List.of(17, 21),
            "4.2",
            List.of(17, 21, 25));

    private SparkJdks() {}

    /** Of a line that is not known here, nothing is said. */
    static boolean supports(SparkVersion version, int feature) {
        List<Integer> supported = BY_LINE.get(version.line());
        return supported == null || supported.contains(feature);
    }

    /** As in {@code 8, 11 and 17}. */
    static String shown(SparkVersion version) {
        List<Integer> supported = BY_LINE.getOrDefault(version.line(), List.of());
        String[] numbers = supported.stream().map(String::valueOf).toArray(String[]::new);
        return Arrays.stream(numbers).limit(Math.max(0, numbers.length - 1L)).collect(Collectors.joining(", "))
                + (numbers.length == 0 ? "" : " and " + numbers[numbers.length - 1]);
    }
}
