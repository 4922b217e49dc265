package io.github.cimaven.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JavadocMojoTest {

    @ParameterizedTest
    @MethodSource("goals")
    void isPlainWhereNothingIsConfigured(Object goal, boolean plain) {
        assertThat(new JavadocMojo(goal).isPlain()).isEqualTo(plain);
    }

    static Stream<Arguments> goals() {
        return Stream.of(
                Arguments.of(new Jar(null, null, null), true),
                Arguments.of(new Jar("", new String[0], null), true),
                Arguments.of(new Jar("/opt/jdk/bin/javadoc", null, null), false),
                Arguments.of(new Jar(null, new String[] {"-quiet"}, null), false),
                Arguments.of(new Jar(null, null, "a JDK"), false),
                Arguments.of(new WithoutToolchain(), false),
                Arguments.of(new Object(), false));
    }

    @Test
    void theExecutableIsAFieldOfASuperclass() {
        Jar goal = new Jar(null, null, null);
        new JavadocMojo(goal).setExecutable("/target/ci/javadoc.sh");
        assertThat(goal.executable()).isEqualTo("/target/ci/javadoc.sh");
    }

    /** Has fields and a method that are only found by their names. */
    @SuppressWarnings("UnusedVariable")
    private static class Base {
        private final String[] additionalOptions;
        private final Object toolchain;
        private String javadocExecutable;

        Base(String javadocExecutable, String[] additionalOptions, Object toolchain) {
            this.javadocExecutable = javadocExecutable;
            this.additionalOptions = additionalOptions;
            this.toolchain = toolchain;
        }

        String executable() {
            return javadocExecutable;
        }

        @SuppressWarnings("UnusedMethod")
        private Object getToolchain() {
            return toolchain;
        }
    }

    private static final class Jar extends Base {
        Jar(String javadocExecutable, String[] additionalOptions, Object toolchain) {
            super(javadocExecutable, additionalOptions, toolchain);
        }
    }

    @SuppressWarnings("UnusedVariable")
    private static final class WithoutToolchain {
        String javadocExecutable;
        String[] additionalOptions;
    }
}
