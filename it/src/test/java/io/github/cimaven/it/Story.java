package io.github.cimaven.it;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A story's folder, for its {@code prebuild.groovy} and {@code verify.groovy}. */
public final class Story {
    private static final Pattern MAVENS_HINTS =
            Pattern.compile("^(To see the full|Re-run Maven|For more info|\\[Help)");

    private final Path folder;
    private final Templates templates;
    private final String knownCommit;

    private Story(Path folder, Templates templates, String knownCommit) {
        this.folder = folder;
        this.templates = templates;
        this.knownCommit = knownCommit;
    }

    /** @param variables of the script, as maven-invoker-plugin and its configuration set them */
    public static Story of(Map<String, ?> variables) {
        return new Story(
                ((File) variables.get("basedir")).toPath(),
                new Templates(Path.of(text(variables, "templates")), text(variables, "productVersion")),
                text(variables, "knownCommit"));
    }

    private static String text(Map<String, ?> variables, String name) {
        return (String) variables.get(name);
    }

    public Path folder() {
        return folder;
    }

    public Path path(String relative) {
        return folder.resolve(relative);
    }

    /** Adds the extension to the build as a user does, by {@code .mvn/extensions.xml}. */
    public Story extension() throws IOException {
        return template("extension");
    }

    /** Copies a folder of {@code src/templates} over the story. */
    public Story template(String name) throws IOException {
        return template(name, "");
    }

    /** Copies a folder of {@code src/templates} over a folder of the story. */
    public Story template(String name, String relative) throws IOException {
        templates.copy(name, path(relative));
        return this;
    }

    /** @param text where {@code @project.version@} stands for the product's version */
    public Story write(String relative, String text) throws IOException {
        templates.write(text, path(relative));
        return this;
    }

    /** Leaves out Javadoc and SBOM, half of what a release takes: for a story that shows something else. */
    public Story jarsOnly() throws IOException {
        return withoutJavadoc().typed("-Dci.sbom.skip=true");
    }

    /** Leaves out Javadoc, a quarter of what the main lane takes. */
    public Story withoutJavadoc() throws IOException {
        return typed("-Dmaven.javadoc.skip=true").typed("-Dci.check.ignore=central-artifacts");
    }

    /** Leaves out tests and their coverage, a quarter of what the main lane takes. */
    public Story withoutTests() throws IOException {
        return typed("-DskipTests");
    }

    /** Adds to what is typed for each Maven of the story. */
    private Story typed(String option) throws IOException {
        Path config = path(".mvn/maven.config");
        Files.createDirectories(config.getParent());
        Files.writeString(config, option + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return this;
    }

    public Story replace(String relative, String old, String replacement) throws IOException {
        String text = Files.readString(path(relative));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(relative + " does not contain " + old);
        }
        return write(relative, text.replace(old, replacement));
    }

