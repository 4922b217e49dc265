package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times a change of one leaf on a fresh checkout, and prints Markdown tables. */
public final class LeafBenchmark {
    private final Maven maven;
    private final String productVersion;
    private final Path folder;
    private final LeafOptions options;

    private LeafBenchmark(Maven maven, String productVersion, Path folder, LeafOptions options) {
        this.maven = maven;
        this.productVersion = productVersion;
        this.folder = folder;
        this.options = options;
    }

    /**
     * @param arguments those of {@link Workbench}, and what {@link LeafOptions} reads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workbench bench = Workbench.of(arguments);
        LeafOptions options;
        try {
            options = LeafOptions.parse(bench.options());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Path work = bench.folder();
        Extensions extensions = new Extensions(bench.repository(), bench.version());
        extensions.installNothing(work.resolve("classes"));
        Coordinates namesModules =
                extensions.install(work.resolve("classes"), "extension-that-names-modules", NamesModules.class);
        Maven maven = bench.maven();
        LeafBenchmark benchmark = new LeafBenchmark(maven, bench.version(), work.resolve("leaf"), options);
        System.out.println(Machine.sentence(maven));
        System.out.println();
        List<String> problems = benchmark.timeAll(namesModules);
        if (options.download()) {
            Path fresh = bench.settings().productFirst(work.resolve("settings-of-a-fresh-machine.xml"));
            try {
                System.out.println(new LaneDownload(maven.with(fresh), work, bench.version()).table());
            } catch (IOException e) {
                problems.add("The cold download was not measured. " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            System.err.println(String.join("\n", problems));
            System.exit(1);
        }
    }

    /** @return why a project could not be measured, for each of those */
    private List<String> timeAll(Coordinates namesModules) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        for (Project project : options.projects()) {
            try {
                time(project, namesModules);
            } catch (IOException e) {
                problems.add("%s was not measured. %s".formatted(project.name(), e.getMessage()));
            }
        }
        return problems;
    }

    private void time(Project project, Coordinates namesModules) throws IOException, InterruptedException {
        Path home = folder.resolve(project.name().replace(' ', '-'));
        Modules modules = Modules.read(project, maven, namesModules, options.arguments(), home.resolve("modules"));
        LeafRounds rounds = new LeafRounds(maven, new LeafCommand(options.arguments(), modules));
        for (LeafVariant variant : options.variants()) {
            rounds.prepare(variant, project, productVersion, home.resolve(variant.id()));
        }
        boolean offline = rounds.run(options.runs());
        String heading = "%s, `%s` changed: medians of %d runs, %s"
                .formatted(project.name(), project.leaf(), options.runs(), offline ? "offline" : "online");
        System.out.println(LeafTable.of(heading, rounds.samples(), rounds.evidence()));
    }
}
