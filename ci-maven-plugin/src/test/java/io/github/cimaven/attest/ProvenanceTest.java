package io.github.cimaven.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cimaven.record.MaterialFacts;
import io.github.cimaven.record.MaterialFacts.Material;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    private static final String DIGEST = "a".repeat(64);
    private static final String COMMIT = "b".repeat(40);

    @Test
    void hasTheShapeOfTheSpecifications() throws IOException {
        assertThat(SlsaShape.problems(provenance().statement())).isEmpty();
    }

    /** The checks of the shape can fail. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Statement/v1|Statement/v9|Statement, _type",
                "\"subject\":[{|\"subject\":[],\"x\":[{|Statement, subject: not empty",
                "\"name\":\"a.jar\",\"digest\"|\"name\":\"a.jar\",\"digests\"|uri, digest or content",
                "#lane-v1| |buildType is a TypeURI",
                "2026-11-30T10:00:00Z|2026-11-30 10:00|Timestamp: startedOn",
                "\"externalParameters\"|\"parameters\"|externalParameters is an object",
            })
    void seesAnotherShape(String part, String instead, String problem) throws IOException {
        String text = text().replace(
                        part.equals("#lane-v1") ? "https://ci-maven.github.io/provenance.html" + part : part,
                        instead == null ? " " : instead);

        assertThat(text).isNotEqualTo(text());
        assertThat(SlsaShape.problems(text.getBytes(StandardCharsets.UTF_8))).anyMatch(it -> it.contains(problem));
    }

    @Test
    void givesTheSameBytesForTheSameFacts() {
        assertThat(provenance().statement()).isEqualTo(provenance().statement());
    }

    @Test
    void namesCommitAndMaterialsWithTheirOrigins() {
        assertThat(text())
                .contains(
                        "{\"uri\":\"git+https://github.com/acme/shop@refs/tags/v1.0.0\",\"digest\":{\"gitCommit\":\""
                                + COMMIT + "\"}}",
                        "{\"uri\":\"pkg:maven/org.x/lib@1.0?classifier=tests&type=test-jar\",\"digest\":{\"sha256\":\""
                                + DIGEST
                                + "\"},\"downloadLocation\":\"https://repo.example.com/m2/org/x/lib/1.0/lib-1.0-tests.jar\",\"annotations\":{\"repository\":\"central\"}}",
                        "{\"uri\":\"pkg:maven/org.x/by-hand@2\",\"digest\":{\"sha256\":\"" + DIGEST + "\"}}",
                        "\"actor\":\"ada\",\"triggeringActor\":\"grace\"");
    }

    /** A folder of this machine is nobody else's business. */
    @Test
    void keepsLocalRepositoriesToItself() {
        assertThat(text()).doesNotContain("/home/ada");
    }

    @Test
    void isReadBack() throws IOException {
        Attested attested = Attested.read(provenance().statement());

        assertThat(attested.subjects()).isEqualTo(Map.of("a.jar", DIGEST));
        assertThat(attested.byproducts()).isEqualTo(Map.of("bom.cdx.json", DIGEST));
        assertThat(attested.commit()).contains(COMMIT);
        assertThat(attested.tag()).contains("v1.0.0");
    }

    @ParameterizedTest
    @CsvSource({"Statement/v1,_type", "slsa.dev/provenance/v1,predicateType", "#lane-v1,buildType"})
    void refusesAStatementOfAnotherKind(String part, String reason) {
        byte[] other = text().replace(part, "other").getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Attested.read(other))
                .withMessageContaining(reason);
    }

    @Test
    void refusesAFileThatIsNamedTwice() {
        String subject = "{\"name\":\"a.jar\",\"digest\":{\"sha256\":\"" + DIGEST + "\"}}";
        byte[] twice = text().replace(subject, subject + "," + subject).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Attested.read(twice))
                .withMessageContaining("twice");
    }

    @Test
    void saysNothingAboutNothing() {
        Provenance some = provenance();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provenance(
                        List.of(),
                        some.parameters(),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        some.started(),
                        some.finished(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme/shop,,git+https://github.com/acme/shop",
        "https://x:secret@github.com/acme/shop.git,,git+https://github.com/acme/shop.git",
        "acme/shop,git@github.com:acme/shop.git,git+ssh://github.com/acme/shop.git",
        "acme/shop,https://user:secret@git.example.com/shop,git+https://git.example.com/shop",
        "acme/shop,/home/ada/shop,",
        "acme/shop,file:///home/ada/shop,",
        "acme/shop,C:\\shop,",
        "https://git.example.com/shop?token=x,,",
        "acme/shop,build:https://github.com/acme/shop/actions/runs/1,git+https://github.com/acme/shop",
        "acme/shop,build:https://evil@github.com/acme/shop/actions/runs/1,",
        "acme/shop,build:https://jenkins.example.com/job/acme/shop/1,",
        ",,"
    })
    void namesASourceThatOthersCanReach(String repository, String other, String expected) {
        Optional<String> given = Optional.ofNullable(other);
        assertThat(SourceUri.of(
                        Optional.ofNullable(repository),
                        given.filter(it -> it.startsWith("build:")).map(it -> it.substring(6)),
                        given.filter(it -> !it.startsWith("build:"))))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static String text() {
        return new String(provenance().statement(), StandardCharsets.UTF_8);
    }

    private static Provenance provenance() {
        List<ResourceDescriptor> resolved = new ArrayList<>();
        resolved.add(
                ResourceDescriptor.commit(Optional.of("git+https://github.com/acme/shop@refs/tags/v1.0.0"), COMMIT));
        try {
            resolved.addAll(Materials.of(
                    new MaterialFacts(List.of(
                            new Material(
                                    "org.x",
                                    "by-hand",
                                    "2",
                                    "jar",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "/home/ada/by-hand-2.jar"),
                            new Material(
                                    "org.x",
                                    "lib",
                                    "1.0",
                                    "test-jar",
                                    Optional.of("tests"),
                                    Optional.of("central"),
                                    Optional.of("https://repo.example.com/m2"),
                                    "/home/ada/lib-1.0-tests.jar"),
                            new Material(
                                    "org.x",
                                    "local",
                                    "3",
                                    "jar",
                                    Optional.empty(),
                                    Optional.of("disk"),
                                    Optional.of("file:///home/ada/repo"),
                                    "/home/ada/local-3.jar"))),
                    file -> DIGEST));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Provenance(
                List.of(ResourceDescriptor.file("a.jar", DIGEST)),
                new Parameters(
                        new Parameters.External(
                                "ci-release",
                                List.of("deploy"),
                                List.of(),
                                Optional.of("acme/shop"),
                                Optional.of("refs/tags/v1.0.0"),
                                Optional.of("v1.0.0")),
                        new Parameters.Internal(
                                "github-actions",
                                "tag",
                                Optional.of("ada"),
                                Optional.of("grace"),
                                Optional.of("tag v1.0.0 matches v*"),
                                true,
                                true)),
                resolved,
                Map.of("maven", "3.9.16", "java", "17"),
                Optional.of("https://github.com/acme/shop/actions/runs/1/attempts/2"),
                Instant.parse("2026-11-30T10:00:00Z"),
                Instant.parse("2026-11-30T10:05:00Z"),
                List.of(ResourceDescriptor.file("bom.cdx.json", DIGEST)));
    }
}
