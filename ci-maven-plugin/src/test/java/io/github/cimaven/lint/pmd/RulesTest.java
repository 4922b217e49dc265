package io.github.cimaven.lint.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.lint.LintRequest;
import io.github.cimaven.lint.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The built-in rules and what the documentation says of them. */
class RulesTest {
    private static final Path PAGE = Path.of("../src-site/markdown/lint.md");
    private static final Pattern EXAMPLE = Pattern.compile("### (\\w+)\n.*?```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("<rule ref=\"category/java/\\w+\\.xml/(\\w+)\">");

    @TempDir
    Path folder;

    @Test
    void thePageExplainsEachRuleInTheirOrder() throws IOException {
        List<String> rules;
        try (InputStream in = LintRequest.class.getClassLoader().getResourceAsStream(LintRequest.RULES)) {
            rules = RULE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(rule -> rule.group(1))
                    .toList();
        }
        assertThat(rules)
                .hasSizeBetween(12, 25)
                .isEqualTo(List.copyOf(examples().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFindsTheBugOfItsExample() throws IOException {
        return examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(lint(example.getValue(), Optional.empty()))
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.rule().name()).isEqualTo(example.getKey());
                                    assertThat(violation.rule().priority()).isEqualTo(1);
                                    assertThat(violation.rule().page()).startsWith("https://");
                                })));
    }

    @Test
    void rulesOfAUserMayBeWrittenInXPath() throws IOException {
        String page = Files.readString(PAGE);
        MatchResult sample = Pattern.compile("```xml\n(<ruleset.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        Path rules = Files.writeString(folder.resolve("rules.xml"), sample.group(1));
        assertThat(lint("class A { boolean b(String s) { return s == \"\" || s.equals(null); } }", Optional.of(rules)))
                .extracting(violation -> violation.rule().name())
                .containsExactlyInAnyOrder("EqualsNull", "UseEqualsToCompareStrings");
    }

    private Collection<Violation> lint(String source, Optional<Path> rules) throws IOException {
        Path file = Files.writeString(folder.resolve("Sample.java"), source);
        return new PmdLinter()
                .lint(new LintRequest(
                        List.of(file),
                        StandardCharsets.UTF_8,
                        Optional.of("17"),
                        List.of(),
                        rules,
                        folder.resolve("rules.cache")))
                .violations();
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .forEach(example -> examples.put(example.group(1), example.group(2)));
        return examples;
    }
}
