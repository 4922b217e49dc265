package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.ChangedFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestClassesTest {
    @TempDir
    Path top;

    @Test
    void takesTheNamesOfChangedSources() {
        assertThat(changed(
                        "app/src/test/java/com/acme/ATest.java",
                        "app/src/test/kotlin/com/acme/BTest.kt",
                        "app/src/test/java/TopTest.java"))
                .containsExactlyInAnyOrder("com.acme.ATest", "com.acme.BTest", "TopTest");
    }

    @Test
    void leavesOutWhatIsNoTestOfTheModule() {
        assertThat(changed(
                        "app/src/main/java/com/acme/A.java",
                        "lib/src/test/java/com/acme/ATest.java",
                        "app/src/test/java2/com/acme/ATest.java",
                        "app/src/test/java/com/acme/data.xml",
                        "app/pom.xml"))
                .isEmpty();
    }

    @Test
    void leavesOutDeletedSources() {
        ChangedFile deleted = new ChangedFile("app/src/test/java/com/acme/ATest.java", Kind.DELETED);
        assertThat(TestClasses.changed(top, roots(), List.of(deleted))).isEmpty();
    }

    @Test
    void listsTheTopLevelClasses() throws IOException {
        for (String file : List.of("com/acme/BTest.class", "com/acme/BTest$Inner.class", "ATest.class", "a.txt")) {
            Path path = top.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        }
        assertThat(TestClasses.in(top)).containsExactly("ATest", "com.acme.BTest");
    }

    @Test
    void listsNothingOfAFolderThatIsMissing() throws IOException {
        assertThat(TestClasses.in(top.resolve("test-classes"))).isEmpty();
    }

    private List<Path> roots() {
        return List.of(top.resolve("app/src/test/java"), top.resolve("app/src/test/kotlin"));
    }

    private Set<String> changed(String... paths) {
        return TestClasses.changed(
                top,
                roots(),
                Arrays.stream(paths)
                        .map(path -> new ChangedFile(path, Kind.MODIFIED))
                        .toList());
    }
}
