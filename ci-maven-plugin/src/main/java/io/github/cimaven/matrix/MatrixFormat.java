package io.github.cimaven.matrix;

import io.github.cimaven.config.MatrixKeys;
import io.github.cimaven.config.SettingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** For whom a list of JDKs is written. */
public enum MatrixFormat {
    /** For {@code fromJSON} in {@code strategy: matrix:}; Gitea has the same. */
    GITHUB,
    /** A hidden job, to be included and extended. */
    GITLAB,
    /** The strategy of a job. */
    AZURE,
    /** The matrix of a job in a workflow. */
    CIRCLECI;

    /**
     * @param setting what the user set
     * @param provider the id of the CI provider
     */
    public static MatrixFormat of(Optional<String> setting, String provider) {
        return setting.map(MatrixFormat::parse).orElseGet(() -> switch (provider) {
            case "gitlab-ci" -> GITLAB;
            case "azure-pipelines" -> AZURE;
            case "circleci" -> CIRCLECI;
            default -> GITHUB;
        });
    }

    private static MatrixFormat parse(String setting) {
        return Arrays.stream(values())
                .filter(format -> format.text().equals(setting))
                .findFirst()
                .orElseThrow(() -> new SettingException("%s=%s is none of %s. Type one of them, as in -D%s=%s."
                        .formatted(
                                MatrixKeys.FORMAT,
                                SettingException.shown(setting),
                                Arrays.stream(values()).map(MatrixFormat::text).collect(Collectors.joining(", ")),
                                MatrixKeys.FORMAT,
                                GITHUB.text())));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Otherwise it is JSON. */
    public boolean isYaml() {
        return this != GITHUB;
    }

    /** @param features feature versions; they become texts, so that no reader makes 1.10 out of them */
    public Map<String, ?> document(List<Integer> features) {
        List<String> jdks = features.stream().map(String::valueOf).toList();
        return switch (this) {
            case GITHUB -> Map.of("java", jdks);
            case GITLAB -> Map.of(".ci-jdks", Map.of("parallel", Map.of("matrix", List.of(Map.of("JAVA", jdks)))));
            case AZURE -> Map.of("strategy", Map.of("matrix", legs(features)));
            case CIRCLECI -> Map.of("matrix", Map.of("parameters", Map.of("java", jdks)));
        };
    }

    /** What Azure takes as the output of an earlier job: from the name of each leg to its variables. */
    public static Map<String, Map<String, String>> legs(List<Integer> features) {
        Map<String, Map<String, String>> legs = new LinkedHashMap<>();
        features.forEach(feature -> legs.put("jdk" + feature, Map.of("java", String.valueOf(feature))));
        return legs;
    }
}
