package io.github.cimaven.publish.codeartifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.doubles.FakeCodeArtifact;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.aws.sdk.SdkCodeArtifact;
import io.github.cimaven.publish.http.LoginRefusedException;
import io.github.cimaven.publish.spi.Login;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the real client, against a double that refuses what CodeArtifact refuses. */
class TokenLoginTest {
    private static final CodeArtifactDomain DOMAIN =
            new CodeArtifactDomain(FakeCodeArtifact.DOMAIN, FakeCodeArtifact.OWNER, FakeCodeArtifact.REGION);

    private FakeCodeArtifact service;
    private Instant now = Instant.now();

    @BeforeEach
    void open() throws IOException {
        service = new FakeCodeArtifact("AKIDEXAMPLE", "token-");
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void asksOnceForAnHour() throws Exception {
        TokenLogin login = login(DOMAIN, "AKIDEXAMPLE", "eu-central-1");
        assertThat(login.login()).contains(new Login("aws", "token-1"));
        assertThat(login.login()).contains(new Login("aws", "token-1"));
        assertThat(service.granted).containsExactly("{domain=acme, domain-owner=111122223333, duration=3600}");
    }

    @Test
    void renewsTheTokenBeforeItExpires() throws Exception {
        TokenLogin login = login(DOMAIN, "AKIDEXAMPLE", "eu-central-1");
        login.login();
        now = now.plus(Duration.ofMinutes(54));
        assertThat(login.login()).contains(new Login("aws", "token-1"));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(login.login()).contains(new Login("aws", "token-2"));
    }

    @Test
    void usesTheOldTokenWhileItIsGood() throws Exception {
        TokenLogin login = login(DOMAIN, "AKIDEXAMPLE", "eu-central-1");
        login.login();
        now = now.plus(Duration.ofMinutes(57));
        service.faults.add("403 AccessDeniedException");
        assertThat(login.login()).contains(new Login("aws", "token-1"));
        now = now.plus(Duration.ofMinutes(5));
        service.faults.add("403 AccessDeniedException");
        assertThatExceptionOfType(LoginRefusedException.class).isThrownBy(login::login);
    }

    @ParameterizedTest
    @CsvSource({"429 ThrottlingException", "500 InternalServerException", "503 ServiceUnavailable"})
    void repeatsWhatIsOverInAMoment(String fault) throws Exception {
        service.faults.add(fault);
        assertThat(login(DOMAIN, "AKIDEXAMPLE", "eu-central-1").login()).contains(new Login("aws", "token-1"));
    }

    @Test
    void isPendingWhileTheServiceIsTooBusy() {
        service.faults.addAll(Collections.nCopies(9, "429 ThrottlingException"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> login(DOMAIN, "AKIDEXAMPLE", "eu-central-1").login())
                .isNotInstanceOf(LoginRefusedException.class)
                .withMessageContaining("HTTP 429 ThrottlingException");
    }

    @Test
    void isPendingWhenNobodyAnswers() {
        TokenLogin login = login(DOMAIN, "AKIDEXAMPLE", "eu-central-1");
        service.close();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(login::login)
                .isNotInstanceOf(LoginRefusedException.class)
                .withMessageStartingWith("CodeArtifact gives no token: ");
    }

    @ParameterizedTest
    @CsvSource({
        "acme, 111122223333, AKIDOTHER, eu-central-1, HTTP 403 UnrecognizedClientException, The access key is unknown",
        "other, 111122223333, AKIDEXAMPLE, eu-central-1, HTTP 404 ResourceNotFoundException, Is the URL of the repository right?",
        "acme, 999999999999, AKIDEXAMPLE, eu-central-1, HTTP 404 ResourceNotFoundException, Is the URL of the repository right?",
        "acme, 111122223333, AKIDEXAMPLE, us-east-1, HTTP 403 InvalidSignatureException, codeartifact:GetAuthorizationToken"
    })
    void givesAVerdict(String domain, String owner, String key, String region, String answer, String fix) {
        assertThatExceptionOfType(LoginRefusedException.class)
                .isThrownBy(() -> login(new CodeArtifactDomain(domain, owner, region), key, region)
                        .login())
                .withMessageContaining(answer)
                .withMessageContaining(fix)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("a-secret"));
        assertThat(service.granted).isEmpty();
    }

    @Test
    void namesTheRightsThatAreMissing() {
        service.faults.add("403 AccessDeniedException");
        assertThatExceptionOfType(LoginRefusedException.class)
                .isThrownBy(() -> login(DOMAIN, "AKIDEXAMPLE", "eu-central-1").login())
                .withMessageContaining("codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken");
    }

    private TokenLogin login(CodeArtifactDomain domain, String accessKey, String region) {
        AwsSettings settings = new AwsSettings(
                Optional.of(new Login(accessKey, "a-secret")),
                Optional.of(region),
                Optional.of(URI.create(service.url())),
                new AwsSettings.Patience(Duration.ofSeconds(3), 2, Optional.empty()));
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new TokenLogin(new SdkCodeArtifact(), settings, domain, clock);
    }
}
