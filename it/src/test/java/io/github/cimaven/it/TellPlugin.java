package io.github.cimaven.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The files of a Maven plugin that tells which one ran, and which artifacts the project got. */
final class TellPlugin {
    record File(String name, byte[] content) {}

    private static final String SOURCE = """
            package tell;
            import java.nio.file.*;
            import java.util.*;
            public final class TellMojo extends org.apache.maven.plugin.AbstractMojo {
                private java.io.File output;
                private Collection<?> artifacts;
                public void execute() throws org.apache.maven.plugin.MojoExecutionException {
                    try {
                        Set<String> lines = new TreeSet<>();
                        artifacts.forEach(it -> lines.add(it.toString()));
                        Files.createDirectories(output.toPath());
                        Files.write(output.toPath().resolve("seen-by-@name@.txt"), lines);
                    } catch (java.io.IOException e) {
                        throw new org.apache.maven.plugin.MojoExecutionException("", e);
                    }
                }
            }
            """;

    private static final String DESCRIPTOR = """
            <plugin>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
              <goalPrefix>tell</goalPrefix>
              <mojos>
                <mojo>
                  <goal>tell</goal>
                  <implementation>tell.TellMojo</implementation>
                  <language>java</language>
                  <phase>validate</phase>
                  <requiresDependencyResolution>test</requiresDependencyResolution>
                  <requiresProject>true</requiresProject>
                  <threadSafe>true</threadSafe>
                  <parameters>
                    <parameter><name>output</name><type>java.io.File</type></parameter>
                    <parameter><name>artifacts</name><type>java.util.Collection</type></parameter>
                  </parameters>
                  <configuration>
                    <output implementation="java.io.File">${project.build.directory}</output>
                    <artifacts implementation="java.util.Collection">${project.artifacts}</artifacts>
                  </configuration>
                </mojo>
              </mojos>
            </plugin>
            """;

    private TellPlugin() {}

    /** @param mavenApi maven-plugin-api, to compile against */
    static List<File> files(String groupId, String artifactId, String version, String name, Path mavenApi)
            throws IOException {
        Path work = Files.createTempDirectory("tell");
        try {
            Path source = Files.createDirectories(work.resolve("tell")).resolve("TellMojo.java");
            Files.writeString(source, SOURCE.replace("@name@", name));
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "--release",
                            "8",
                            "-Xlint:-options",
                            "-cp",
                            mavenApi.toString(),
                            "-d",
                            work.toString(),
                            source.toString());
            if (failed != 0) {
                throw new IOException("The plugin of the story does not compile.");
            }
            Files.delete(source);
            List<File> files = new ArrayList<>();
            for (String file : new Tree(work).files()) {
                files.add(new File(file, Files.readAllBytes(work.resolve(file))));
                Files.delete(work.resolve(file));
            }
            files.add(new File(
                    "META-INF/maven/plugin.xml",
                    DESCRIPTOR.formatted(groupId, artifactId, version).getBytes(StandardCharsets.UTF_8)));
            return files;
        } finally {
            Files.delete(work.resolve("tell"));
            Files.delete(work);
        }
    }
}
