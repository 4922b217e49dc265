package io.github.cimaven.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkListTest {

    @ParameterizedTest
    @CsvSource({"'17,21,25', 17 21 25", "' 25 , 17,25,', 25 17", "'1.8,8,11', 8 11"})
    void readsEachVersionOnce(String value, String features) {
        assertThat(list(value).features()).isEqualTo(numbers(features));
    }

    @ParameterizedTest
    @CsvSource({
        "'17,x,25-ea', 'x, 25-ea are no feature version of a JDK. Type numbers separated by commas, as in -Dci.jdks=17,21,25.'",
        "17.0.9, '17.0.9 is no feature version'",
        "0, '0 is no feature version'",
        "',', 'it has no feature version'"
    })
    void namesAllThatAreNone(String value, String message) {
        assertThatThrownBy(() -> list(value))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'17,21,25', 17, 21 25, 17 21 25, 21 25, ''",
        "'25,99,17,98', 17, 25, 25 17, 25, 99 98",
        "17, 17, 25, 17, '', ''",
        "'21,25', 17, 17 25, 25, 25, 21",
        "99, 17, 17, '', '', 99"
    })
    void tellsWhatIsHereFromWhatIsNot(
            String list, int current, String installed, String found, String others, String missing) {
        JdkMatrix matrix = JdkMatrix.of(list(list), jdk(current), jdks(installed));
        assertThat(features(matrix.found())).isEqualTo(numbers(found));
        assertThat(features(matrix.others())).isEqualTo(numbers(others));
        assertThat(matrix.missing()).isEqualTo(numbers(missing));
    }

    @Test
    void takesTheFirstOfAVersion() {
        Jdk named = new Jdk(Path.of("named"), 25);
        assertThat(JdkMatrix.of(list("25,17"), jdk(17), List.of(named, jdk(25), new Jdk(Path.of("other"), 17)))
                        .found())
                .containsExactly(named, jdk(17));
    }

    @ParameterizedTest
    @CsvSource({", FAIL", "fail, FAIL", "warn, WARN"})
    void missingOnesFailUnlessTheUserSaysOtherwise(String value, MissingJdks policy) {
        assertThat(MissingJdks.of(new Settings(key -> value))).isEqualTo(policy);
    }

    @Test
    void namesAllMissingOnesAndWhatIsThere() {
        assertThatThrownBy(() -> MissingJdks.of(new Settings(key -> "no")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.jdks.missing=no is neither fail nor warn");
        assertThat(MissingJdks.FAIL.sentence(List.of(98, 99), jdks("25 17 25")))
                .isEqualTo(
                        "JDKs 98 and 99 of ci.jdks are not installed here; found: 17 (jdk17), 25 (jdk25). Install them,"
                                + " name them in ~/.m2/toolchains.xml, or type -Dci.jdks.missing=warn to do without.");
        assertThat(MissingJdks.WARN.sentence(List.of(99), jdks("17")))
                .isEqualTo("JDK 99 of ci.jdks is not installed here; found: 17 (jdk17). No test runs on it.");
    }

    @Test
    void namesAllThatAreTooOld() {
        TooOld tooOld = new TooOld();
        tooOld.add("web", 21, jdks("11 17"));
        tooOld.add("app", 17, jdks("11"));
        tooOld.add("lib", 17, jdks("11"));
        tooOld.add("old", 8, jdks(""));
        assertThat(tooOld.sentence())
                .contains(
                        "JDK 11 of ci.jdks cannot run the tests of web: they are compiled for Java 21. JDK 17 of ci.jdks"
                                + " cannot run the tests of web: they are compiled for Java 21. JDK 11 of ci.jdks cannot run the"
                                + " tests of app and lib: they are compiled for Java 17. Set ci.jdks without it in these modules,"
                                + " or compile for an older Java by maven.compiler.release.");
        assertThat(new TooOld().sentence()).isEmpty();
    }

    private static JdkList list(String value) {
        return JdkList.of(new Settings(key -> value)).orElseThrow();
    }

    private static Jdk jdk(int feature) {
        return new Jdk(Path.of("jdk" + feature), feature);
    }

    private static List<Jdk> jdks(String features) {
        return numbers(features).stream().map(JdkListTest::jdk).toList();
    }

    private static List<Integer> features(List<Jdk> jdks) {
        return jdks.stream().map(Jdk::feature).toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toList());
    }
}
