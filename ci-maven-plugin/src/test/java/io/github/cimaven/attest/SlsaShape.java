package io.github.cimaven.attest;

import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a statement by the texts of the specifications. Each rule names its section.
 *
 * @see <a href="https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md">Statement</a>
 * @see <a href="https://github.com/in-toto/attestation/blob/main/spec/v1/resource_descriptor.md">ResourceDescriptor</a>
 * @see <a href="https://slsa.dev/spec/v1.1/provenance">Provenance</a>
 */
final class SlsaShape {
    private static final Set<String> DESCRIPTOR =
            Set.of("name", "uri", "digest", "content", "downloadLocation", "mediaType", "annotations");

    private final List<String> problems = new ArrayList<>();

    private SlsaShape() {}

    static List<String> problems(byte[] statement) throws IOException {
        SlsaShape shape = new SlsaShape();
        shape.statement(JsonNode.object(new String(statement, StandardCharsets.UTF_8)));
        return shape.problems;
    }

    private void statement(JsonNode statement) {
        // Statement, "Schema": no other members, all REQUIRED but the predicate.
        members(statement, "Statement, Schema", Set.of("_type", "subject", "predicateType", "predicate"));
        rule(
                statement
                        .text("_type")
                        .filter("https://in-toto.io/Statement/v1"::equals)
                        .isPresent(),
                "Statement, _type");
        rule(
                statement
                        .text("predicateType")
                        .filter("https://slsa.dev/provenance/v1"::equals)
                        .isPresent(),
                "Provenance, Schema: predicateType");
        // Statement, "subject": at least one, each with a digest; names distinguish them.
        List<JsonNode> subjects = statement.elements("subject");
        rule(!subjects.isEmpty(), "Statement, subject: not empty");
        for (JsonNode subject : subjects) {
            descriptor(subject, "Statement, subject");
            rule(subject.at("digest").text("sha256").isPresent(), "Statement, subject: digest");
        }
        rule(
                subjects.stream()
                                .map(it -> it.text("name").orElse(""))
                                .distinct()
                                .count()
                        == subjects.size(),
                "Statement, subject: names are unique");
        JsonNode predicate = statement.at("predicate");
        members(predicate, "Provenance, Schema", Set.of("buildDefinition", "runDetails"));
        definition(predicate.at("buildDefinition"));
        details(predicate.at("runDetails"));
    }

    private void definition(JsonNode definition) {
        members(
                definition,
                "Provenance, BuildDefinition",
                Set.of("buildType", "externalParameters", "internalParameters", "resolvedDependencies"));
        // BuildDefinition: buildType REQUIRED (TypeURI), externalParameters REQUIRED (object).
        rule(isUri(definition.text("buildType").orElse("")), "Provenance, BuildDefinition: buildType is a TypeURI");
        rule(
                object(definition.at("externalParameters")),
                "Provenance, BuildDefinition: externalParameters is an object");
        rule(
                !definition.has("internalParameters") || object(definition.at("internalParameters")),
                "Provenance, BuildDefinition: internalParameters is an object");
        definition.elements("resolvedDependencies").forEach(it -> descriptor(it, "Provenance, resolvedDependencies"));
    }

    private void details(JsonNode details) {
        members(details, "Provenance, RunDetails", Set.of("builder", "metadata", "byproducts"));
        // Builder: id REQUIRED (TypeURI); version a map of string to string.
        members(details.at("builder"), "Provenance, Builder", Set.of("id", "builderDependencies", "version"));
        rule(isUri(details.at("builder").text("id").orElse("")), "Provenance, Builder: id is a TypeURI");
        rule(texts(details.at("builder").at("version")), "Provenance, Builder: version has strings");
        members(details.at("metadata"), "Provenance, BuildMetadata", Set.of("invocationId", "startedOn", "finishedOn"));
        for (String time : List.of("startedOn", "finishedOn")) {
            // Field types, Timestamp: RFC 3339, in UTC and with "Z".
            details.at("metadata")
                    .text(time)
                    .ifPresent(text -> rule(isTimestamp(text), "Field types, Timestamp: " + time));
        }
        details.elements("byproducts").forEach(it -> descriptor(it, "Provenance, byproducts"));
    }

    private void descriptor(JsonNode descriptor, String where) {
        members(descriptor, where, DESCRIPTOR);
        // ResourceDescriptor, "Fields": at least one of uri, digest and content.
        rule(
                descriptor.has("uri") || descriptor.has("digest") || descriptor.has("content"),
                where + ": uri, digest or content");
        descriptor.text("uri").ifPresent(uri -> rule(isUri(uri), where + ": uri"));
        if (descriptor.has("digest")) {
            rule(texts(descriptor.at("digest")), where + ": digest has strings");
            descriptor
                    .at("digest")
                    .text("sha256")
                    .ifPresent(it -> rule(it.matches("[0-9a-f]{64}"), where + ": sha256 is lower-case hex"));
            descriptor
                    .at("digest")
                    .text("gitCommit")
                    .ifPresent(it -> rule(it.matches("[0-9a-f]{40}|[0-9a-f]{64}"), where + ": gitCommit"));
        }
        rule(!descriptor.has("annotations") || object(descriptor.at("annotations")), where + ": annotations");
    }

    private void members(JsonNode node, String where, Set<String> allowed) {
        if (node.value() instanceof Map<?, ?> members) {
            members.keySet().stream()
                    .filter(name -> !allowed.contains(String.valueOf(name)))
                    .forEach(name -> problems.add(where + ": no member " + name));
        } else {
            problems.add(where + ": no object");
        }
    }

    private void rule(boolean holds, String rule) {
        if (!holds) {
            problems.add(rule);
        }
    }

    private static boolean object(JsonNode node) {
        return node.value() instanceof Map<?, ?>;
    }

    private static boolean texts(JsonNode node) {
        return node.value() instanceof Map<?, ?> members
                && members.values().stream().allMatch(String.class::isInstance);
    }

    private static boolean isUri(String text) {
        return text.matches("[a-z][a-z0-9+.-]*:[^\\s]+");
    }

    private static boolean isTimestamp(String text) {
        try {
            return text.endsWith("Z") && OffsetDateTime.parse(text).toInstant() != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
