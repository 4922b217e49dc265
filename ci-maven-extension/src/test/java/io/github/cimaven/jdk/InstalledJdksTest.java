package io.github.cimaven.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJdksTest {
    @TempDir
    private Path temp;

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
