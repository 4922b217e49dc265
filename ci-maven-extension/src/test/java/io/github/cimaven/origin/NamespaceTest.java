package io.github.cimaven.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamespaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.acme|com.acme|true",
                "com.acme|com.acme.shop|true",
                "com.acme|com.acme.shop.web|true",
                "com.acme|com.acmeshop|false",
                "com.acme|com.acme-shop|false",
                "com.acme|com|false",
                "com.acme|org.com.acme|false",
                "com.acme|com.Acme|false",
                "com.acme|comXacme|false",
                "com.acme.*|com.acme.shop|true",
                "com.acme.*|com.acme.shop.web|true",
                "com.acme.*|com.acme|false",
                "com.acme*|com.acme|true",
                "com.acme*|com.acmeshop|true",
                "com.acme*|com.acme-shop.web|true",
                "*.acme|org.acme|true",
                "*.acme|org.acme.shop|true",
                "*.acme|acme|false",
                "*|anything|true",
                "' org.acme , com.acme '|com.acme.shop|true",
                "org.acme,com.acme|org.example|false",
            })
    void isAGroupOrBelowIt(String entries, String groupId, boolean contained) {
        Namespace namespace = Namespace.of(entries);

        assertThat(namespace.contains(groupId)).isEqualTo(contained);
        assertThat(namespace.contains(groupId)).as("asked again").isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "com/acme|'com/acme'",
                "com.acme:lib|'com.acme:lib'",
                "com.acme;org.acme|'com.acme;org.acme'",
                "org.acme,com acme,a b|'com acme', 'a b'",
                " , |','",
            })
    void namesWhatIsNoGroupId(String entries, String named) {
        assertThatThrownBy(() -> Namespace.of(entries))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.namespace=")
                .hasMessageContaining(named)
                .hasMessageContaining("Type groupIds separated by commas, as in -Dci.namespace=com.acme");
    }
}
