package io.github.cimaven.session;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The process's own standard output, past Maven's logger: a CI runner reads commands only at the start of a line. */
final class Terminal {
    private Terminal() {}

    static void print(List<String> lines) {
        // Not System.out: Maven 4 puts its level before what is written there. Never closed: it is the process's.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        lines.forEach(out::println);
        out.flush();
    }
}
