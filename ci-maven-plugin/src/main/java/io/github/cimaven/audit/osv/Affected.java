package io.github.cimaven.audit.osv;

import io.github.cimaven.json.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package of an advisory. A version is affected when it is listed or in a range: many advisories list none, and lists
 * miss some.
 *
 * @param name {@code groupId:artifactId}
 */
record Affected(String name, List<String> versions, List<Range> ranges, JsonNode node) {
    private static final String MAVEN = "Maven";

    /** The Maven packages of an advisory. */
    static Stream<Affected> of(JsonNode advisory) {
        return advisory.elements("affected").stream()
                .filter(affected ->
                        isMaven(affected.at("package").text("ecosystem").orElse("")))
                .map(affected -> new Affected(
                        affected.at("package").text("name").orElse(""),
                        affected.texts("versions"),
                        affected.elements("ranges").stream()
                                .filter(range -> !range.text("type")
                                        .filter("GIT"::equals)
                                        .isPresent())
                                .map(Range::of)
                                .toList(),
                        affected));
    }

    /** Of another repository than Maven Central it is {@code Maven:https://…}. */
    static boolean isMaven(String ecosystem) {
        return ecosystem.equals(MAVEN) || ecosystem.startsWith(MAVEN + ":");
    }

    boolean has(String version) {
        return versions.contains(version) || ranges.stream().anyMatch(range -> range.contains(version));
    }

    /** Of the range that the version is in; of all when it is only listed. */
    Stream<String> fixedAbove(String version) {
        return ranges.stream().flatMap(range -> range.fixedAbove(version));
    }
}
