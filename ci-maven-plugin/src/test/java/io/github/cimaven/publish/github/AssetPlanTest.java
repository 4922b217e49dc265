package io.github.cimaven.publish.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetPlanTest {
    private static final AssetPatterns STANDARD = AssetPatterns.of(GitHubKeys.ASSETS_DEFAULT);

    @Test
    void takesWhatPeopleDownload() {
        AssetPlan plan = plan(
                List.of(
                        file("x/lib/1/lib-1.jar", 'a'),
                        file("x/lib/1/lib-1.jar.asc", 'b'),
                        file("x/lib/1/lib-1.jar.sha1", 'c'),
                        file("x/lib/1/lib-1-sources.jar", 'd'),
                        file("x/lib/1/lib-1-sources.jar.asc", 'e'),
                        file("x/lib/1/lib-1.pom", 'f'),
                        file("x/lib/1/lib-1-cyclonedx.json", '1')),
                List.of(file("provenance.json", '2')));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.assets().stream().map(Asset::name))
                .containsExactly("lib-1-cyclonedx.json", "lib-1.jar", "lib-1.jar.asc", "provenance.json", "SHA256SUMS");
        assertThat(plan.sums())
                .isEqualTo("%s  lib-1-cyclonedx.json\n%s  lib-1.jar\n%s  lib-1.jar.asc\n%s  provenance.json\n"
                        .formatted(sha('1'), sha('a'), sha('b'), sha('2')));
    }

    @Test
    void putsTheGroupInFrontWhereModulesShareAnArtifactId() {
        AssetPlan plan = plan(
                List.of(
                        file("org/x/app/1/app-1.jar", 'a'),
                        file("org/x/app/1/app-1.jar.asc", 'b'),
                        file("org/y/app/1/app-1.jar", 'c'),
                        file("org/y/app/1/app-1-cyclonedx.json", 'd'),
                        file("org/y/lib/1/lib-1.jar", 'e')),
                List.of(file("app", 'f')));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.assets().stream().map(Asset::name))
                .containsExactly(
                        "app",
                        "lib-1.jar",
                        "org.x-app-1.jar",
                        "org.x-app-1.jar.asc",
                        "org.y-app-1-cyclonedx.json",
                        "org.y-app-1.jar",
                        "SHA256SUMS");
    }

    /** Also what is no asset itself makes an artifactId a shared one: names do not depend on the patterns. */
    @Test
    void knowsTheNameOfAFileWhateverIsChosen() {
        ReleaseFile jar = file("org/x/app/1/app-1.jar", 'a');
        AssetPlan plan = plan(List.of(jar, file("org/y/app/1/app-1.pom", 'b')), List.of());

        assertThat(plan.assets().get(0)).isEqualTo(new Asset("org.x-app-1.jar", jar));
    }

    @Test
    void refusesTwoFilesOfOneName() {
        AssetPlan plan = plan(List.of(file("x/a/1/app-1.jar", 'a'), file("x/b/1/app-1.jar", 'b')), List.of());

        assertThat(plan.problems())
                .containsExactly(
                        "x/a/1/app-1.jar and x/b/1/app-1.jar would both be the asset app-1.jar. Give one of them another name, or leave both out with -Dci.publish.github.assets=<patterns>");
    }

    @Test
    void takesTwoFilesOfOneNameAndTheSameBytesForOne() {
        AssetPlan plan = plan(List.of(file("x/a/1/bom-cyclonedx.json", 'a')), List.of(file("bom-cyclonedx.json", 'a')));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.assets()).hasSize(2);
    }

    @Test
    void knowsGitHubsLimits() {
        List<ReleaseFile> files = new ArrayList<>();
        for (int i = 0; i < 998; i++) {
            files.add(file("x/a/1/a%d.jar".formatted(i), 'a'));
        }
        assertThat(plan(files, List.of(file("report.html", 'b'))).problems()).isEmpty();
        files.add(new ReleaseFile("x/a/1/large.jar", sha('c'), AssetPlan.TOO_LARGE));
        files.add(new ReleaseFile("x/a/1/empty.jar", sha('d'), 0));

        assertThat(plan(files, List.of(file("SHA256SUMS", 'b'))).problems())
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).contains("the release has 1002 assets with SHA256SUMS"),
                        problem -> assertThat(problem).contains("large.jar has 2147483648 bytes"),
                        problem -> assertThat(problem).contains("empty.jar is empty"),
                        problem -> assertThat(problem).contains("an attachment is called SHA256SUMS"));
    }

    @ParameterizedTest
    @CsvSource({
        "lib-1.2.3+build_4.jar, lib-1.2.3+build_4.jar",
        "a b (c).jar, a.b.c.jar",
        "Größe.txt, Große.txt",
        ".hidden.txt, default.hidden.txt",
        "a..b.jar, a.b.jar",
        "a~b.jar, a.b.jar",
        "'name ', default.name",
        "noext, noext"
    })
    void callsAssetsWhatGitHubCallsThem(String fileName, String name) {
        // Ö, ü and the like lose their marks; ß has none, and becomes a dot.
        assertThat(AssetName.of(fileName)).isEqualTo(name.replace("ß", "."));
        assertThat(AssetName.of(AssetName.of(fileName))).isEqualTo(AssetName.of(fileName));
    }

    private static AssetPlan plan(List<ReleaseFile> files, List<ReleaseFile> attachments) {
        ReleaseId id = new ReleaseId("x", "root", "1", Optional.of("v1"), Optional.empty());
        return AssetPlan.of(new Release(id, sha('0'), files, List.of(), attachments), STANDARD);
    }

    private static ReleaseFile file(String path, char digit) {
        return new ReleaseFile(path, sha(digit), 1);
    }

    private static String sha(char digit) {
        return String.valueOf(digit).repeat(64);
    }
}
