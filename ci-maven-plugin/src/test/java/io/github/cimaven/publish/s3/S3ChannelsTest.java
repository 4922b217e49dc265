package io.github.cimaven.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.Settings;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.spi.Login;
import io.github.cimaven.publish.spi.PublishException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of settings and environment. */
class S3ChannelsTest {
    private AwsSettings settings;
    private boolean pathStyle;
    private String askedFor;

    @Test
    void leavesAllToTheSdkOnAws() throws Exception {
        open(Map.of());
        assertThat(settings.login()).isEmpty();
        assertThat(settings.region()).isEmpty();
        assertThat(settings.endpoint()).isEmpty();
        assertThat(pathStyle).isFalse();
        assertThat(askedFor).isEqualTo("https://s3.amazonaws.com/");
    }

    @Test
    void needsNoRegionForAnotherServer() throws Exception {
        open(Map.of("ci.publish.s3.endpoint", "https://s3.example.com"));
        assertThat(settings.region()).contains("us-east-1");
        assertThat(settings.endpoint()).contains(URI.create("https://s3.example.com"));
        assertThat(pathStyle).isTrue();
        assertThat(askedFor).isEqualTo("https://s3.example.com");
    }

    @ParameterizedTest
    @CsvSource({"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"})
    void seesTheServerOfTheEnvironment(String variable) throws Exception {
        open(Map.of("env." + variable, "https://s3.example.com", "env.AWS_REGION", "fr-par"));
        assertThat(settings.region()).contains("fr-par");
        // The SDK finds it too.
        assertThat(settings.endpoint()).isEmpty();
        assertThat(pathStyle).isTrue();
    }

    @Test
    void doesWhatTheBuildSays() throws Exception {
        open(Map.of(
                "ci.publish.s3.region", "eu-west-1",
                "env.AWS_REGION", "eu-central-1",
                "ci.publish.s3.pathStyle", "true",
                "ci.publish.s3.server", "bucket",
                "login.bucket", "secret"));
        assertThat(settings.region()).contains("eu-west-1");
        assertThat(settings.login()).contains(new Login("user", "secret"));
        assertThat(settings.toString()).doesNotContain("secret", "user");
        assertThat(pathStyle).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ci.publish.s3.endpoint, s3.example.com, ci.publish.s3.endpoint is no address of a server",
        "ci.publish.s3.endpoint, https://user:geheim@s3.example.com, ci.publish.s3.endpoint is no address of a server",
        "ci.publish.s3.endpoint, ftp://s3.example.com, ci.publish.s3.endpoint is no address of a server",
        "ci.publish.s3.endpoint, http://[, ci.publish.s3.endpoint is no address of a server",
        "ci.publish.s3.region, Frankfurt am Main, is no region",
        "ci.publish.s3.pathStyle, yes, is neither true nor false",
        "ci.publish.s3.tags, a, is neither none nor at most 10 tags",
        "ci.publish.s3.server, other, settings.xml has no server 'other'"
    })
    void refusesWhatItCannotUse(String key, String value, String reason) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> open(Map.of(key, value)))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
    }

    private void open(Map<String, String> more) throws PublishException {
        Map<String, String> values = new HashMap<>(more);
        values.put("ci.publish.s3.url", "s3://bucket");
        S3Channels.Connections connections = new S3Channels.Connections() {
            @Override
            public S3Transport transport() {
                return (wanted, bucket, style) -> {
                    settings = wanted;
                    pathStyle = style;
                    return null;
                };
            }

            @Override
            public AwsSettings.Patience patience(String url) {
                askedFor = url;
                return new AwsSettings.Patience(Duration.ofSeconds(1), 0, Optional.empty());
            }
        };
        assertThat(new S3Channels(connections, Clock.systemUTC())
                        .open(new Settings(values, Path.of("")))
                        .place())
                .isEqualTo("s3://bucket/");
    }
}
