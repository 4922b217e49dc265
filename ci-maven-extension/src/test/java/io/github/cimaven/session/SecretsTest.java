package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void takesCredentialsAwayAndNothingElse() {
        Properties properties = new Properties();
        properties.setProperty("env.MAVEN_GPG_KEY", "key");
        properties.setProperty("env.MAVEN_GPG_PASSPHRASE", "phrase");
        properties.setProperty("env.HOME", "/home/ada");

        Secrets.hide(properties);

        assertThat(properties.stringPropertyNames()).containsExactly("env.HOME");
    }
}
