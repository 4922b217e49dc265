package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A release of modules that have nothing to build: each deploys its POM and four files that are there already, so that what
 * is timed is little else than the publication. The tag {@code v1} is at its commit.
 */
record PublishReactor(int modules) {
    private static final int FILES = 4;
    private static final int BYTES = 20_000;
    private static final String PLUGINS = """
            <plugin>
              <artifactId>maven-deploy-plugin</artifactId><version>3.1.4</version>
            </plugin>
            <plugin>
              <groupId>org.codehaus.mojo</groupId><artifactId>build-helper-maven-plugin</artifactId><version>3.6.1</version>
              <executions><execution><phase>package</phase><goals><goal>attach-artifact</goal></goals>
                <configuration><artifacts>%s</artifacts></configuration>
              </execution></executions>
            </plugin>""";

    /** @param extension in {@code .mvn} */
    void write(Path folder, Coordinates extension) throws IOException, InterruptedException {
        String attached = IntStream.range(0, FILES)
                .mapToObj(
                        "<artifact><file>${maven.multiModuleProjectDirectory}/part%1$d.jar</file><type>jar</type><classifier>part%1$d</classifier></artifact>"
                                ::formatted)
                .collect(Collectors.joining());
        String names = Reactor.modules(modules);
        Reactor.file(
                folder.resolve("pom.xml"),
                Reactor.POM.formatted(
                        Reactor.OWN,
                        "root",
                        "<properties><project.build.outputTimestamp>2026-01-02T03:04:05Z</project.build.outputTimestamp></properties>"
                                + "<packaging>pom</packaging>" + names + "<build><plugins>"
                                + PLUGINS.formatted(attached) + "</plugins></build>"));
        for (int i = 0; i < modules; i++) {
            Reactor.file(
                    folder.resolve("m%d/pom.xml".formatted(i)),
                    Reactor.POM.formatted(Reactor.PARENT, "m" + i, "<packaging>pom</packaging>"));
        }
        Random random = new Random(1);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            Files.write(folder.resolve("part%d.jar".formatted(i)), bytes);
        }
        Released.commit(folder, extension);
    }
}
