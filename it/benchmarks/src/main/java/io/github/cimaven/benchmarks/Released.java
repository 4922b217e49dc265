package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** A work tree whose only commit is tagged as version 1. */
final class Released {
    private Released() {}

    static void commit(Path folder, Coordinates extension) throws IOException, InterruptedException {
        Reactor.file(folder.resolve(".gitignore"), "target/\n*.log\n");
        Reactor.file(folder.resolve(".mvn/maven.config"), "");
        new ExtensionsFile(folder).add(extension);
        Git git = new Git(folder);
        git.run("init", "-q", "-b", "main");
        git.run("add", "-A");
        git.run("commit", "-q", "-m", "Version 1");
        git.run("tag", "-a", "-m", "1", "v1");
    }
}
