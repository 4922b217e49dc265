package io.github.cimaven.notice.slack;

/**
 * Text from outside in Slack's mrkdwn.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text#escaping">Escaping text</a>
 */
final class SlackText {
    private SlackText() {}

    /** With this, nothing in it is a mention, a link or a broadcast. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * Escaped, and cut so that no escape is cut in the middle.
     *
     * @param max characters at most, as Slack counts them: with the escapes
     */
    static String escaped(String text, int max) {
        String whole = escaped(text);
        if (whole.length() <= max) {
            return whole;
        }
        StringBuilder cut = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            String next = escaped(Character.toString(character));
            if (cut.length() + next.length() >= max) {
                break;
            }
            cut.append(next);
        }
        return cut.append('…').toString();
    }
}
