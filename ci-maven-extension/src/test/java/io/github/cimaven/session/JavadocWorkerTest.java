package io.github.cimaven.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worker, and the script that asks it: here in the same JVM, with a tool and a javadoc that say who they are. */
@Timeout(60)
class JavadocWorkerTest {
    private static final String PLAIN = "-J-Da=";
    private static final List<String> OPTIONS = List.of(PLAIN, "-J-Db=", "-J-Xa", "-J-Xb");

    @TempDir
    Path folder;

    private final Tool tool = new Tool();
    private Path docs;
    private JavadocWorker worker;

    @BeforeEach
    void layOut() throws IOException {
        docs = Files.createDirectories(folder.resolve("a module/apidocs"));
        Files.writeString(docs.resolve("options"), "-d\n'there'\n");
        worker = new JavadocWorker(tool, folder, UTF_8);
    }

    @Test
    void theToolGetsFilesOfOptionsByTheirPaths() throws Exception {
        Said said = run(ProcessHandle.current().pid(), with("@options"));
        assertThat(tool.arguments).containsExactly("@" + docs.toRealPath().resolve("options"));
        assertThat(said).isEqualTo(new Said("shared\n", "warned\n", 3));
        assertThat(folder.resolve("busy")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-doclet com.acme.Doclet", "-taglet\n'com.acme.Tag'", "'-doclet'"})
    void codeOfOthersIsLeftToTheJavadocOfTheJdk(String option) throws Exception {
        Files.writeString(docs.resolve("options"), "-quiet\n" + option + "\n");
        assertThat(run(ProcessHandle.current().pid(), with("@options"))).isEqualTo(own("@options"));
        assertThat(tool.arguments).isEmpty();
        assertThat(folder.resolve("busy")).doesNotExist();
    }

    @Test
    void otherOptionsOfTheJvmAreLeftToTheJavadocOfTheJdk() throws Exception {
        List<String> arguments = List.of("-J-Xmx1g", PLAIN, "-J-Db=", "-J-Xa", "-J-Xb", "@options");
        assertThat(run(ProcessHandle.current().pid(), arguments).out())
                .startsWith("The Javadoc is made in a JVM of its own: its options are not those of the shared one.\n"
                        + "own -J-Xmx1g ");
    }

    @Test
    void withoutAWorkerTheJavadocOfTheJdkRuns() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        assertThat(run(ended.pid(), with("@options"))).isEqualTo(own("@options"));
    }

    @Test
    void whileTheWorkerIsBusyTheJavadocOfTheJdkRuns() throws Exception {
        Files.createDirectory(folder.resolve("busy"));
        assertThat(run(ProcessHandle.current().pid(), with("@options"))).isEqualTo(own("@options"));
        assertThat(folder.resolve("busy")).exists();
    }

    @Test
    void whenTheWorkerEndsInTheMiddleTheJavadocOfTheJdkRuns() throws Exception {
        Process ending = new ProcessBuilder("sleep", "0.3").start();
        Thread reaper = new Thread(() -> ending.onExit().join());
        reaper.start();
        // Nobody serves.
        assertThat(script(ending.pid(), with("@options"), () -> {})).isEqualTo(own("@options"));
    }

    @Test
    void theVersionIsKnown() throws Exception {
        assertThat(run(ProcessHandle.current().pid(), List.of("-J-version")))
                .isEqualTo(new Said("", "openjdk version \"17.0.9\"\n", 0));
    }

    private Said own(String... arguments) {
        return new Said("own " + String.join(" ", with(arguments)) + "\n", "", 7);
    }

    private static List<String> with(String... arguments) {
        List<String> all = new ArrayList<>(OPTIONS);
        all.addAll(List.of(arguments));
        return all;
    }

    private Said run(long pid, List<String> arguments) throws Exception {
        return script(pid, arguments, worker::serve);
    }

    private Said script(long pid, List<String> arguments, Serving serving) throws Exception {
        Path own = Files.writeString(folder.resolve("own"), "#!/bin/sh\necho own \"$@\"\nexit 7\n");
        assertThat(own.toFile().setExecutable(true)).isTrue();
        String variables = "javadoc='%s'\noptions='%s'\nversion=17.0.9\nworker=%d\n"
                .formatted(own, String.join(" ", OPTIONS), pid);
        Path script = folder.resolve("javadoc.sh");
        try (InputStream in = getClass().getResourceAsStream("/io/github/cimaven/javadoc/javadoc.sh")) {
            Files.writeString(script, variables + new String(in.readAllBytes(), UTF_8));
        }
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(arguments);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(docs.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JDK_JAVADOC_OPTIONS");
        Process process = builder.start();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            serving.serve();
        }
        return new Said(Files.readString(out), Files.readString(err), process.exitValue());
    }

    private record Said(String out, String err, int exit) {}

    @FunctionalInterface
    private interface Serving {
        void serve() throws IOException;
    }

    private static final class Tool implements ToolProvider {
        private List<String> arguments = List.of();

        @Override
        public String name() {
            return "javadoc";
        }

        @Override
        public int run(PrintWriter out, PrintWriter err, String... given) {
            arguments = List.of(given);
            out.println("shared");
            err.println("warned");
            return 3;
        }
    }
}
