package io.github.cimaven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The projects that stories and demo build.
 *
 * @param folder a folder for each template
 * @param productVersion what {@code @project.version@} in their files stands for
 */
public record Templates(Path folder, String productVersion) {

    /** Copies a template over a folder. */
    public void copy(String name, Path to) throws IOException {
        Path source = folder.resolve(name);
        for (String file : new Tree(source).files()) {
            write(Files.readString(source.resolve(file)), to.resolve(file));
        }
    }

    void write(String text, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(to, text.replace("@project.version@", productVersion));
    }
}
