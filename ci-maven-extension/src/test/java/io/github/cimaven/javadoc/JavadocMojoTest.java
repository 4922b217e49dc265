package io.github.cimaven.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JavadocMojoTest {

    private static final List<String> LANE = List.of("-J-XX:+UseSerialGC");

    @ParameterizedTest
    @MethodSource("goals")
    void tellsWhyAGoalNeedsAJvmOfItsOwn(Object goal, String reason) {
        assertThat(new JavadocMojo(goal).needsOwnJvm(LANE)).isEqualTo(Optional.ofNullable(reason));
    }

    static Stream<Arguments> goals() {
        return Stream.of(
                Arguments.of(new Jar(null, null, null), null),
                Arguments.of(new Jar("", new String[0], null), null),
                Arguments.of(new Jar("/opt/jdk/bin/javadoc", null, null), "javadocExecutable is configured"),
                Arguments.of(new Jar(null, new String[] {"-quiet"}, null), "additionalOptions is configured"),
                Arguments.of(new Jar(null, null, "a JDK"), "a toolchain has its JDK"),
                Arguments.of(new Newer(new String[] {"-J-XX:+UseSerialGC"}, "", new Object[0]), null),
                Arguments.of(new Newer(new String[] {"-J-Xss8m"}, "", null), "additionalJOptions is configured"),
                Arguments.of(new Newer(null, "com.acme.Doclet", null), "doclet is configured"),
                Arguments.of(new Newer(null, null, new Object[] {"a taglet"}), "taglets is configured"),
                Arguments.of(new WithoutToolchain(), "this version of maven-javadoc-plugin lacks what it takes"),
                Arguments.of(new Object(), "this version of maven-javadoc-plugin lacks what it takes"));
    }

    @Test
    void seesThatNoJavadocIsWanted() {
        assertThat(new JavadocMojo(new Newer(null, null, null)).isSkipped()).isTrue();
        assertThat(new JavadocMojo(new Jar(null, null, null)).isSkipped()).isFalse();
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
    private static final class Newer extends Base {
        private final String[] additionalJOptions;
        private final String doclet;
        private final Object[] taglets;
        private final boolean skip = true;

        Newer(String[] additionalJOptions, String doclet, Object[] taglets) {
            super(null, null, null);
            this.additionalJOptions = additionalJOptions;
            this.doclet = doclet;
            this.taglets = taglets;
        }
    }

    @SuppressWarnings("UnusedVariable")
    private static final class WithoutToolchain {
        String javadocExecutable;
        String[] additionalOptions;
    }
}
