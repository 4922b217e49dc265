package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Settings that take files from this machine where it has them, and from Central otherwise.
 *
 * @param user the user's local repository
 * @param product the local repository that has the product
 */
record Settings(Path user, Path product) {
    private static final String TEXT = """
            <settings>
              <profiles><profile><id>local-first</id>
                <repositories>
                  <repository><id>local</id><url>%1$s</url><releases><checksumPolicy>ignore</checksumPolicy></releases></repository>
                </repositories>
                <pluginRepositories>
                  <pluginRepository><id>local</id><url>%1$s</url><releases><checksumPolicy>ignore</checksumPolicy></releases></pluginRepository>
                </pluginRepositories>
              </profile></profiles>
              <activeProfiles><activeProfile>local-first</activeProfile></activeProfiles>
            </settings>
            """;

    Path userFirst(Path file) throws IOException {
        return Files.writeString(file, TEXT.formatted(url(user)));
    }

    /** What a fresh machine has, if the product were on a server. */
    Path productFirst(Path file) throws IOException {
        return Files.writeString(file, TEXT.formatted(url(product)));
    }

    private static String url(Path folder) {
        // Maven wants two slashes more than Path.toUri gives.
        return "file://" + folder.toUri().getPath();
    }
}
