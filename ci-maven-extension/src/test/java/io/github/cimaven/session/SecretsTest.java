package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void takesCredentialsAwayAndNothingElse() {
        Properties properties = new Properties();
        for (String name : List.of(
                "MAVEN_GPG_KEY", "MAVEN_GPG_PASSPHRASE", "MAVEN_PASSWORD", "CI_AUDIT_JDBC_PASSWORD", "CI_OIDC_TOKEN")) {
            properties.setProperty("env." + name, "secret");
        }
        properties.setProperty("env.HOME", "/home/ada");

        Secrets.hide(properties);

        assertThat(properties.stringPropertyNames()).containsExactly("env.HOME");
    }
}
