package io.github.cimaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Does what GitHub's runner does with the {@code run:} steps of a workflow, in a clone of the story's repository. Steps
 * that use an action are only read: there is no network. A cache in the clone is kept for the jobs after this one.
 */
public final class GitHubRunner {
    private static final int SECONDS = 200;

    private final Path story;
    private final Path maven;
    private final String arguments;

    private GitHubRunner(Path story, Path maven, String arguments) {
        this.story = story;
        this.maven = maven;
        this.arguments = arguments;
    }

    /** @param variables of the script */
    public static GitHubRunner of(Map<String, ?> variables) throws IOException {
        Path story = ((File) variables.get("basedir")).toPath();
        Path settings = story.resolve("runner.xml.settings");
        Path source = Path.of((String) variables.get("templates")).resolveSibling("it/settings.xml");
        Files.writeString(settings, Files.readString(source).replace("@userRepository@", (String)
                variables.get("userRepository")));
        return new GitHubRunner(
                story,
                Path.of((String) variables.get("mavens")).resolve("apache-maven-" + variables.get("mavenVersion")),
                "-s %s -Dmaven.repo.local=%s".formatted(settings, variables.get("localRepositoryPath")));
    }

    /** Runs a job in a fresh clone in a folder of the job's name. */
    public Outcome job(String workflow, String job, Map<String, String> variables)
            throws IOException, InterruptedException {
        Map<String, Object> file = yaml(story.resolve(".github/workflows/" + workflow + ".yml"));
        List<Map<String, Object>> steps = steps(map(map(file.get("jobs")).get(job)));
        Path clone = story.resolve(job);
        Map<String, String> environment = new LinkedHashMap<>(variables);
        environment.putAll(Map.of(
                "CI", "true",
                "GITHUB_ACTIONS", "true",
                "GITHUB_ACTOR", "ada",
                "GITHUB_REPOSITORY", "acme/greeter",
                "GITHUB_RUN_ID", "7",
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_OUTPUT", story.resolve(job + "-outputs.txt").toString(),
                "MAVEN_ARGS", arguments,
                "PATH", maven.resolve("bin") + File.pathSeparator + System.getenv("PATH")));
        clone(clone, variables.get("GITHUB_REF"), steps);
        List<String> names = new ArrayList<>();
        String upload = "";
        for (Map<String, Object> step : steps) {
            if (step.containsKey("run")) {
                names.add((String) step.get("name"));
                run(clone, (String) step.get("run"), environment);
            } else if (uses(step, "actions/upload-artifact@")) {
                upload = path(step);
            } else if (uses(step, "actions/cache/restore@")) {
                copy(story.resolve("ci-caches").resolve(path(step)), clone.resolve(path(step)));
            } else if (uses(step, "actions/cache/save@")) {
                copy(clone.resolve(path(step)), story.resolve("ci-caches").resolve(path(step)));
            }
        }
        return new Outcome(names, outputs(story.resolve(job + "-outputs.txt")), upload);
    }

    private static boolean uses(Map<String, Object> step, String action) {
        return ((String) step.get("uses")).startsWith(action);
    }

    private static String path(Map<String, Object> step) {
        return (String) map(step.get("with")).get("path");
    }

    /** The user's local repository, whose path begins with a tilde, is none of it. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.list(from)) {
                Files.createDirectories(to);
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** As actions/checkout does it: a ref, in the depth that the step names, with no branch checked out. */
    private void clone(Path clone, String ref, List<Map<String, Object>> steps)
            throws IOException, InterruptedException {
        Object depth = map(steps.get(0).get("with")).get("fetch-depth");
        Files.createDirectories(clone);
        // An expression is for pull requests; pushes get the whole history.
        String limit = depth instanceof Integer number && number > 0 ? "--depth=" + number + " " : "";
        run(clone, """
                git init -q . && git remote add origin 'file://%s'
                git fetch -q %s--tags origin '+refs/heads/*:refs/remotes/origin/*' '%s'
                git -c advice.detachedHead=false checkout -q FETCH_HEAD
                git remote set-head origin main
                """.formatted(story, limit, ref), Map.of());
    }

    private void run(Path clone, String script, Map<String, String> variables)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile(story, "step", ".sh");
        Files.writeString(file, script + "\n");
        ProcessBuilder process = new ProcessBuilder("bash", "-e", file.toString())
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        story.resolve("steps.log").toFile()));
        process.environment().keySet().removeIf(name -> name.startsWith("GITHUB_") || name.equals("CI"));
        process.environment().putAll(variables);
        Process running = process.start();
        if (!running.waitFor(SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new IllegalStateException("Still running after " + SECONDS + " s: " + script);
        }
        Files.delete(file);
        if (running.exitValue() != 0) {
            throw new IllegalStateException("%s ended with %d; see steps.log".formatted(script, running.exitValue()));
        }
    }

    private static Map<String, String> outputs(Path file) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                outputs.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return outputs;
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(Map<String, Object> job) {
        return (List<Map<String, Object>>) job.get("steps");
    }

    /**
     * @param names of the steps that were run
     * @param outputs that they set
     * @param upload the folder that the workflow keeps
     */
    public record Outcome(List<String> names, Map<String, String> outputs, String upload) {}
}
