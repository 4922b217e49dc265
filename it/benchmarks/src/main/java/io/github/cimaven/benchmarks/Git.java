package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The git program in one folder, without the user's hooks and signatures. */
record Git(Path folder) {
    private static final List<String> GIT = List.of(
            "git",
            "-c",
            "user.name=Benchmark",
            "-c",
            "user.email=benchmark@example.org",
            "-c",
            "commit.gpgsign=false",
            "-c",
            "core.hooksPath=/dev/null");

    /**
     * @return what it prints, without white space around it
     * @throws IOException when it fails, with what it prints
     */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(GIT);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("git %s failed in %s: %s".formatted(String.join(" ", arguments), folder, text));
        }
        return text;
    }
}
