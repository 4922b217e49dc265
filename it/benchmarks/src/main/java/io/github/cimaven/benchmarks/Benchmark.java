package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times whole Maven processes without a lane, and prints Markdown tables. */
public final class Benchmark {
    private static final int WARM_UPS = 2;

    private final Maven maven;
    private final Path folder;
    private final int runs;

    private Benchmark(Maven maven, Path folder, int runs) {
        this.maven = maven;
        this.folder = folder;
        this.runs = runs;
    }

    /**
     * @param arguments those of {@link Workbench}; numbers of modules, goals, runs of each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workbench bench = Workbench.of(arguments);
        Path work = bench.folder();
        Extensions extensions = new Extensions(bench.repository(), bench.version());
        extensions.installNothing(work.resolve("classes"));
        Benchmark benchmark = new Benchmark(bench.maven(), work, bench.number(2));
        System.out.println(Machine.sentence(bench.maven()));
        System.out.println();
        for (String goal : bench.list(1)) {
            System.out.println(Table.header(goal, benchmark.runs));
            for (int size : bench.numbers(0)) {
                benchmark.time(size, goal, extensions);
            }
            System.out.println();
        }
        Path fresh = bench.settings().productFirst(work.resolve("settings-of-a-fresh-machine.xml"));
        System.out.println(new ColdDownload(bench.maven().with(fresh), work, extensions).sentence());
    }

    private void time(int modules, String goal, Extensions extensions) throws IOException, InterruptedException {
        Map<Variant, Path> reactors = new EnumMap<>(Variant.class);
        Map<Variant, Samples> samples = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            Path reactor =
                    folder.resolve("reactors/%s-%d".formatted(variant.name().toLowerCase(Locale.ROOT), modules));
            new Reactor(modules).write(reactor);
            extensions.use(variant, reactor);
            reactors.put(variant, reactor);
            samples.put(variant, new Samples());
        }
        List<Variant> order = Arrays.asList(Variant.values());
        for (int round = -WARM_UPS; round < runs; round++) {
            // Each variant comes first, second and third equally often.
            Collections.rotate(order, 1);
            for (Variant variant : order) {
                // Online for the first time, so that all plugins are there.
                Sample sample = maven.run(reactors.get(variant), goal, round > -WARM_UPS);
                if (round >= 0) {
                    samples.get(variant).add(sample);
                }
            }
        }
        System.out.println(Table.row(modules, samples));
    }
}
