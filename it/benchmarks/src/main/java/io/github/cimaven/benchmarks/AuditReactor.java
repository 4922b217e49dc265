package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A generated build without sources whose modules share some 150 artifacts. No module needs another, so that an audit can be
 * asked for by itself.
 */
record AuditReactor(int modules) {
    private static final int DEPENDENCIES = 6;
    /** Beside the common ones: what brings in many more. The last has the true CVE of the data. */
    private static final List<String> WIDE = List.of(
            "org.owasp:dependency-check-core:12.2.2",
            "software.amazon.awssdk:s3:2.40.2",
            "com.slack.api:slack-api-client:1.51.0",
            "org.cyclonedx:cyclonedx-core-java:9.0.5",
            "org.apache.logging.log4j:log4j-core:2.14.1");

    void write(Path folder) throws IOException {
        String names = Reactor.modules(modules);
        Reactor.file(
                folder.resolve("pom.xml"),
                Reactor.POM.formatted(Reactor.OWN, "root", "<packaging>pom</packaging>" + names));
        // Else Maven would look for .mvn in the folders above.
        Reactor.file(folder.resolve(".mvn/maven.config"), "");
        for (int i = 0; i < modules; i++) {
            int module = i;
            List<String> common = IntStream.range(0, DEPENDENCIES)
                    .mapToObj(each ->
                            SbomReactor.EXTERNAL.get((module * DEPENDENCIES + each) % SbomReactor.EXTERNAL.size()))
                    .filter(each -> !each.contains(":log4j-core:"))
                    .toList();
            Reactor.file(
                    folder.resolve("m" + i + "/pom.xml"),
                    Reactor.POM.formatted(
                            Reactor.PARENT,
                            "m" + i,
                            "<dependencies>"
                                    + SbomReactor.dependencies(common)
                                    + SbomReactor.dependencies(List.of(WIDE.get(module % WIDE.size())))
                                    + "</dependencies>"));
        }
    }
}
