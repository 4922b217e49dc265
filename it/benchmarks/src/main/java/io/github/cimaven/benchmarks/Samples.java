package io.github.cimaven.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The runs of one variant, a sample for each round. */
final class Samples {
    private final List<Sample> rounds = new ArrayList<>();

    void add(Sample sample) {
        rounds.add(sample);
    }

    double median(ToDoubleFunction<Sample> value) {
        return median(rounds.stream().mapToDouble(value));
    }

    /** The median of the rounds' ratios: a time when the machine was busy hits both of a round. */
    double ratio(Samples other, ToDoubleFunction<Sample> value) {
        return median(IntStream.range(0, rounds.size())
                .mapToDouble(round ->
                        value.applyAsDouble(rounds.get(round)) / value.applyAsDouble(other.rounds.get(round))));
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