    /** Writes {@code osv.zip}: two true advisories, as if OSV had changed them last at a time. */
    public Story advisories(Instant modified) throws IOException {
        template("osv", "osv");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path("osv.zip")))) {
            for (String file : files("osv")) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(text("osv/" + file)
                        .replace("@modified@", modified.toString())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return this;
    }

    /** Adds a dependency to a POM that has some, on lines of its own. */
    public Story dependency(String pom, String groupId, String artifactId, String version) throws IOException {
        return replace(pom, "</dependencies>", """
                  <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>
                  </dependencies>""".formatted(groupId, artifactId, version));
    }

    /**
     * Sets what Maven signs with, for a story whose {@code HOME} is <code>${signingHome}</code>.
     *
     * @param key its text, or what stands for it
     * @param passphrase empty: the variable is not set
     */
    public Story signingWith(String key, String passphrase) throws IOException {
        String phrase = passphrase.isEmpty() ? "" : "export MAVEN_GPG_PASSPHRASE='%s'\n".formatted(passphrase);
        Files.writeString(path("signing.env"), "export MAVEN_GPG_KEY='%s'\n%s".formatted(key, phrase));
        return this;
    }

    /** The files of the story, its log included, that contain a text. */
    public List<String> filesWith(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        for (String file : files("")) {
            String content = Files.readString(path(file), StandardCharsets.ISO_8859_1);
            if (content.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                found.add(file);
            }
        }
        return found;
    }

    /** What each guard came to, by its name. */
    public Map<String, String> guards() throws IOException {
        Map<String, String> results = new TreeMap<>();
        json("target/ci/record.json")
                .getAsJsonObject("guards")
                .getAsJsonArray("rules")
                .forEach(rule -> results.put(
                        rule.getAsJsonObject().get("rule").getAsString().replace("guard/", ""),
                        rule.getAsJsonObject().get("result").getAsString()));
        return results;
    }

    /** Makes the story's folder a git repository with nothing in it. */
    public Repository repository() throws IOException {
        return Repository.init(folder);
    }

    /** A git repository whose HEAD is the commit that the recorded CI environments of the stories name. */
    public Repository repositoryAtKnownCommit() throws IOException {
        return repositoryAtKnownCommit("");
    }

    /** The same in a folder of the story. */
    public Repository repositoryAtKnownCommit(String relative) throws IOException {
        Repository repository =
                Repository.init(Files.createDirectories(path(relative))).emptyCommits();
        if (!repository.head().equals(knownCommit)) {
            throw new IllegalStateException("it/pom.xml says that the known commit is %s, but it is %s."
                    .formatted(knownCommit, repository.head()));
        }
        return repository;
    }

    public String text(String relative) throws IOException {
        return Files.readString(path(relative));
    }

    public boolean has(String relative) {
        return Files.exists(path(relative));
    }

    public JsonObject json(String relative) throws IOException {
        return new Gson().fromJson(text(relative), JsonObject.class);
    }

    public JsonArray jsonArray(String relative) throws IOException {
        return new Gson().fromJson(text(relative), JsonArray.class);
    }

    /** {@code target/ci/record.json}, as maps and lists. */
    public Map<String, Object> record() throws IOException {
        return new Gson().fromJson(text("target/ci/record.json"), new TypeToken<Map<String, Object>>() {}.getType());
    }

    /** The ids of the rules that found something that bad, in their order. */
    public List<String> findings(String severity) throws IOException {
        return json("target/ci/record.json").getAsJsonArray("findings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(finding -> finding.get("severity").getAsString().equalsIgnoreCase(severity))
                .map(finding -> finding.get("rule").getAsString())
                .toList();
    }

    /** What Maven printed in all invocations of the story so far, without colours. */
    public String log() throws IOException {
        return text("build.log").replaceAll("\u001b\\[[;\\d]*m", "");
    }

    /** {@code target/ci/report.html}, read by a parser of HTML. */
    public Document report() throws IOException {
        return Jsoup.parse(text("target/ci/report.html"));
    }

    public List<String> logLines(String part) throws IOException {
        return log().lines().filter(line -> line.contains(part)).toList();
    }

    /** What Maven reports as errors, without its hints at help. */
    public List<String> errors() throws IOException {
        return logLines("[ERROR] ").stream()
                .map(line -> line.substring(line.indexOf("[ERROR] ") + "[ERROR] ".length()))
                .map(line -> line.replaceAll(" -> \\[Help 1]$", "").strip())
                .filter(line -> !line.isEmpty() && !MAVENS_HINTS.matcher(line).find())
                .toList();
    }

    public boolean hasStackTrace() throws IOException {
        return log().lines().anyMatch(line -> line.matches("\\s+at [\\w.$/@<>-]+\\s?\\(.*\\)"));
    }

    /** The files below a folder, relative to it and sorted; empty when there is no such folder. */
    public List<String> files(String relative) throws IOException {
        return Files.isDirectory(path(relative)) ? new Tree(path(relative)).files() : List.of();
    }

    /** Ends the Maven that builds this story, as {@code kill -9} does. */
    public void killMaven() {
        String victim = "-Dmaven.multiModuleProjectDirectory=" + folder + " ";
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(victim))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Running processes whose command line names a file of the story. */
    public List<String> processes() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.flatMap(process -> process.info().commandLine().stream())
                    .filter(command -> command.contains(folder + File.separator))
                    .toList();
        }
    }
}
