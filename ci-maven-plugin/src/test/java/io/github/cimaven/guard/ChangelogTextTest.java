package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangelogTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 1.2.3",
                "## [1.2.3] - 2026-01-31",
                "# Release v1.2.3",
                "### 1.2.3 (2026-01-31)",
                "1.2.3\n-----",
                "text\n\nVersion 1.2.3\n====\n"
            })
    void findsAVersionInAHeading(String text) {
        assertThat(ChangelogText.markdown(text).names("1.2.3")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 1.2.30",
                "## 1.2.3-rc.1",
                "## 1.2.3.4",
                "## 11.2.3",
                "## 0.1.2.3",
                "## Unreleased\n\nWill be 1.2.3",
                "1.2.3",
                ""
            })
    void takesNoOtherVersionForIt(String text) {
        assertThat(ChangelogText.markdown(text).names("1.2.3")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'## 1.2', true", "'# Changes\n\nSee the releases on GitHub.', false", "'## Unreleased', false"})
    void knowsWhetherVersionsAreNamedAtAll(String text, boolean named) {
        assertThat(ChangelogText.markdown(text).namesVersions()).isEqualTo(named);
    }

    @Test
    void readsTheReleasesOfChangesXml() throws XMLStreamException {
        String xml = """
                <document><body>
                  <release version="1.2.3" date="2026-01-31"><action dev="ada" type="add">1.2.4 follows</action></release>
                </body></document>
                """;

        assertThat(ChangelogText.changesXml(xml).names("1.2.3")).isTrue();
        assertThat(ChangelogText.changesXml(xml).names("1.2.4")).isFalse();
        assertThatThrownBy(() -> ChangelogText.changesXml("<document>")).isInstanceOf(XMLStreamException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'# Log\n\n## 1.1.0\n\nNew.\n\n### Fixes\n\nx\n\n## 1.0.0\nOld.', 1.1.0, 'New.\n\n### Fixes\n\nx'",
        "'# Log\n\n## [v1.1.0] - 2026-01-01\nNew.\n\n# Other', 1.1.0, New.",
        "'1.1.0\n-----\nNew.\n\n1.0.0\n-----\nOld.', 1.1.0, New.",
        "'## 1.1.0\n```\n# no heading\n```\nmore\n## 1.0.0', 1.1.0, '```\n# no heading\n```\nmore'",
        "'## 1.1.0\n\n## 1.0.0\nOld.', 1.1.0, ''",
        "'## 1.1.0.1\nNew.', 1.1.0, ''"
    })
    void findsWhatIsSaidOfAVersion(String text, String version, String section) {
        assertThat(ChangelogText.section(text, version).orElse("")).isEqualTo(section);
    }
}
