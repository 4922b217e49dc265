package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.detection.Detector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds given by literal variables, and their facts as one line of text. */
public final class Builds {
    public static final String HEAD = "1111111111111111111111111111111111111111";
    public static final String SOURCE = "2222222222222222222222222222222222222222";
    public static final String BASE = "3333333333333333333333333333333333333333";

    private Builds() {}

    /** @param lines {@code KEY=value} each */
    public static Map<String, String> env(String... lines) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            variables.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return variables;
    }

    public static CiEnvironment build(String... lines) {
        return Detector.detect(env(lines), EventFiles.none()).environment();
    }

    /** What is built: {@code event branch -> target #number tag=name default=name}, and how many doubts. */
    public static String shape(CiEnvironment facts) {
        return Stream.of(
                        Optional.of(facts.event().id()),
                        facts.branch(),
                        facts.targetBranch().map("-> "::concat),
                        facts.pullRequest().map("#"::concat),
                        facts.tag().map("tag="::concat),
                        facts.defaultBranch().map("default="::concat),
                        Optional.of(facts.doubts().size())
                                .filter(count -> count > 0)
                                .map(count -> "doubts=" + count))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The other facts: commits, repository, address and people. */
    public static Map<String, String> details(CiEnvironment facts) {
        Map<String, String> details = new LinkedHashMap<>();
        facts.commit().ifPresent(value -> details.put("commit", value));
        facts.headCommit().ifPresent(value -> details.put("head", value));
        facts.mergeBase().ifPresent(value -> details.put("base", value));
        facts.repository().ifPresent(value -> details.put("repository", value));
        facts.buildUrl().ifPresent(value -> details.put("url", value));
        facts.actor().ifPresent(value -> details.put("actor", value));
        facts.triggeringActor().ifPresent(value -> details.put("by", value));
        return details;
    }

    public static Row row(String name, String shape, String... variables) {
        return new Row(name, shape, List.of(variables));
    }

    /**
     * A build of a provider.
     *
     * @param shape what {@link Builds#shape} says of it
     */
    public record Row(String name, String shape, List<String> variables) {

        /** @param always the variables that the provider sets in every build */
        public void check(String provider, String... always) {
            String[] all =
                    Stream.concat(Arrays.stream(always), variables.stream()).toArray(String[]::new);
            CiEnvironment facts = build(all);
            assertThat(facts.provider()).isEqualTo(provider);
            assertThat(Builds.shape(facts))
                    .as(String.join("\n", facts.doubts()))
                    .isEqualTo(shape);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
