package io.github.cimaven.attest;

import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a statement says, read back.
 *
 * @param subjects from the names of artifacts to their SHA-256
 * @param byproducts the same of what was made beside them
 * @param commit that was built
 * @param tag that was released
 */
public record Attested(
        Map<String, String> subjects, Map<String, String> byproducts, Optional<String> commit, Optional<String> tag) {

    public Attested {
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
        byproducts = Collections.unmodifiableMap(new TreeMap<>(byproducts));
    }

    /** @throws IOException when it is no such statement; the message says why, as the end of a sentence */
    public static Attested read(byte[] statement) throws IOException {
        JsonNode node = JsonNode.object(new String(statement, StandardCharsets.UTF_8));
        refuseOther(node, "_type", Provenance.STATEMENT);
        refuseOther(node, "predicateType", Provenance.PREDICATE);
        JsonNode definition = node.at("predicate").at("buildDefinition");
        refuseOther(definition, "buildType", Provenance.BUILD_TYPE);
        return new Attested(
                digests(node.elements("subject")),
                digests(node.at("predicate").at("runDetails").elements("byproducts")),
                definition.elements("resolvedDependencies").stream()
                        .flatMap(one -> one.at("digest").text("gitCommit").stream())
                        .findFirst(),
                definition.at("externalParameters").text("tag"));
    }

    private static Map<String, String> digests(List<JsonNode> resources) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (JsonNode resource : resources) {
            Optional<String> name = resource.text("name");
            Optional<String> digest = resource.at("digest").text("sha256");
            if (name.isEmpty() || digest.isEmpty()) {
                throw new IOException("it names a file without a name or without a SHA-256");
            }
            if (digests.put(name.get(), digest.get()) != null) {
                throw new IOException("it names a file twice");
            }
        }
        return digests;
    }

    private static void refuseOther(JsonNode node, String member, String wanted) throws IOException {
        if (!node.text(member).filter(wanted::equals).isPresent()) {
            throw new IOException("its %s is not %s".formatted(member, wanted));
        }
    }
}
