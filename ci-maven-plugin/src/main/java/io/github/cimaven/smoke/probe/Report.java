package io.github.cimaven.smoke.probe;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The report: a line for each thing, its fields separated by tabs. It is written at once, as the JVM may be killed. */
final class Report implements AutoCloseable {
    private final Writer writer;

    Report(File file) throws IOException {
        writer = new BufferedWriter(Files.newBufferedWriter(file.toPath(), StandardCharsets.UTF_8));
    }

    void line(String kind, String... fields) throws IOException {
        StringBuilder line = new StringBuilder(kind);
        for (String field : fields) {
            line.append('\t').append(field.replaceAll("\\p{Cntrl}+", " "));
        }
        writer.write(line.append('\n').toString());
        writer.flush();
    }

    /** What an exception says, with its kind, because many messages are no more than a name. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        return failure.getClass().getName() + (message == null ? "" : ": " + message);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
