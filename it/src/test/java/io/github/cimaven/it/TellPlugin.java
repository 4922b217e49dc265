package io.github.cimaven.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** A Maven plugin that tells which one ran, and which artifacts the project got. */
final class TellPlugin {
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
                  <instantiationStrategy>per-lookup</instantiationStrategy>
                  <executionStrategy>once-per-session</executionStrategy>
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

    /**
     * Its files by their names.
     *
     * @param mavenApi maven-plugin-api, to compile against
     */
    static Map<String, byte[]> files(String groupId, String artifactId, String version, String name, Path mavenApi)
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
            Map<String, byte[]> files = new TreeMap<>();
            for (String file : new Tree(work).files()) {
                files.put(file, Files.readAllBytes(work.resolve(file)));
                Files.delete(work.resolve(file));
            }
            files.put(
                    "META-INF/maven/plugin.xml",
                    DESCRIPTOR.formatted(groupId, artifactId, version).getBytes(StandardCharsets.UTF_8));
            return files;
        } finally {
            Files.delete(work.resolve("tell"));
            Files.delete(work);
        }
    }
}
