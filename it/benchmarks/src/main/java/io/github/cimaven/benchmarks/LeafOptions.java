package io.github.cimaven.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the user of the benchmark chooses.
 *
 * @param runs of each variant, from 1
 * @param arguments for every variant's Maven
 * @param download whether the cold download is measured too
 */
record LeafOptions(
        List<Project> projects, List<LeafVariant> variants, int runs, List<String> arguments, boolean download) {

    LeafOptions {
        projects = List.copyOf(projects);
        variants = List.copyOf(variants);
        arguments = List.copyOf(arguments);
        if (runs < 1) {
            throw new IllegalArgumentException("benchmark.runs is %d, but must be 1 or more.".formatted(runs));
        }
    }

    /** @param lines {@code sizes=10,100}, {@code projects=/path:leaf}, {@code variants=…}, {@code runs=…}, … */
    static LeafOptions parse(List<String> lines) {
        Map<String, String> values = lines.stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
        List<Project> projects = new ArrayList<>(split(values.get("sizes"), ",", LeafOptions::generated));
        projects.addAll(Project.checkouts(values.get("projects")));
        return new LeafOptions(
                projects,
                LeafVariant.parse(values.get("variants")),
                number("benchmark.runs", values.get("runs")),
                split(values.get("arguments"), " +", Function.identity()),
                Boolean.parseBoolean(values.get("download")));
    }

    private static Project generated(String size) {
        return Project.generated(number("benchmark.sizes", size.strip()));
    }

    private static int number(String property, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' in %s is no whole number.".formatted(text, property), e);
        }
    }

    private static <T> List<T> split(String text, String separator, Function<String, T> each) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(separator, -1)).map(each).toList();
    }
}
