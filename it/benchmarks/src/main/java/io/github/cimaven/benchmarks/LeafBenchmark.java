package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param arguments Maven's home, the user's local repository, the local repository that has the product, the
     *     product's version, where to work, and what {@link LeafOptions} reads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LeafOptions options;
        try {
            options = LeafOptions.parse(Arrays.asList(arguments).subList(5, arguments.length));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Path work = Files.createDirectories(Path.of(arguments[4])).toRealPath();
        Path repository = Path.of(arguments[2]).toRealPath();
        Coordinates namesModules = new Extensions(repository, arguments[3])
                .install(work.resolve("classes"), "extension-that-names-modules", NamesModules.class);
        Settings settings = new Settings(Path.of(arguments[1]), repository);
        Maven maven = new Maven(Path.of(arguments[0]), settings.userFirst(work.resolve("settings.xml")), repository);
        LeafBenchmark benchmark = new LeafBenchmark(maven, arguments[3], work.resolve("leaf"), options);
        System.out.println(Machine.sentence(maven));
        System.out.println();
        List<String> problems = benchmark.timeAll(namesModules);
        if (options.download()) {
            Path fresh = settings.productFirst(work.resolve("settings-of-a-fresh-machine.xml"));
            try {
                System.out.println(new LaneDownload(maven.with(fresh), work, arguments[3]).table());
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
        Modules modules = Modules.read(project, maven, namesModules, home.resolve("modules"));
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
