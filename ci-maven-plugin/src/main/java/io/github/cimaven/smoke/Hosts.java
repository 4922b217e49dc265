package io.github.cimaven.smoke;

import io.github.cimaven.config.Patterns;
import java.util.List;

/**
 * What the program brings in which a library runs: there the scope {@code provided} is meant.
 *
 * @param packaging the module's
 * @param own names or {@code groupId:artifactId} that the user adds
 */
public record Hosts(String packaging, Patterns own) {
    /** A bean has a server around it, which may bring anything. */
    private static final String BEAN = "ejb";

    private static final String MAVEN_PLUGIN = "maven-plugin";

    /**
     * What Maven shows to its plugins beside its own API.
     *
     * @see <a href="https://github.com/apache/maven/blob/maven-3.9.x/maven-core/src/main/resources/META-INF/maven/extension.xml">
     *     the exported packages and artifacts of maven-core</a>
     */
    private static final Patterns OF_MAVEN =
            Patterns.of("org.slf4j:slf4j-api,org.fusesource.jansi:jansi,com.google.inject:guice");

    /** The APIs of application servers, of Maven, OSGi, Gradle, Jenkins, Android, and of engines that run jobs. */
    private static final List<String> KNOWN = List.of(
            "javax.*",
            "jakarta.*",
            "org.apache.maven*",
            "org.codehaus.plexus*",
            "org.eclipse.aether*",
            "org.eclipse.sisu*",
            "org.sonatype.*",
            "org.osgi*",
            "org.apache.felix*",
            "biz.aQute.bnd*",
            "org.gradle*",
            "org.jenkins-ci*",
            "com.google.android*",
            "org.robolectric*",
            "org.apache.tomcat*",
            "org.eclipse.jetty*",
            "org.apache.ant*",
            "ant",
            "org.apache.spark*",
            "org.apache.flink*",
            "org.apache.hadoop*",
            "org.apache.kafka*",
            "org.apache.hive*",
            "io.trino*",
            "org.scala-lang*",
            "org.projectlombok*");

    private static final Patterns NAMES = Patterns.of(String.join(",", KNOWN));

    public boolean bring(String groupId, String artifactId) {
        String name = groupId + ":" + artifactId;
        return packaging.equals(BEAN)
                || NAMES.matches(groupId)
                || (packaging.equals(MAVEN_PLUGIN) && OF_MAVEN.matches(name))
                || own.matches(groupId)
                || own.matches(name);
    }
}
