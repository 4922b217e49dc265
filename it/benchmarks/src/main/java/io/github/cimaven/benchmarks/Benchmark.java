package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
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
     * @param arguments Maven's home, the user's local repository, the local repository that has the product, the
     *     product's version, where to work, numbers of modules, goals, runs of each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(arguments[4]));
        Extensions extensions = new Extensions(Path.of(arguments[2]), arguments[3]);
        extensions.installNothing(Path.of(arguments[4]).resolve("classes"));
        Settings settings = new Settings(Path.of(arguments[1]), Path.of(arguments[2]));
        Maven maven = new Maven(
                Path.of(arguments[0]), settings.userFirst(work.resolve("settings.xml")), Path.of(arguments[2]));
        Benchmark benchmark = new Benchmark(maven, work, Integer.parseInt(arguments[7]));
        System.out.println(Machine.sentence(maven));
        System.out.println();
        for (String goal : arguments[6].split(",", -1)) {
            System.out.println(Table.header(goal, benchmark.runs));
            for (String size : arguments[5].split(",", -1)) {
                benchmark.time(Integer.parseInt(size), goal, extensions);
            }
            System.out.println();
        }
        Path fresh = settings.productFirst(work.resolve("settings-of-a-fresh-machine.xml"));
        System.out.println(new ColdDownload(maven.with(fresh), work, extensions).sentence());
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
