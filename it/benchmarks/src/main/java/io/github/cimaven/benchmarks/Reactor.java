package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generated build: each module has one class, and depends on the one before its half.
 *
 * @param modules their number, from 1; a single one stands alone
 */
record Reactor(int modules) {
    static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              %s
              <artifactId>%s</artifactId>
              %s
            </project>
            """;
    static final String OWN = "<groupId>com.acme</groupId><version>1</version>";
    static final String PARENT =
            "<parent><groupId>com.acme</groupId><artifactId>root</artifactId><version>1</version></parent>";
    static final String COMMON = """
            <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <build><pluginManagement><plugins>
                <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
                <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
              </plugins></pluginManagement></build>""";

    void write(Path folder) throws IOException {
        if (modules == 1) {
            module(folder, 0, OWN, COMMON);
            return;
        }
        String names = modules(modules);
        file(folder.resolve("pom.xml"), POM.formatted(OWN, "root", COMMON + "<packaging>pom</packaging>" + names));
        for (int i = 0; i < modules; i++) {
            String dependency = """
                    <dependencies><dependency>
                        <groupId>com.acme</groupId><artifactId>m%d</artifactId><version>1</version>
                      </dependency></dependencies>""".formatted(i / 2);
            module(folder.resolve("m" + i), i, PARENT, i == 0 ? "" : dependency);
        }
    }

    private static void module(Path folder, int number, String coordinates, String more) throws IOException {
        file(folder.resolve("pom.xml"), POM.formatted(coordinates, "m" + number, more));
        file(
                folder.resolve("src/main/java/com/acme/m%d/Thing.java".formatted(number)),
                "package com.acme.m%d;%n%npublic class Thing {}%n".formatted(number));
    }

    /** The modules {@code m0}, {@code m1} and so on, as a POM lists them. */
    static String modules(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "<module>m" + i + "</module>")
                .collect(Collectors.joining("", "<modules>", "</modules>"));
    }

    static void file(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
