package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever must log in before Maven fetches a parent POM has a place for it in each job. */
class OwnPlacesTest {
    private static final Pattern PLACE = Pattern.compile(".*your own steps begin \\(.*, before Maven\\)");
    private static final Pattern OTHER_PLACE = Pattern.compile(".*your own steps begin \\(.*");
    private static final Pattern MAVEN = Pattern.compile(".*(mvnw?|\\$CI_MAVEN) -B .*");

    static Stream<GoldenFilesTest.Golden> files() {
        return GoldenFilesTest.files().filter(golden -> text(golden).contains("before Maven"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noMavenRunsBeforeThePlaceBeforeMaven(GoldenFilesTest.Golden golden) {
        assertThat(early(text(golden))).isEmpty();
    }

    @Test
    void aMavenThatRunsEarlierIsFound() {
        String begin = "# " + OwnParts.begin("a, before Maven") + "\n";
        assertThat(early("run: mvn -B x\n" + begin + "run: mvn -B y\n")).containsExactly("run: mvn -B x");
        assertThat(early(begin + "run: mvn -B y\n# " + OwnParts.begin("a, after Maven") + "\nrun: mvn -B z\n"))
                .containsExactly("run: mvn -B z");
    }

    /** Calls of Maven after another place, or none, of their job. */
    private static List<String> early(String text) {
        List<String> early = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().toList()) {
            if (OTHER_PLACE.matcher(line).matches()) {
                open = PLACE.matcher(line).matches();
            } else if (!open && MAVEN.matcher(line).matches()) {
                early.add(line);
            }
        }
        return early;
    }

    private static String text(GoldenFilesTest.Golden golden) {
        return golden.draft().text(new SnakeYamlText(), Samples.BRANCH);
    }
}
