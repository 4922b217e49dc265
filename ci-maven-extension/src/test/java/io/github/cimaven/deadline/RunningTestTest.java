package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTestTest {
    @TempDir
    Path testClasses;

    @BeforeEach
    void compileTests() throws IOException {
        Files.createDirectories(testClasses.resolve("demo"));
        for (String type : new String[] {"HangingTest", "HangingTest$WhenTheServerIsSilent", "EchoServer"}) {
            Files.createFile(testClasses.resolve("demo/" + type + ".class"));
        }
    }

    /** Dumps of Surefire 3.6.1 forks on JDK 17; each test has started a server, whose thread is in a class of the tests. */
    @ParameterizedTest
    @ValueSource(strings = {"junit4", "junit5-nested", "junit5-timeout"})
    void findsTheTestInARecordedDump(String name) throws IOException {
        String dump = recorded(name);
        assertThat(dump).contains("demo.EchoServer", "demo.HangingTest");
        assertThat(RunningTest.in(dump, testClasses)).hasValue("demo.HangingTest");
    }

    @Test
    void findsNothingOfAnotherModule(@TempDir Path other) throws IOException {
        assertThat(RunningTest.in(recorded("junit4"), other)).isEmpty();
        assertThat(RunningTest.in(recorded("junit4"), other.resolve("missing"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demo.HangingTest.hangs(HangingTest.java:5)",
                "demo.HangingTest$WhenTheServerIsSilent.hangs(HangingTest.java:5)",
                "demo.HangingTest$1$2.run(Unknown Source)",
                "demo.HangingTest.<init>(HangingTest.java:5)",
                "demo.HangingTest.<clinit>(HangingTest.java:5)",
                "demo.HangingTest.lambda$hangs$0(HangingTest.java:5)",
                "demo.HangingTest.a name of (many) words(HangingTest.kt:5)",
                "demo.HangingTest.größe(HangingTest.java:5)",
                "app//demo.HangingTest.hangs(HangingTest.java:5)",
                "my.module/demo.HangingTest.hangs(HangingTest.java:5)",
                "my.module@1.0-SNAPSHOT/demo.HangingTest.hangs(HangingTest.java:5)",
                "loader/my.module@1.0/demo.HangingTest.hangs(HangingTest.java:5)",
                "demo.HangingTest.hangs(my.module@1.0/HangingTest.java:5)",
            })
    void readsAFrame(String frame) {
        assertThat(in("\tat " + frame)).hasValue("demo.HangingTest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.Thread.sleep(java.base@17.0.15/Native Method)",
                "java.base@17.0.15/java.lang.Thread.sleep(Native Method)",
                "demo.HangingTest$$Lambda$14/0x0000000800c8a000.run(Unknown Source)",
                "demo.HangingTestIT.hangs(HangingTestIT.java:5)",
                "demo.HangingTest",
                "demo/HangingTest.hangs(HangingTest.java:5)",
                ".demo.HangingTest.hangs(HangingTest.java:5)",
                "..demo.HangingTest.hangs(HangingTest.java:5)",
                "(demo.HangingTest.hangs(",
                "демо.Тест.x(Тест.java:1)",
            })
    void findsNoTestInOtherFrames(String frame) {
        assertThat(in("\tat " + frame)).isEmpty();
    }

    @Test
    void readsNothingButFrames() {
        assertThat(in("demo.HangingTest.hangs(HangingTest.java:5)")).isEmpty();
        assertThat(in("\t- locked <0x0> (a demo.HangingTest.x(")).isEmpty();
        assertThat(in("")).isEmpty();
        assertThat(in("12345:\ncom.sun.tools.attach.AttachNotSupportedException: no\n"))
                .isEmpty();
    }

    @Test
    void prefersTheOutermostClassOfAStack() {
        assertThat(in("""
                "main" #1
                \tat demo.EchoServer.await(EchoServer.java:4)
                \tat demo.HangingTest.hangs(HangingTest.java:5)
                \tat java.lang.reflect.Method.invoke(java.base@17/Method.java:569)
                """)).hasValue("demo.HangingTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.platform.launcher.core.DefaultLauncher.execute(DefaultLauncher.java:137)",
                "org.testng.TestNG.run(TestNG.java:1)",
                "junit.framework.TestCase.runBare(TestCase.java:1)"
            })
    void prefersTheStacksOfTestEngines(String engine) {
        String server = "\"server\"\n\tat demo.EchoServer.run(EchoServer.java:1)\n";
        String test = "\"pool\"\n\tat demo.HangingTest.hangs(HangingTest.java:5)\n\tat " + engine + "\n";
        assertThat(in(server + "\n" + test)).hasValue("demo.HangingTest");
        assertThat(in(test + "\n" + server)).hasValue("demo.HangingTest");
        assertThat(in((server + "\n" + test).replace("\n", "\r\n"))).hasValue("demo.HangingTest");
    }

    @Test
    void takesTheFirstStackWhenNoEngineIsKnown() {
        assertThat(in("""
                "main"
                \tat demo.HangingTest.main(HangingTest.java:1)

                "server"
                \tat demo.EchoServer.run(EchoServer.java:1)
                """)).hasValue("demo.HangingTest");
    }

    @Test
    void answersSoonForHostileText() {
        int many = 300_000;
        for (String hostile : new String[] {
            "\n".repeat(many),
            "\tat " + "a/".repeat(many) + "x(",
            "\tat " + "a.".repeat(many),
            "\tat " + "a".repeat(many) + "(",
            "\tat a.b" + "(".repeat(many),
            "\tat a." + "b ".repeat(many),
            "\tat a\u0000b.c(",
            " ".repeat(many) + "at",
            "\tat demo.HangingTest\n".repeat(many / 10),
        }) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertThat(in(hostile)).isEmpty());
        }
    }

    private Optional<String> in(String dump) {
        return RunningTest.in(dump, testClasses);
    }

    private static String recorded(String name) throws IOException {
        try (InputStream file = RunningTestTest.class.getResourceAsStream(name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
