package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.CodeArtifactDomain;
import io.github.cimaven.publish.codeartifact.Token;
import io.github.cimaven.publish.codeartifact.TokenService;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks AWS for a token, and who does not. */
class MavenTokenTest {
    @TempDir
    private Path temporary;

    private final List<CodeArtifactDomain> asked = new ArrayList<>();

    @Test
    void publishesWithATokenOfAws() throws Exception {
        try (FakeRepository repository = new FakeRepository(true)) {
            publish(repository, Map.of(), granted());

            assertThat(repository.files).containsKey("org/x/lib/maven-metadata.xml");
            assertThat(asked).containsExactly(new CodeArtifactDomain("acme", "111122223333", "eu-central-1"));
        }
    }

    @Test
    void takesTheVariableFirst() throws Exception {
        try (FakeRepository repository = new FakeRepository(true)) {
            publish(repository, Map.of("env.CODEARTIFACT_AUTH_TOKEN", "secret"), granted());

            assertThat(repository.files).containsKey("org/x/lib/maven-metadata.xml");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void takesTheServerOfTheSettingsBeforeAll() throws Exception {
        try (FakeRepository repository = new FakeRepository(true)) {
            publish(
                    repository,
                    Map.of("env.CODEARTIFACT_AUTH_TOKEN", "other", "login.ci-publish", "secret"),
                    granted());

            assertThat(asked).isEmpty();
        }
    }

    @Test
    void asksNobodyForAnotherRepository() throws Exception {
        try (FakeRepository repository = new FakeRepository(false)) {
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository, Map.of(), granted()))
                    .withMessageContaining("HTTP 401");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void isRefusedBeforeTheFirstByteWhenAwsGivesNone() throws Exception {
        try (FakeRepository repository = new FakeRepository(true)) {
            TokenService service = (settings, domain, lifetime) -> {
                throw new AwsRefusal(403, "AccessDeniedException", "no");
            };
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(repository, Map.of(), service))
                    .withMessageContaining("maven: CodeArtifact gives no token for the domain 'acme' of 111122223333")
                    .withMessageContaining("sts:GetServiceBearerToken");
            assertThat(repository.requests).isEmpty();
        }
    }

    private TokenService granted() {
        return (settings, domain, lifetime) -> {
            asked.add(domain);
            return new Token("secret", Instant.now().plus(lifetime));
        };
    }

    private void publish(FakeRepository repository, Map<String, String> more, TokenService service) throws Exception {
        Staged staged = new Staged(temporary.resolve("staging"));
        for (String path : List.of(
                "org/x/lib/1.2.3/lib-1.2.3.jar", "org/x/lib/1.2.3/lib-1.2.3.pom", "org/x/root/1.2.3/root-1.2.3.pom")) {
            Path file = staged.staging().root().resolve(path);
            staged.file(path + ".sha1", Digests.of("SHA-1", Files.readAllBytes(file)));
        }
        Map<String, String> values = new HashMap<>(Map.of(
                "ci.publish.maven.url", repository.url(),
                "ci.publish.maven.codeartifact", "" + repository.isCodeArtifact(),
                "ci.publish.codeartifact.domain", "acme",
                "ci.publish.codeartifact.owner", "111122223333",
                "ci.publish.codeartifact.region", "eu-central-1"));
        values.putAll(more);
        Settings settings = new Settings(values, temporary);
        DirectoryChannels journal =
                new DirectoryChannels(staged.staging().root(), temporary.resolve("journal"), Clock.systemUTC());
        try (Channel channel = channels(service).open(settings)) {
            staged.publish(
                    journal.store(settings, Staged.RELEASE),
                    Staged.RELEASE,
                    List.of(new OpenChannel("maven", channel)));
        }
    }

    private static MavenChannels channels(TokenService service) {
        MavenChannels.Tokens tokens = new MavenChannels.Tokens() {
            @Override
            public TokenService service() {
                return service;
            }

            @Override
            public AwsSettings.Patience patience(String url) {
                return new AwsSettings.Patience(Duration.ofSeconds(1), 1, Optional.empty());
            }
        };
        return new MavenChannels(
                Optional.empty(),
                (target, login) -> MavenPublication.connection(login, Duration.ofSeconds(1), 1),
                tokens,
                Clock.systemUTC());
    }
}
