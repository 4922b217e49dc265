package io.github.cimaven.smoke;

import io.github.cimaven.config.Patterns;
import java.util.List;

/** What the program brings in which a library runs: there the scope {@code provided} is meant. */
public final class Hosts {
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

    private Hosts() {}

    /** @param own names or {@code groupId:artifactId} that the user adds */
    public static boolean bring(String groupId, String artifactId, Patterns own) {
        return NAMES.matches(groupId) || own.matches(groupId) || own.matches(groupId + ":" + artifactId);
    }
}
