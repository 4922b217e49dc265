package io.github.cimaven.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginPolicyTest {
    private static final Map<String, String> MIRRORS = Map.of("corporate", "*");

    @ParameterizedTest
    @CsvSource({
        "com.acme, internal, true",
        "com.acme.shop, snapshots, true",
        "com.acme, central, false",
        "com.acme.shop, central, false",
        "com.acme, Internal, false",
        "com.acme, internal2, false",
        "com.acme, corporate, false",
        "org.example, central, true",
        "org.example, internal, true",
        "com.acmeshop, central, true",
    })
    void keepsTheGroupsAndNoOthers(String groupId, String repository, boolean allowed) {
        OriginPolicy policy = policy("com.acme", "internal, snapshots").orElseThrow();

        assertThat(policy.allows(groupId, repository)).isEqualTo(allowed);
    }

    @Test
    void isNoneWithoutKeys() {
        assertThat(policy(null, null)).isEmpty();
        assertThat(policy(" ", "")).isEmpty();
    }

    @Test
    void needsBothKeys() {
        assertThatThrownBy(() -> policy("com.acme", null))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.namespace=com.acme names no repository. Type the ids of those that may serve these groups,"
                                + " as in -Dci.namespace.repositories=internal.");
        assertThatThrownBy(() -> policy("com.acme", ","))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("names no repository");
        assertThatThrownBy(() -> policy("", "internal"))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.namespace.repositories is set, but no groups are. Type the groupIds that come from there"
                                + " alone, as in -Dci.namespace=com.acme.");
    }

    @Test
    void refusesByArtifactRepositoryAndWhatToType() {
        OriginPolicy policy = policy("com.acme", "internal,snapshots").orElseThrow();

        assertThat(policy.kept("com.acme:lib:1.0", "central"))
                .isEqualTo("ci.namespace=com.acme keeps com.acme:lib:1.0 from 'central'");
        assertThat(policy.refusal("com.acme:lib:1.0", List.of("central")))
                .isEqualTo("ci.namespace=com.acme keeps com.acme:lib:1.0 from 'central'. Put it into 'internal' or"
                        + " 'snapshots'; or, if that one may serve these groups, type"
                        + " -Dci.namespace.repositories=internal,snapshots,central.");
        assertThat(policy.refusal("com.acme:lib:1.0", List.of("central", "foreign")))
                .contains("from 'central', 'foreign'. Put it into")
                .endsWith("if one of these may serve these groups, type"
                        + " -Dci.namespace.repositories=internal,snapshots,<id>.");
    }

    @Test
    void saysThatAMirrorCannotBeTold() {
        OriginPolicy policy = policy("com.acme", "internal").orElseThrow();

        assertThat(policy.kept("com.acme:lib:1.0", "corporate")).endsWith("from 'corporate' (a mirror of *)");
        assertThat(policy.refusal("com.acme:lib:1.0", List.of("corporate")))
                .contains("from 'corporate' (a mirror of *). Which repository behind a mirror a file comes from, nobody"
                        + " can tell: a mirror may serve it only when it is named.")
                .endsWith("type -Dci.namespace.repositories=internal,corporate.");
        assertThat(policy.unseen()).isEmpty();
        assertThat(policy("com.acme", "internal,corporate").orElseThrow().unseen())
                .containsExactly(
                        "ci.namespace.repositories trusts 'corporate', a mirror of *: which repository behind it a"
                                + " file of com.acme comes from, is for its own rules to say.");
    }

    @Test
    void saysWhereWhatWasTakenLies() {
        assertThat(policy("com.acme", "internal").orElseThrow().taken("com.acme:lib:1.0", "central", "/repo/lib/1.0"))
                .isEqualTo("com.acme:lib:1.0 came from 'central', which may not serve ci.namespace=com.acme. Delete"
                        + " /repo/lib/1.0 and build again; or, if 'central' may serve these groups, type"
                        + " -Dci.namespace.repositories=internal,central.");
    }

    @Test
    void showsNoCommandsThatAForeignPomNames() {
        OriginPolicy policy = policy("com.acme", "internal").orElseThrow();
        String hostile = "evil\n##vso[task.setvariable]x\u001b[2J";

        assertThat(policy.kept(hostile, hostile)
                        + policy.refusal(hostile, List.of(hostile))
                        + policy.taken(hostile, hostile, hostile))
                .doesNotContain("\n", "##vso[", "\u001b");
    }

    @Test
    void isTypedAsItWasSet() {
        assertThat(policy("com.acme, org.acme.*", "internal, snapshots")
                        .orElseThrow()
                        .typed())
                .isEqualTo("-Dci.namespace=com.acme,org.acme.* -Dci.namespace.repositories=internal,snapshots");
    }

    private static Optional<OriginPolicy> policy(String groups, String repositories) {
        Map<String, String> values = new HashMap<>();
        values.put("ci.namespace", groups);
        values.put("ci.namespace.repositories", repositories);
        return OriginPolicy.of(new Settings(values::get), MIRRORS);
    }
}
