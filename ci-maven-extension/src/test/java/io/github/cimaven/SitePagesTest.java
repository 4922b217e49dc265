package io.github.cimaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation names what is there: stories, test classes, pages. */
class SitePagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGES = ROOT.resolve("src-site/markdown");
    private static final Path STORIES = ROOT.resolve("it/src/it");
    private static final Pattern STORY = Pattern.compile(
            "`((?:affected|api|audit|budget|check|coverage|deadline|dependencies|doctor|drift|explain|guard|init|javadoc|lane|ledger|lint|matrix"
                    + "|environment|namespace|notify|packages|publish|release-carries|revision|sbom|secrets|session|sign|smoke|spark|stage|summary|tests"
                    + "|verify-release)-[a-z0-9-]+)`");
    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+Test)`");
    /** In the first column, unless the second says that it is Maven's. */
    private static final Pattern MESSAGE = Pattern.compile("(?m)^\\| `([^`]+)` \\| (?!Maven's own message)");

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    private static final Pattern ANCHOR = Pattern.compile("\\]\\((?!https?:)([^)#]*)#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void everyStoryHasItsFeature() throws IOException {
        Set<String> missing = stories();
        missing.removeAll(found(STORY, text("features.md")));
        assertThat(missing).as("stories without a row in features.md").isEmpty();
    }

    @Test
    void everyStoryThatAPageNamesIsThere() throws IOException {
        for (Path page : pages()) {
            assertThat(stories()).as("stories that %s names", page).containsAll(found(STORY, Files.readString(page)));
        }
    }

    @Test
    void everyTestClassThatIsNamedIsThere() throws IOException {
        Set<String> classes = new TreeSet<>(testClasses("ci-maven-extension"));
        classes.addAll(testClasses("ci-maven-plugin"));
        assertThat(classes).containsAll(found(TEST_CLASS, text("features.md")));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            for (String link : found(LINK, Files.readString(page))) {
                // Resources lie at the root of the site.
                assertThat(Stream.of(
                                page.resolveSibling(link),
                                ROOT.resolve("src-site/resources").resolve(link)))
                        .as("link %s in %s", link, page)
                        .anyMatch(Files::exists);
            }
        }
    }

    @Test
    void everyAnchorIsAHeading() throws IOException {
        Set<String> looked = new TreeSet<>();
        for (Path page : pages()) {
            for (MatchResult link :
                    ANCHOR.matcher(Files.readString(page)).results().toList()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(anchors(Files.readString(target)))
                        .as("anchors of %s, which %s links to", target, page)
                        .contains(link.group(2));
                looked.add(link.group());
            }
        }
        assertThat(looked).isNotEmpty();
    }

    /** The ids that Doxia gives to headings: with an underscore for a blank, and without what an id may not have. */
    private static Set<String> anchors(String page) {
        return found(HEADING, page.replaceAll("(?s)```.*?```", "")).stream()
                .map(heading -> heading.strip().replace(' ', '_').replaceAll("[^\\w:.-]", ""))
                .collect(Collectors.toSet());
    }

    /** A message that nobody prints any more helps nobody. */
    @Test
    void everyMessageOfTheTroubleshootingIsPrinted() throws IOException {
        String sources = sources("ci-maven-extension") + sources("ci-maven-plugin");
        Set<String> messages = found(MESSAGE, text("troubleshooting.md"));
        assertThat(messages).hasSizeGreaterThan(15);
        assertThat(messages).allSatisfy(message -> assertThat(sources).contains(message));
    }

    @Test
    void theMenuHasEveryPage() throws IOException {
        String menu = Files.readString(ROOT.resolve("src-site/site.xml"));
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", ".html")))
                    .allSatisfy(name -> assertThat(menu).contains("href=\"" + name + "\""));
        }
    }

    private static String text(String page) throws IOException {
        return Files.readString(PAGES.resolve(page));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return Stream.concat(files, Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")))
                    .toList();
        }
    }

    private static String sources(String module) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        // A message may go on in the next line.
        return text.toString().replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static Set<String> testClasses(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> stories() throws IOException {
        try (Stream<Path> folders = Files.list(STORIES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
