package io.github.cimaven.publish.codeartifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.Settings;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeArtifactDomainTest {
    private static final String HOST = "acme-tools-111122223333.d.codeartifact.eu-central-1.amazonaws.com";

    @Test
    void isToldByTheHost() throws Exception {
        assertThat(CodeArtifactDomain.of(settings(Map.of("env.AWS_REGION", "us-east-1")), HOST))
                .contains(new CodeArtifactDomain("acme-tools", "111122223333", "eu-central-1"));
        assertThat(CodeArtifactDomain.of(
                        settings(Map.of()), "a1-000000000001.d.codeartifact.cn-north-1.amazonaws.com.cn"))
                .contains(new CodeArtifactDomain("a1", "000000000001", "cn-north-1"));
    }

    @Test
    void isWhatPropertiesSay() throws Exception {
        assertThat(CodeArtifactDomain.of(
                        settings(Map.of(
                                "ci.publish.codeartifact.domain", "other",
                                "ci.publish.codeartifact.owner", "999988887777",
                                "ci.publish.codeartifact.region", "eu-west-1")),
                        "repository.acme.com"))
                .contains(new CodeArtifactDomain("other", "999988887777", "eu-west-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "repository.acme.com",
        "vpce-1.d.codeartifact.eu-central-1.vpce.amazonaws.com",
        "acme-11112222333.d.codeartifact.eu-central-1.amazonaws.com"
    })
    void isUnknownOtherwise(String host) throws Exception {
        assertThat(CodeArtifactDomain.of(settings(Map.of()), host)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"domain, UPPER", "owner, 123", "region, a b"})
    void refusesWhatIsNone(String key, String value) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(
                        () -> CodeArtifactDomain.of(settings(Map.of("ci.publish.codeartifact." + key, value)), HOST))
                .withMessageContaining("ci.publish.codeartifact." + key + "=" + value);
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(values, Path.of(""));
    }
}
