package io.github.cimaven.text;

import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * Text for GitHub Flavored Markdown, for a table cell or a list item: on one line, and shown as it is.
 *
 * @see <a href="https://github.github.com/gfm/#backslash-escapes">GFM: backslash escapes</a>
 * @see <a href="https://github.github.com/gfm/#entity-and-numeric-character-references">GFM: entities stand for
 *     characters, never for structure</a>
 * @see <a href="https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls">
 *     GitHub: what becomes a link on its own</a>
 */
public final class MarkdownText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** What means something anywhere; {@code $} starts GitHub's formulas. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]~$]");
    /** What starts a heading, list or rule at the beginning of a list item. */
    private static final Pattern BLOCK = Pattern.compile("^[#+=-]");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})(?=[.)](?: |$))");
    /** GitHub links these after rendering, so only a character in between stops it; {@code &#} is an entity. */
    private static final Pattern LINKED =
            Pattern.compile("@(?=\\w)|(?<!&)#(?=\\d)|GH-(?=\\d)|:(?=//)|www(?=\\.)", Pattern.CASE_INSENSITIVE);
    /** The entity of U+200B, as GitHub's own users write it: the source of the page shows that it is there. */
    private static final String ZERO_WIDTH_SPACE = "&#8203;";

    private MarkdownText() {}

    /** @param max the length at most, in code points, before it is escaped */
    public static String of(String text, int max) {
        String line = LINE_BREAK.matcher(text).replaceAll(" ").strip();
        String html = Encode.forHtml(VisibleText.of(line, max));
        String plain = INLINE.matcher(html).replaceAll("\\\\$0").replace("|", "&#124;");
        String item =
                NUMBERED.matcher(BLOCK.matcher(plain).replaceFirst("\\\\$0")).replaceFirst("$1\\\\");
        return LINKED.matcher(item).replaceAll("$0" + ZERO_WIDTH_SPACE);
    }
}
