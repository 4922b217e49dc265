package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Coordinates LIB = new Coordinates("org.x", "lib", "1.2.3");
    private static final Coordinates APP = new Coordinates("org.x.app", "app", "1.2.3");

    @Test
    void putsArtifactsBeforePomsAndMetadataApart() throws PublishException {
        Plan plan = Plan.of(
                files(
                        "org/x/lib/1.2.3/lib-1.2.3.pom",
                        "org/x/lib/1.2.3/lib-1.2.3.pom.asc",
                        "org/x/lib/1.2.3/lib-1.2.3.pom.sha1",
                        "org/x/lib/1.2.3/lib-1.2.3.jar",
                        "org/x/lib/1.2.3/lib-1.2.3.jar.asc",
                        "org/x/lib/1.2.3/lib-1.2.3.jar.md5",
                        "org/x/app/app/1.2.3/app-1.2.3-build.pom",
                        "org/x/lib/maven-metadata.xml",
                        "org/x/lib/maven-metadata.xml.sha256",
                        "org/x/maven-metadata.xml"),
                List.of(LIB, APP),
                List.of());

        assertThat(plan.files())
                .extracting(ReleaseFile::path)
                .containsExactly(
                        "org/x/lib/1.2.3/lib-1.2.3.jar",
                        "org/x/lib/1.2.3/lib-1.2.3.jar.asc",
                        "org/x/lib/1.2.3/lib-1.2.3.jar.md5",
                        "org/x/app/app/1.2.3/app-1.2.3-build.pom",
                        "org/x/lib/1.2.3/lib-1.2.3.pom",
                        "org/x/lib/1.2.3/lib-1.2.3.pom.asc",
                        "org/x/lib/1.2.3/lib-1.2.3.pom.sha1");
        assertThat(plan.metadata())
                .extracting(ReleaseFile::path)
                .containsExactly("org/x/lib/maven-metadata.xml", "org/x/maven-metadata.xml");
    }

    @Test
    void leavesSkippedModulesWhereTheyAre() throws PublishException {
        Plan plan = Plan.of(
                files(
                        "org/x/lib/1.2.3/lib-1.2.3.jar",
                        "org/x/lib/maven-metadata.xml",
                        "org/x/app/app/1.2.3/app-1.2.3.jar",
                        "org/x/app/app/maven-metadata.xml"),
                List.of(LIB),
                List.of(APP));

        assertThat(plan.files()).extracting(ReleaseFile::path).containsExactly("org/x/lib/1.2.3/lib-1.2.3.jar");
        assertThat(plan.metadata()).extracting(ReleaseFile::path).containsExactly("org/x/lib/maven-metadata.xml");
    }

    @Test
    void refusesFilesOfNoModule() {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Plan.of(
                        files(
                                "org/x/lib/1.2.3/lib-1.2.3.jar",
                                "org/x/lib/1.2.2/lib-1.2.2.jar",
                                "org/y/other/1/other-1.jar",
                                "org/x/library/maven-metadata.xml"),
                        List.of(LIB),
                        List.of()))
                .withMessageContaining(
                        "3 file(s) of no module of this build: org/x/lib/1.2.2/lib-1.2.2.jar, org/y/other/1/other-1.jar, org/x/library/maven-metadata.xml.");
    }

    @Test
    void doesNotListAThousandStrangers() {
        List<ReleaseFile> strangers =
                files(IntStream.range(0, 1000).mapToObj(number -> "y/" + number).toArray(String[]::new));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Plan.of(strangers, List.of(LIB), List.of()))
                .withMessageContaining("y/9 and 990 more.");
    }

    @Test
    void refusesToPublishNothing() {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Plan.of(List.of(), List.of(LIB), List.of()))
                .withMessageStartingWith("Nothing was published: no module has a file in the staging folder.");
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Plan.of(files("org/x/lib/maven-metadata.xml"), List.of(LIB), List.of()));
    }

    private static List<ReleaseFile> files(String... paths) {
        return Stream.of(paths)
                .map(path -> new ReleaseFile(path, "0".repeat(64), 0))
                .toList();
    }
}
