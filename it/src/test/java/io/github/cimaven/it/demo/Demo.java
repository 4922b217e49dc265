package io.github.cimaven.it.demo;

import io.github.cimaven.it.Repository;
import io.github.cimaven.it.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs the three lanes on a small repository of two modules: a pull request, a push to main, and a tag, as GitHub
 * Actions would start them.
 */
public final class Demo {
    private static final String APPLES = "Three apples";

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
        LaneRun pullRequest = new LaneRun("pull-request", "verify", pullRequest());
        LaneRun main = new LaneRun("main", "verify", push("branch", "main"));
        LaneRun release = new LaneRun("release", "deploy", push("tag", "v1.0.0"));
        build(pullRequest, origin, "origin/feature/pears");
        build(main, origin, "main");
        build(release, origin, "v1.0.0");
        System.out.printf("%nThe repository:    %s%n", shown(origin.folder()));
        System.out.printf("What was released: %s%n", shown(ciFolder(release).resolve("published")));
        System.out.println("The same by hand, in one of the folders: mvn -Pci-pr verify");
    }

    private void build(LaneRun lane, Repository origin, String revision) throws IOException, InterruptedException {
        Path clone = folder.resolve(lane.name());
        String head = origin.cloneTo(clone).checkout(revision).head();
        System.out.printf("%n=== %s: mvn %s%n", lane.name(), lane.goal());
        Path log = folder.resolve(lane.name() + ".log");
        maven.run(clone, lane.goal(), lane.variables(head), log);
        System.out.println(Files.readString(ciFolder(lane).resolve("summary.md")));
        System.out.println("Log:       " + shown(log));
        System.out.println("Record:    " + shown(ciFolder(lane).resolve("record.json")));
        System.out.println("Summary:   " + shown(ciFolder(lane).resolve("summary.md")));
        System.out.println("Artifacts: " + shown(ciFolder(lane).resolve("artifacts")));
    }

    /** A repository with a release tag on main, and a feature branch with a change of one module. */
    private Repository origin() throws IOException {
        Path work = Files.createDirectories(folder.resolve("repository"));
        templates.copy("multi", work);
        templates.copy("extension", work);
        Repository repository = Repository.init(work).commit("Sell apples").tag("v1.0.0");
        repository.branch("feature/pears");
        Path shop = work.resolve("app/src/main/java/com/acme/shop/Shop.java");
        Files.writeString(shop, Files.readString(shop).replace(APPLES, "Three pears"));
        return repository.commit("Sell pears").checkout("main");
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

    private Path ciFolder(LaneRun lane) {
        return folder.resolve(lane.name()).resolve("target/ci");
    }

    /** As short as it can be from where the user stands. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
