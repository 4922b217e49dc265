package io.github.cimaven.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DestinationTest {
    private static final Map<String, String> BOT = Map.of("SLACK_BOT_TOKEN", "xoxb-" + "1");

    @Test
    void nothingIsConfigured() {
        assertThat(of(Map.of(), Map.of("SLACK_BOT_TOKEN", " "))).isEmpty();
    }

    @Test
    void aBotNeedsAChannel() {
        assertThatThrownBy(() -> of(Map.of(), BOT))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.slack.channel");
    }

    @Test
    void theBotGoesBeforeTheWebhookAndNoSecretIsShown() {
        Destination destination = of(
                        Map.of("ci.slack.channel", "C0123456789"),
                        Map.of(
                                "SLACK_BOT_TOKEN",
                                "xoxb-" + "1",
                                "SLACK_WEBHOOK_URL",
                                "https://hooks.slack.com/services/T/B/x"))
                .orElseThrow();
        assertThat(destination.webhook()).isEmpty();
        assertThat(destination).hasToString("Slack channel C0123456789");
        assertThat(destination.withoutSecrets("bad xoxb-" + "1")).isEqualTo("bad ***");
    }

    @Test
    void aBadWebhookIsToldWithoutIt() {
        assertThatThrownBy(() -> of(Map.of(), Map.of("SLACK_WEBHOOK_URL", "se cret")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("SLACK_WEBHOOK_URL")
                .hasMessageNotContaining("cret");
    }

    @Test
    void readsMentions() {
        Map<String, String> settings =
                Map.of("ci.slack.channel", "#a", "ci.slack.mentions", "ada=U0123456789, g@x.com=S0123456789,");
        assertThat(of(settings, BOT).orElseThrow().mentions())
                .containsOnly(Map.entry("ada", "U0123456789"), Map.entry("g@x.com", "S0123456789"));
    }

    @Test
    void aMentionThatIsNoMemberIsRefused() {
        Map<String, String> settings = Map.of("ci.slack.channel", "#a", "ci.slack.mentions", "ada=<!here>");
        assertThatThrownBy(() -> of(settings, BOT))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.slack.mentions=ada=U0123456789");
    }

    @Test
    void theTokenMayBeThePasswordOfAServer() {
        Map<String, String> settings = Map.of("ci.slack.channel", "C0123456789", "ci.slack.server", "slack");
        assertThat(of(settings, Map.of()).orElseThrow().token()).contains("xoxb-" + "2");
        assertThat(of(settings, BOT).orElseThrow().token()).contains("xoxb-" + "1");

        Map<String, String> unknown = Map.of("ci.slack.channel", "C0123456789", "ci.slack.server", "other");
        assertThatThrownBy(() -> of(unknown, Map.of()))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("settings.xml has no server 'other'");
    }

    /** One server has a password. */
    private static Optional<Destination> of(Map<String, String> settings, Map<String, String> variables) {
        return Destination.of(
                new Settings(settings::get),
                variables,
                id -> id.equals("slack") ? Optional.of("xoxb-" + "2") : Optional.empty());
    }
}
