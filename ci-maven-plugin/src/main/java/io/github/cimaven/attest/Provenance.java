package io.github.cimaven.attest;

import io.github.cimaven.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The provenance of a release: an in-toto statement v1 with a predicate of SLSA provenance v1.
 *
 * @param subjects the artifacts, sorted by their names
 * @param parameters what the build was told
 * @param resolvedDependencies the commit, then what Maven resolved
 * @param versions of the tools that built
 * @param invocation where a person reads this run
 * @param byproducts what was made beside the artifacts
 * @see <a href="https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md">in-toto: Statement</a>
 * @see <a href="https://slsa.dev/spec/v1.1/provenance">SLSA: Provenance</a>
 */
public record Provenance(
        List<ResourceDescriptor> subjects,
        Parameters parameters,
        List<ResourceDescriptor> resolvedDependencies,
        Map<String, String> versions,
        Optional<String> invocation,
        Instant started,
        Instant finished,
        List<ResourceDescriptor> byproducts) {
    static final String STATEMENT = "https://in-toto.io/Statement/v1";
    static final String PREDICATE = "https://slsa.dev/provenance/v1";

    /** Both are explained there. */
    private static final String PAGE = "https://ci-maven.github.io/provenance.html";

    static final String BUILD_TYPE = PAGE + "#lane-v1";
    private static final String BUILDER = PAGE + "#builder-";

    public Provenance {
        subjects = List.copyOf(subjects);
        resolvedDependencies = List.copyOf(resolvedDependencies);
        byproducts = List.copyOf(byproducts);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a statement about nothing");
        }
    }

    /** The statement as JSON on one line: the same facts give the same bytes. */
    public byte[] statement() {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("_type", STATEMENT);
        statement.put("subject", subjects);
        statement.put("predicateType", PREDICATE);
        statement.put(
                "predicate",
                new Predicate(
                        new BuildDefinition(
                                BUILD_TYPE, parameters.external(), parameters.internal(), resolvedDependencies),
                        new RunDetails(
                                new Builder(BUILDER + parameters.internal().provider(), new TreeMap<>(versions)),
                                new Metadata(invocation, started, finished),
                                byproducts)));
        return Json.line(statement).getBytes(StandardCharsets.UTF_8);
    }

    private record Predicate(BuildDefinition buildDefinition, RunDetails runDetails) {}

    private record BuildDefinition(
            String buildType,
            Parameters.External externalParameters,
            Parameters.Internal internalParameters,
            List<ResourceDescriptor> resolvedDependencies) {}

    private record RunDetails(Builder builder, Metadata metadata, List<ResourceDescriptor> byproducts) {}

    private record Builder(String id, Map<String, String> version) {}

    private record Metadata(Optional<String> invocationId, Instant startedOn, Instant finishedOn) {}
}
