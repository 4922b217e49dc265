package io.github.cimaven.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunResourceTest {

    @Test
    void aPushNamesItsBranch() {
        assertThat(RunResource.of(SampleTrace.passed()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "cicd.pipeline.name", "ci-main",
                        "cicd.pipeline.run.url.full", "https://github.com/acme/shop/actions/runs/1",
                        "vcs.provider.name", "github",
                        "vcs.owner.name", "acme",
                        "vcs.repository.name", "shop",
                        "vcs.ref.head.name", "main",
                        "vcs.ref.head.type", "branch",
                        "vcs.ref.head.revision", "ee245fce2997e78e20b070323a37e3722afbb16f"));
    }

    @Test
    void aPullRequestNamesItsNumberAndWhereItGoes() {
        assertThat(of(Map.of(
                        "pullRequest", "17", "branch", "feature/x", "targetBranch", "main", "provider", "jenkins")))
                .containsEntry("vcs.change.id", "17")
                .containsEntry("vcs.ref.head.name", "feature/x")
                .containsEntry("vcs.ref.base.name", "main")
                .containsEntry("vcs.ref.base.type", "branch")
                .doesNotContainKey("vcs.provider.name");
    }

    @Test
    void aTagIsTheHead() {
        assertThat(of(Map.of("tag", "v1.0.0")))
                .containsEntry("vcs.ref.head.name", "v1.0.0")
                .containsEntry("vcs.ref.head.type", "tag");
    }

    @ParameterizedTest
    @CsvSource({
        "acme/shop, shop, acme, ",
        "group/sub/shop, shop, group/sub, ",
        "shop, shop, , ",
        "https://git.acme.com/scm/shop.git, shop, , https://git.acme.com/scm/shop.git",
        "https://git.acme.com/shop/, shop, , https://git.acme.com/shop/",
    })
    void repositoriesAreAPathOrAUrl(String repository, String name, String owner, String url) {
        Map<String, String> resource = of(Map.of("repository", repository));

        assertThat(resource).containsEntry("vcs.repository.name", name);
        assertThat(resource.get("vcs.owner.name")).isEqualTo(owner);
        assertThat(resource.get("vcs.repository.url.full")).isEqualTo(url);
    }

    private static Map<String, String> of(Map<String, String> environment) {
        return RunResource.of(
                SampleTrace.run().environment(Json.tree(environment)).build());
    }
}
