package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkChoiceTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "8, 17, '', 17, 'no older JDK'",
        "8, 17, '8 11', 8, 'compiled for Java 8'",
        "8, 17, '11 25', 11, 'no older JDK'",
        "17, 17, '8 11 17', 17, 'compiled for Java 17'",
        "17, 25, '8 17 21', 17, 'compiled for Java 17'",
        "21, 17, '8 25', 25, 'no older JDK'",
        "21, 17, '8', 17, 'no JDK that runs them'"
    })
    void theOldestThatRunsTheClasses(int needed, int current, String others, int chosen, String reason) {
        List<Jdk> installed = List.of(others.split(" ")).stream()
                .filter(text -> !text.isEmpty())
                .map(text -> new Jdk(Path.of(text), Integer.parseInt(text)))
                .toList();
        JdkChoice choice = JdkChoice.of(needed, new Jdk(Path.of("current"), current), installed);
        assertThat(choice.jdk().feature()).isEqualTo(chosen);
        assertThat(choice.reason()).contains(reason);
    }

    @Test
    void theJdkOfMavenIsTakenWhenItIsAsOld() {
        Jdk current = new Jdk(Path.of("current"), 17);
        assertThat(JdkChoice.of(11, current, List.of(new Jdk(Path.of("other"), 17)))
                        .jdk())
                .isEqualTo(current);
    }

    @Test
    void jdksAreFoundWhereTheyAreInstalled() throws IOException {
        jdk("root/usr/lib/jvm/java-8", "1.8.0_392");
        jdk("home/.sdkman/candidates/java/11.0.2-tem", "11.0.2");
        jdk("home/.jabba/jdk/x", "21");
        jdk("home/.jdks/corretto-17", "17.0.9");
        jdk("root/Library/Java/JavaVirtualMachines/temurin/Contents/Home", "25-ea");
        jdk("runner", "22.0.1");
        Files.createDirectories(temp.resolve("root/usr/lib/jvm/none"));
        List<Jdk> found = InstalledJdks.find(
                Map.of("JAVA_HOME_22_X64", temp.resolve("runner").toString(), "JAVA_HOME", "x", "JAVA_HOME_1_X64", " "),
                temp.resolve("home"),
                temp.resolve("root"));
        assertThat(found.stream().map(Jdk::feature)).containsExactlyInAnyOrder(8, 11, 17, 21, 22, 25);
    }

    private void jdk(String folder, String version) throws IOException {
        Path home = temp.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/java"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    @Test
    void thisJdkSaysWhichItIs() {
        Path home = Path.of(System.getProperty("java.home"));
        assertThat(Jdk.at(home)).contains(new Jdk(home, Runtime.version().feature()));
    }
}
