package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownTextTest {
    private static final int MAX = 200;

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void isNothingButTextInAListItem(String name) {
        Rendered page = Rendered.of("- " + MarkdownText.of(name, MAX) + "\n- next\n");

        assertThat(page.kinds()).isSubsetOf("Document", "BulletList", "ListItem", "Paragraph", "Text");
        assertThat(page.text()).isEqualTo(shown(name) + "next");
    }

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void isNothingButTextInATableCell(String name) {
        String cell = MarkdownText.of(name, MAX);
        Rendered page = Rendered.of("| a | b |\n| --- | --- |\n| " + cell + " | " + cell + " |\n");

        assertThat(page.kinds())
                .isSubsetOf("Document", "TableBlock", "TableHead", "TableBody", "TableRow", "TableCell", "Text");
        assertThat(page.count("TableCell")).isEqualTo(4);
        assertThat(page.text()).isEqualTo("ab" + shown(name) + shown(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "@team → @&#8203;team",
                "see #123 → see #&#8203;123",
                "GH-12 → GH-&#8203;12",
                "https://x.example → https:&#8203;//x.example",
                "WWW.x.example → WWW&#8203;.x.example",
                "C# it&s → C# it&amp;s",
                "it's → it&#39;s",
            })
    void keepsGitHubFromLinking(String text, String markdown) {
        assertThat(MarkdownText.of(text, MAX)).isEqualTo(markdown);
    }

    @Test
    void boundsAHugeName() {
        Rendered page = Rendered.of("- " + MarkdownText.of(Hostile.HUGE, MAX));

        assertThat(page.text()).hasSize(MAX).endsWith("...");
    }

    private static String shown(String name) {
        return VisibleText.of(name.replaceAll("\\R", " ").strip());
    }
}
