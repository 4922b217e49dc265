package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A generated build whose modules stand in {@link Layers}, each with a class and a JUnit test, for which Surefire starts
 * a JVM as it does by default.
 *
 * @param modules their number, from 1; a single one stands alone
 */
record TestedReactor(int modules) {
    private static final String DEPENDENCY =
            "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>";
    private static final String JUNIT =
            DEPENDENCY.formatted("org.junit.jupiter", "junit-jupiter", "5.14.4", "<scope>test</scope>");
    private static final String CLASS = """
            package com.acme.m%d;

            /** How many modules are below this one. */
            public final class Thing {
                private Thing() {}

                public static int depth() {
                    return %s;
                }
            }
            """;
    private static final String TEST = """
            package com.acme.m%d;

            import static org.junit.jupiter.api.Assertions.assertTrue;

            import org.junit.jupiter.api.Test;

            class ThingTest {
                @Test
                void hasADepth() {
                    assertTrue(Thing.depth() >= 0);
                }
            }
            """;

    /** The folder of the last module, which no other needs. */
    String leaf() {
        return modules == 1 ? "." : "m" + (modules - 1);
    }

    void write(Path folder) throws IOException {
        Reactor.file(folder.resolve(".gitignore"), "target/\n");
        if (modules == 1) {
            module(folder, 0, Reactor.OWN, Reactor.COMMON, List.of());
            return;
        }
        String names = Reactor.modules(modules);
        Reactor.file(
                folder.resolve("pom.xml"),
                Reactor.POM.formatted(Reactor.OWN, "root", Reactor.COMMON + "<packaging>pom</packaging>" + names));
        Layers layers = new Layers(modules);
        for (int i = 0; i < modules; i++) {
            module(folder.resolve("m" + i), i, Reactor.PARENT, "", layers.below(i));
        }
    }

    private static void module(Path folder, int number, String coordinates, String more, List<Integer> below)
            throws IOException {
        String dependencies = below.stream()
                .map(each -> DEPENDENCY.formatted("com.acme", "m" + each, "1", ""))
                .collect(Collectors.joining("", more + "<dependencies>", JUNIT + "</dependencies>"));
        // Of all modules below, one is asked: more would double the work with each layer.
        String depth = below.isEmpty() ? "0" : "1 + com.acme.m%d.Thing.depth()".formatted(below.get(0));
        String source = "java/com/acme/m%d/".formatted(number);
        Reactor.file(folder.resolve("pom.xml"), Reactor.POM.formatted(coordinates, "m" + number, dependencies));
        Reactor.file(folder.resolve("src/main/" + source + "Thing.java"), CLASS.formatted(number, depth));
        Reactor.file(folder.resolve("src/test/" + source + "ThingTest.java"), TEST.formatted(number));
    }
}
