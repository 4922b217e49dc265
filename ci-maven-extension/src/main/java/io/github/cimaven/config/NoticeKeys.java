package io.github.cimaven.config;

/** What a user may set of {@code ci:notify}. Tokens and webhooks are no properties: they come from the environment. */
public final class NoticeKeys {
    /** The variable with a bot's token, as Slack's own tools call it. */
    public static final String TOKEN_VARIABLE = "SLACK_BOT_TOKEN";
    /** The variable with the address of an incoming webhook. */
    public static final String WEBHOOK_VARIABLE = "SLACK_WEBHOOK_URL";

    @Key(value = "Sends no notice.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.notify.skip";

    @Key(
            value = "The Slack channel that a bot posts to, for SLACK_BOT_TOKEN. By its id, one message is updated in"
                    + " place; by its name, each run posts one.",
            type = "an id as in C0123456789, or a name as in #releases")
    public static final String SLACK_CHANNEL = "ci.slack.channel";

    @Key(
            value = "The server in settings.xml whose password is the bot's token, where SLACK_BOT_TOKEN is not set.",
            type = "an id")
    public static final String SLACK_SERVER = "ci.slack.server";

    @Key(
            value = "Whether a bot adds summary, report and SBOM of a release to the thread of its message.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String SLACK_FILES = "ci.slack.files";

    @Key(
            value =
                    "Who is mentioned when a run of theirs fails: user names of the CI provider or e-mail addresses of git,"
                            + " each with its Slack member.",
            type = "ada=U0123456789,grace@example.com=U9876543210")
    public static final String SLACK_MENTIONS = "ci.slack.mentions";

    @Key(value = "Where Slack's Web API is, for GovSlack.", type = "a URL", defaultValue = NoticeKeys.SLACK_API_DEFAULT)
    public static final String SLACK_API = "ci.slack.api";

    public static final String SLACK_API_DEFAULT = "https://slack.com/api/";

    private NoticeKeys() {}
}
