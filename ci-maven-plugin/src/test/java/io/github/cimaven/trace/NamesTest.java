package io.github.cimaven.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.incubating.CicdIncubatingAttributes;
import io.opentelemetry.semconv.incubating.TestIncubatingAttributes;
import io.opentelemetry.semconv.incubating.ThreadIncubatingAttributes;
import io.opentelemetry.semconv.incubating.VcsIncubatingAttributes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the names with the library of the semantic conventions. */
class NamesTest {
    private static final List<Class<?>> CONVENTIONS = List.of(
            CicdIncubatingAttributes.class,
            TestIncubatingAttributes.class,
            ThreadIncubatingAttributes.class,
            VcsIncubatingAttributes.class,
            ErrorAttributes.class);

    @Test
    void everyNameAndValueIsOneOfTheConventions() throws Exception {
        Set<Object> known = new TreeSet<>();
        for (Class<?> type : CONVENTIONS) {
            known.addAll(constants(type));
            for (Class<?> values : type.getClasses()) {
                known.addAll(constants(values));
            }
        }
        List<Object> own = constants(Names.class).stream()
                .filter(name -> !name.toString().startsWith("maven."))
                .toList();

        assertThat(own).hasSizeGreaterThan(30).isSubsetOf(known);
    }

    private static List<Object> constants(Class<?> type) throws IllegalAccessException {
        List<Object> values = new ArrayList<>();
        for (Field field : fields(type).toList()) {
            field.setAccessible(true);
            values.add(field.get(null) instanceof AttributeKey<?> key ? key.getKey() : field.get(null));
        }
        return values;
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> field.getType() == String.class || field.getType() == AttributeKey.class);
    }
}
