package io.github.cimaven.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * The program of the JVM that makes the Javadoc of all modules. It knows nothing but the JDK.
 *
 * <p>In the folder {@code busy}, which one {@code javadoc.sh} has at a time, it takes {@code request}: the folder to be in,
 * and the arguments, each a file of options named by {@code @}. It answers by {@code out}, {@code err} and {@code exit}.
 */
final class JavadocWorker {
    private static final long PAUSE_MILLIS = 20;

    private static final Pattern FOREIGN = Pattern.compile("\\W*-(doclet|taglet)");

    private final ToolProvider javadoc;
    private final Path busy;
    /** Of arguments and of what the tool prints: as it would be between processes. */
    private final Charset charset;

    JavadocWorker(ToolProvider javadoc, Path folder, Charset charset) {
        this.javadoc = javadoc;
        this.busy = folder.resolve("busy");
        this.charset = charset;
    }

    /** @param arguments the folder that it shares with the script */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        endWithMaven();
        ToolProvider javadoc =
                ToolProvider.findFirst("javadoc").orElseThrow(() -> new IOException("This Java has no javadoc."));
        JavadocWorker worker = new JavadocWorker(
                javadoc, Path.of(arguments[0]), Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
        while (true) {
            worker.serve();
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Runs the tool if it is asked to. */
    void serve() throws IOException {
        Path request = busy.resolve("request");
        if (!Files.exists(request)) {
            return;
        }
        String exit = "refused";
        try {
            List<String> lines = Files.readAllLines(request, charset);
            Files.delete(request);
            String[] arguments = arguments(Path.of(lines.get(0)), lines.subList(1, lines.size()));
            System.out.println(lines.get(0));
            try (PrintWriter out = writer("out");
                    PrintWriter err = writer("err")) {
                exit = String.valueOf(javadoc.run(out, err, arguments));
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's own javadoc is run then, and tells what is wrong.
            System.err.println(e);
        }
        // It is seen only when it is whole.
        Path written = Files.writeString(busy.resolve("exit.new"), exit + "\n");
        Files.move(written, busy.resolve("exit"), StandardCopyOption.ATOMIC_MOVE);
    }

    private PrintWriter writer(String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(busy.resolve(name), charset));
    }

    private String[] arguments(Path folder, List<String> lines) throws IOException {
        String[] arguments = new String[lines.size()];
        for (int i = 0; i < arguments.length; i++) {
            Path file = folder.resolve(lines.get(i).substring(1));
            for (String line : Files.readAllLines(file, charset)) {
                // Code of others may keep something from one run to the next, or end the JVM.
                if (FOREIGN.matcher(line).lookingAt()) {
                    throw new IOException(file + " has " + line);
                }
            }
            arguments[i] = "@" + file;
        }
        return arguments;
    }

    private static void endWithMaven() {
        Thread thread = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // It is gone all the same.
                    }
                    Runtime.getRuntime().halt(0);
                },
                "end with Maven");
        thread.setDaemon(true);
        thread.start();
    }
}
