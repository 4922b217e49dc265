package io.github.cimaven.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SigningVariablesTest {

    @Test
    void readsWhatMavenGpgPluginReads() {
        assertThat(SigningVariables.key(Map.of("MAVEN_GPG_KEY", "key", "MAVEN_GPG_PASSPHRASE", "phrase")))
                .contains(new SecretKey("key", Optional.of("phrase"), Optional.empty()));
    }

    @Test
    void anEmptyVariableIsNoKey() {
        assertThat(SigningVariables.key(Map.of("MAVEN_GPG_KEY", ""))).isEmpty();
        assertThat(SigningVariables.absent(Map.of("MAVEN_GPG_KEY", ""))).endsWith("MAVEN_GPG_KEY is empty.");
        assertThat(SigningVariables.absent(Map.of())).endsWith("MAVEN_GPG_KEY is not set.");
        assertThat(SigningVariables.absentFix("ci.sign")).endsWith("-Dci.sign=false");
    }

    @Test
    void saysWhichVariableToMend() {
        assertThat(SigningVariables.unusableFix(UnusableKeyException.passphrase("…")))
                .startsWith("Set MAVEN_GPG_PASSPHRASE ");
        assertThat(SigningVariables.unusableFix(UnusableKeyException.key("…"))).startsWith("Set MAVEN_GPG_KEY ");
    }
}
