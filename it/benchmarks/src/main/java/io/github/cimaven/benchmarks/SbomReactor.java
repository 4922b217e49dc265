package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generated build of modules in {@link Layers}, each with six dependencies of a list of common ones: together with what
 * those need, some seventy artifacts.
 */
record SbomReactor(int modules) {
    private static final int DEPENDENCIES = 6;
    private static final String DEPENDENCY =
            "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>";
    static final List<String> EXTERNAL = List.of(
            "org.springframework:spring-webmvc:6.2.0",
            "org.springframework:spring-jdbc:6.2.0",
            "org.hibernate.orm:hibernate-core:6.6.4.Final",
            "com.fasterxml.jackson.core:jackson-databind:2.18.2",
            "com.fasterxml.jackson.datatype:jackson-datatype-jsr310:2.18.2",
            "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml:2.18.2",
            "org.apache.logging.log4j:log4j-core:2.24.3",
            "ch.qos.logback:logback-classic:1.5.15",
            "com.google.guava:guava:33.4.0-jre",
            "org.apache.httpcomponents.client5:httpclient5:5.4.1",
            "org.apache.commons:commons-text:1.13.0",
            "commons-io:commons-io:2.18.0",
            "org.apache.commons:commons-compress:1.27.1",
            "io.netty:netty-handler:4.1.116.Final",
            "org.jsoup:jsoup:1.18.3",
            "org.freemarker:freemarker:2.3.33",
            "com.zaxxer:HikariCP:6.2.1",
            "org.postgresql:postgresql:42.7.4",
            "io.micrometer:micrometer-core:1.14.2",
            "com.squareup.okhttp3:okhttp:4.12.0");

    /** @param plugin of the root's POM */
    void write(Path folder, String plugin) throws IOException {
        String names = Reactor.modules(modules);
        String common = Reactor.COMMON
                .replace("</pluginManagement>", "</pluginManagement><plugins>" + plugin + "</plugins>")
                .replace(
                        "<properties>",
                        "<properties><project.build.outputTimestamp>2026-01-02T03:04:05Z</project.build.outputTimestamp>");
        Reactor.file(
                folder.resolve("pom.xml"),
                Reactor.POM.formatted(Reactor.OWN, "root", common + "<packaging>pom</packaging>" + names));
        // Else Maven would look for .mvn in the folders above.
        Reactor.file(folder.resolve(".mvn/maven.config"), "");
        Layers layers = new Layers(modules);
        for (int i = 0; i < modules; i++) {
            module(folder.resolve("m" + i), i, layers.below(i));
        }
    }

    private static void module(Path folder, int number, List<Integer> below) throws IOException {
        String own = below.stream()
                .map(each -> DEPENDENCY.formatted("com.acme", "m" + each, "1"))
                .collect(Collectors.joining());
        String external = dependencies(IntStream.range(0, DEPENDENCIES)
                .mapToObj(i -> EXTERNAL.get((number * DEPENDENCIES + i) % EXTERNAL.size()))
                .toList());
        Reactor.file(
                folder.resolve("pom.xml"),
                Reactor.POM.formatted(
                        Reactor.PARENT, "m" + number, "<dependencies>" + own + external + "</dependencies>"));
        Reactor.file(
                folder.resolve("src/main/java/com/acme/m%d/Thing.java".formatted(number)),
                "package com.acme.m%d;%n%npublic class Thing {}%n".formatted(number));
    }

    /** @param coordinates {@code groupId:artifactId:version} of each */
    static String dependencies(List<String> coordinates) {
        return coordinates.stream()
                .map(each -> DEPENDENCY.formatted((Object[]) each.split(":", -1)))
                .collect(Collectors.joining());
    }
}
