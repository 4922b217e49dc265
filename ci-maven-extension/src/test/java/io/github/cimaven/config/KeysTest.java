package io.github.cimaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeysTest {

    static Stream<Field> keys() {
        return constants(Keys.class).filter(field -> !field.getName().endsWith("_DEFAULT"));
    }

    static Stream<Field> described() {
        return constants(Keys.class).filter(field -> field.isAnnotationPresent(Key.class));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasASentence(Field field) {
        assertThat(field.getAnnotation(Key.class)).as("@Key of " + field).isNotNull();
        assertThat(field.getAnnotation(Key.class).value()).matches("(?s)\\p{Lu}.*\\.");
        assertThat(field.getAnnotation(Key.class).type()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyStartsWithCi(Field field) throws IllegalAccessException {
        assertThat(text(field)).matches("ci\\.[a-zA-Z.]+");
    }

    @Test
    void thereAreKeysAndNoTwoAreEqual() {
        List<String> keys = Stream.concat(keys(), constants(Handover.class))
                .map(KeysTest::textOf)
                .toList();
        assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void everyDefaultConstantIsTheDefaultOfAKey() {
        Set<String> defaults = described()
                .map(field -> field.getAnnotation(Key.class).defaultValue())
                .collect(Collectors.toSet());
        assertThat(constants(Keys.class).filter(field -> field.getName().endsWith("_DEFAULT")))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(defaults).contains(text(field)));
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyDefaultIsOfItsType(Field field) {
        Key key = field.getAnnotation(Key.class);
        Settings settings = new Settings(name -> key.defaultValue());
        if (key.type().startsWith("true or false")) {
            assertThat(settings.flag("ci.x", false))
                    .isEqualTo(key.defaultValue().equals("true"));
        } else if (key.type().startsWith("duration")) {
            assertThat(settings.duration("ci.x").orElse(Duration.ZERO)).isGreaterThanOrEqualTo(Duration.ZERO);
        } else {
            assertThat(key.defaultValue()).isEqualTo(key.defaultValue().strip());
        }
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyExampleOfADurationIsOne(Field field) {
        String type = field.getAnnotation(Key.class).type();
        if (type.startsWith("duration (")) {
            for (String example :
                    type.substring(type.indexOf('(') + 1, type.indexOf(')')).split(", ", -1)) {
                assertThat(new Settings(name -> example).duration("ci.x")).isPresent();
            }
        }
    }

    @Test
    void theHandoverNamesAllThatItHandsOver() {
        assertThat(Handover.names())
                .containsExactlyInAnyOrderElementsOf(
                        constants(Handover.class).map(KeysTest::textOf).toList());
    }

    private static Stream<Field> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class);
    }

    private static String text(Field field) throws IllegalAccessException {
        return (String) field.get(null);
    }

    private static String textOf(Field field) {
        try {
            return text(field);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
