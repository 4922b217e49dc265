package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestSourceTest {
    private static final String JAVA = "m/src/test/java/";

    @TempDir
    Path root;

    @BeforeEach
    void createSources() throws IOException {
        for (String file : List.of(
                JAVA + "p/q/ATest.java",
                JAVA + "NoPackageTest.java",
                "m/src/test/kotlin/p/q/Tests.kt",
                "m/src/it/java/p/BIT.java",
                "secret.java")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.createFile(root.resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "p.q.ATest, '\tat p.q.ATest.one(ATest.java:12)', m/src/test/java/p/q/ATest.java, 12",
        "p.q.ATest, 'x\n\tat p.q.Base.check(Base.java:3)\n\tat p.q.ATest.one(ATest.java:12)\n\tat p.q.ATest.two(ATest.java:9)', m/src/test/java/p/q/ATest.java, 12",
        "p.q.ATest, 'Caused by: x\n\tat app//p.q.ATest.one(ATest.java:12)', m/src/test/java/p/q/ATest.java, 12",
        "p.q.ATest$Inner$Deep, '\tat p.q.ATest$Inner$Deep.one(ATest.java:7)', m/src/test/java/p/q/ATest.java, 7",
        "p.q.ATest$Inner, '\tat p.q.ATest.lambda$one$0(ATest.java:8)', m/src/test/java/p/q/ATest.java, 8",
        "p.q.ATest(suffix), '\tat p.q.ATest.one(ATest.java:12)', m/src/test/java/p/q/ATest.java, 12",
        "p.q.ATest, '\tat p.q.ATestOther.one(ATestOther.java:12)', m/src/test/java/p/q/ATest.java,",
        "p.q.ATest, '\tat p.q.ATest.one(Unknown Source)', m/src/test/java/p/q/ATest.java,",
        "p.q.ATest, '\tat p.q.ATest.one(Generated.java:12)', m/src/test/java/p/q/ATest.java,",
        "p.q.ATest, '\tat p.q.ATest.one(ATest.java:99999999999)', m/src/test/java/p/q/ATest.java,",
        "p.q.ATest, '', m/src/test/java/p/q/ATest.java,",
        "NoPackageTest, '\tat NoPackageTest.one(NoPackageTest.java:1)', m/src/test/java/NoPackageTest.java, 1",
        "p.q.KtTest, '\tat p.q.KtTest.adds (two) items(Tests.kt:5)', m/src/test/kotlin/p/q/Tests.kt, 5",
        "p.BIT, '\tat p.BIT.one(BIT.java:2)', m/src/it/java/p/BIT.java, 2",
        "p.q.Missing, '\tat p.q.Missing.one(Missing.java:2)',,",
        "a feature of the shop, '',,",
        "'::set-env name=X::y', '',,",
    })
    void findsFileAndLine(String testClass, String trace, String file, Integer line) {
        assertThat(find(testClass, trace))
                .isEqualTo(new TestSource(Optional.ofNullable(file), Optional.ofNullable(line)));
    }

    @ParameterizedTest
    @CsvSource({
        "p.q.X, '\tat p.q.X.one(../../../../../../secret.java:1)'",
        "p.q.X, '\tat p.q.X.one(/etc/hosts:1)'",
        "../../../../secret, ''",
        "'....secret', ''",
    })
    void staysBelowTheSourceRoots(String testClass, String trace) {
        assertThat(find(testClass, trace).file()).isEmpty();
    }

    @Test
    @Timeout(5)
    void copesWithAHugeTraceAndName() {
        String huge = "p.".repeat(250) + "X";

        assertThat(find(huge, ("\tat " + huge + ".").repeat(1000)).file()).isEmpty();
        assertThat(find("p.q.ATest", "\tat p.q.ATest.(".repeat(7000)).line()).isEmpty();
    }

    private TestSource find(String testClass, String trace) {
        return TestSource.find(
                root,
                List.of(
                        root.resolve("m/src/test/java"),
                        root.resolve("m/src/test/kotlin"),
                        root.resolve("m/src/it/java")),
                testClass,
                trace);
    }
}
