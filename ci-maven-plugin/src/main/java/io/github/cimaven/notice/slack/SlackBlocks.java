package io.github.cimaven.notice.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.github.cimaven.notice.Notice;
import io.github.cimaven.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A notice as Block Kit, within its limits.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks: 50 in a message</a>
 */
final class SlackBlocks {
    /** Of a header. */
    private static final int MAX_HEADER = 150;
    /** Of a section's text. */
    private static final int MAX_TEXT = 3000;
    /** Of one field; a section has ten at most. */
    private static final int MAX_FIELD = 2000;

    private static final int MAX_FIELDS = 10;
    /** Elements of a context, and of the actions that fit into a line. */
    private static final int MAX_ELEMENTS = 10;
    /** Of a button's text and of its address. */
    private static final int MAX_LABEL = 75;

    private static final int MAX_URL = 3000;

    private SlackBlocks() {}

    /** @param mentions members of Slack, by their ids */
    static List<LayoutBlock> of(Notice notice, List<String> mentions) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                HeaderBlock.builder().text(plain(notice.headline(), MAX_HEADER)).build());
        if (!notice.context().isEmpty()) {
            blocks.add(
                    ContextBlock.builder().elements(context(notice.context())).build());
        }
        if (!notice.fields().isEmpty()) {
            blocks.add(SectionBlock.builder().fields(fields(notice.fields())).build());
        }
        if (!notice.details().isEmpty()) {
            blocks.add(SectionBlock.builder()
                    .text(MarkdownTextObject.builder()
                            .text(details(notice.details()))
                            .build())
                    .build());
        }
        if (!mentions.isEmpty()) {
            blocks.add(SectionBlock.builder()
                    .text(MarkdownTextObject.builder().text(mentions(mentions)).build())
                    .build());
        }
        List<BlockElement> buttons = buttons(notice.links());
        if (!buttons.isEmpty()) {
            blocks.add(ActionsBlock.builder().elements(buttons).build());
        }
        return blocks;
    }

    private static PlainTextObject plain(String text, int max) {
        return PlainTextObject.builder()
                .text(VisibleText.bounded(text, max))
                .emoji(false)
                .build();
    }

    private static List<ContextBlockElement> context(List<String> phrases) {
        return phrases.stream()
                .limit(MAX_ELEMENTS)
                .<ContextBlockElement>map(phrase -> MarkdownTextObject.builder()
                        .text(SlackText.escaped(phrase, MAX_FIELD))
                        .verbatim(true)
                        .build())
                .toList();
    }

    private static List<TextObject> fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .limit(MAX_FIELDS)
                .<TextObject>map(field -> MarkdownTextObject.builder()
                        .text("*%s*\n%s".formatted(field.getKey(), SlackText.escaped(field.getValue(), MAX_FIELD / 2)))
                        .verbatim(true)
                        .build())
                .toList();
    }

    /** Lines that have no room are left out, and counted. */
    private static String details(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int room = MAX_TEXT - 50;
        int shown = 0;
        for (String line : lines) {
            String bullet = "• " + SlackText.escaped(line, MAX_TEXT / 2) + "\n";
            if (text.length() + bullet.length() > room) {
                return text + "and %d more".formatted(lines.size() - shown);
            }
            text.append(bullet);
            shown++;
        }
        return text.toString().stripTrailing();
    }

    private static String mentions(List<String> members) {
        return members.stream()
                .limit(MAX_ELEMENTS)
                .map(member -> member.startsWith("S") ? "<!subteam^" + member + ">" : "<@" + member + ">")
                .collect(Collectors.joining(" "));
    }

    private static List<BlockElement> buttons(Map<String, String> links) {
        return links.entrySet().stream()
                .filter(link ->
                        link.getValue().length() <= MAX_URL && link.getValue().startsWith("http"))
                .limit(MAX_ELEMENTS)
                .<BlockElement>map(link -> ButtonElement.builder()
                        .text(plain(link.getKey(), MAX_LABEL))
                        .url(link.getValue())
                        .build())
                .toList();
    }
}
