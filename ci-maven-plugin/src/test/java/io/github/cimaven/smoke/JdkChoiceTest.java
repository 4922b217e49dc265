package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.jdk.Jdk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkChoiceTest {
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
}
