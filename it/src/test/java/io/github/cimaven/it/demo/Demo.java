package io.github.cimaven.it.demo;

import io.github.cimaven.it.Repository;
import io.github.cimaven.it.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the three lanes on a small repository of two modules: a pull request, a push to main, and a tag, as GitHub
 * Actions would start them.
 */
public final class Demo {
    private final Path folder;
    private final Templates templates;
    private final Maven maven;

    private Demo(Path folder, Templates templates, Maven maven) {
        this.folder = folder;
        this.templates = templates;
        this.maven = maven;
    }

    /**
     * @param arguments where to work, the templates, the product's version, the home of Maven, its settings, the user's
     *     local repository, and the local repository that has the product
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(arguments);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Folders.delete(folder);
        Files.createDirectories(folder);
        Path settings = folder.resolve("settings.xml");
        Files.writeString(settings, Files.readString(Path.of(arguments[4])).replace("@userRepository@", arguments[5]));
        Maven maven = new Maven(Path.of(arguments[3]), settings, Path.of(arguments[6]));
        new Demo(folder, new Templates(Path.of(arguments[1]), arguments[2]), maven).run();
    }

    private void run() throws IOException, InterruptedException {
        Repository origin = origin();
        build(new LaneRun("pull-request", "ci-pr", "verify", pullRequest()), origin, "origin/feature/pears");
        build(new LaneRun("main", "ci-main", "verify", push("branch", "main")), origin, "main");
        build(new LaneRun("release", "ci-release", "deploy", push("tag", "v1.0.0")), origin, "v1.0.0");
        System.out.printf("%nReleased to %s%n", shown(folder.resolve("release/target/ci/published")));
        System.out.println("The same by hand, in one of these folders: mvn -Pci-pr verify");
    }

    private void build(LaneRun lane, Repository origin, String revision) throws IOException, InterruptedException {
        Path clone = folder.resolve(lane.name());
        String head = origin.cloneTo(clone).checkout(revision).head();
        Path log = folder.resolve(lane.name() + ".log");
        System.out.printf("%n%s: mvn %s in %s%n", lane.name(), lane.goal(), shown(clone));
        maven.run(clone, lane.goal(), lane.variables(head), log);
        Path results = clone.resolve("target/ci");
        List<String> summary = Files.readAllLines(results.resolve("summary.md"));
        if (!summary.get(0).contains(lane.lane())) {
            throw new IOException("Not the lane %s: %s. Read %s.".formatted(lane.lane(), summary.get(0), log));
        }
        System.out.println("  " + summary.get(0).replaceFirst("^#+ ", ""));
        for (String result : List.of("summary.md", "record.json", "timeline.json", "artifacts")) {
            System.out.println("  " + shown(results.resolve(result)));
        }
        System.out.println("  " + shown(log));
    }

    /** A repository with a release on main, a commit after it, and a feature branch with a change of one module. */
    private Repository origin() throws IOException {
        Path work = Files.createDirectories(folder.resolve("repository"));
        templates.copy("multi", work);
        templates.copy("extension", work);
        Repository repository = Repository.init(work).commit("Sell apples").tag("v1.0.0");
        sell(repository, "plums");
        sell(repository.branch("feature/pears"), "pears");
        return repository.checkout("main");
    }

    private static void sell(Repository repository, String fruit) throws IOException {
        Path shop = repository.folder().resolve("app/src/main/java/com/acme/shop/Shop.java");
        Files.writeString(shop, Files.readString(shop).replaceFirst("Three \\w+", "Three " + fruit));
        repository.commit("Sell " + fruit);
    }

    private static Map<String, String> pullRequest() {
        return Map.of(
                "GITHUB_EVENT_NAME", "pull_request",
                "GITHUB_REF", "refs/pull/42/merge",
                "GITHUB_REF_NAME", "42/merge",
                "GITHUB_REF_TYPE", "branch",
                "GITHUB_HEAD_REF", "feature/pears",
                "GITHUB_BASE_REF", "main");
    }

    private static Map<String, String> push(String type, String name) {
        return Map.of(
                "GITHUB_EVENT_NAME",
                "push",
                "GITHUB_REF",
                "refs/%s/%s".formatted(type.equals("tag") ? "tags" : "heads", name),
                "GITHUB_REF_NAME",
                name,
                "GITHUB_REF_TYPE",
                type);
    }

    /** As short as it can be from where the user stands. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
