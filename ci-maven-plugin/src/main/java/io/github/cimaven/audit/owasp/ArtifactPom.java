package io.github.cimaven.audit.owasp;

/** The POM of an artifact that no project builds. */
public final class ArtifactPom {
    private ArtifactPom() {}

    /** @param groupId as all the others, without characters that XML escapes */
    public static String text(String groupId, String artifactId, String version, String packaging, String name) {
        return String.join(
                "\n",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">",
                "  <modelVersion>4.0.0</modelVersion>",
                "  <groupId>" + groupId + "</groupId>",
                "  <artifactId>" + artifactId + "</artifactId>",
                "  <version>" + version + "</version>",
                "  <packaging>" + packaging + "</packaging>",
                "  <name>" + name + "</name>",
                "</project>",
                "");
    }
}
