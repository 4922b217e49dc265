package io.github.cimaven.workflow.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.workflow.ExtensionsEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomTripEditorTest {
    private final ExtensionsEditor editor = new DomTripEditor();

    @Test
    void aNewFileHasTheExtensionAlone() {
        assertThat(with(ExtensionsEditor.EMPTY)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <extensions>
                  <extension>
                    <groupId>com.acme</groupId>
                    <artifactId>ext</artifactId>
                    <version>2</version>
                  </extension>
                </extensions>
                """);
    }

    @Test
    void otherExtensionsAndCommentsStay() {
        String other = """
                <extensions xmlns='http://maven.apache.org/EXTENSIONS/1.1.0'>
                    <!-- Why. -->
                    <extension>
                        <groupId>org.other</groupId> <artifactId>ext</artifactId>
                        <version>1</version>
                    </extension>
                </extensions>
                """;
        String after = with(other);
        assertThat(after).startsWith(other.substring(0, other.indexOf("</extensions>")));
        assertThat(after).contains("    <extension>\n        <groupId>com.acme</groupId>\n");
        assertThat(with(after)).isEqualTo(after);
    }

    @Test
    void onlyTheVersionOfTheSameExtensionChanges() {
        String old = with(ExtensionsEditor.EMPTY).replace("<version>2<", "<version>1<");
        assertThat(with(old)).isEqualTo(with(ExtensionsEditor.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<project/>", "no XML", "<extensions>"})
    void anotherFileIsRefused(String xml) {
        assertThatThrownBy(() -> with(xml)).isInstanceOf(IllegalArgumentException.class);
    }

    private String with(String xml) {
        return editor.with(xml, "com.acme", "ext", "2");
    }
}
