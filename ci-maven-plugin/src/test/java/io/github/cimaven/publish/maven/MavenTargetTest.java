package io.github.cimaven.publish.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenTargetTest {

    @ParameterizedTest
    @CsvSource({
        "https://acme-123456789012.d.codeartifact.eu-central-1.amazonaws.com/maven/releases/, true",
        "https://vpce-1.d.codeartifact.eu-central-1.vpce.amazonaws.com/maven/d/acme/, true",
        "https://acme-123456789012.d.codeartifact.cn-north-1.amazonaws.com.cn/maven/releases, true",
        "https://evil.example/acme.d.codeartifact.eu-central-1.amazonaws.com/, false",
        "https://acme.d.codeartifact.eu-central-1.amazonaws.com.evil.example/, false",
        "https://repo.example.com/releases, false",
        "file:///tmp/repo, false",
        "not a url, false",
        "'', false",
    })
    void knowsCodeArtifactByItsHost(String url, boolean codeArtifact) {
        assertThat(MavenTarget.isAtCodeArtifact(url)).isEqualTo(codeArtifact);
    }
}
