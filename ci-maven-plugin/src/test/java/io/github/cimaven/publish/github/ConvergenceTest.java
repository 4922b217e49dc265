package io.github.cimaven.publish.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvergenceTest {
    private static final String DIGEST = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final Asset WANTED = new Asset("lib.jar", new ReleaseFile("x/lib.jar", DIGEST, 7));

    @ParameterizedTest
    @CsvSource({
        "lib.jar,   uploaded, 7, a, keep",
        "lib.jar,   uploaded, 7, b, replace",
        "lib.jar,   uploaded, 8, a, replace",
        "lib.jar,   starter,  0, '', replace",
        "lib.jar,   open,     7, a, replace",
        "lib.jar,   uploaded, 7, '', look",
        "lib.jar,   uploaded, 8, '', replace",
        "other.jar, uploaded, 7, a, remove"
    })
    void decides(String name, String state, long size, String digit, String decision) {
        Optional<String> digest =
                Optional.of(digit).filter(it -> !it.isEmpty()).map(it -> it.equals("a") ? DIGEST : OTHER);
        AssetDocument there = new AssetDocument(1, name, state, size, digest, "");

        Convergence open = Convergence.of(List.of(WANTED), List.of(there));

        assertThat(open.remove().contains(there)).isEqualTo(decision.equals("replace") || decision.equals("remove"));
        assertThat(open.send().contains(WANTED)).isEqualTo(decision.equals("replace") || decision.equals("remove"));
        assertThat(open.unsure().containsKey(WANTED)).isEqualTo(decision.equals("look"));
    }

    @Test
    void sendsWhatIsNotThere() {
        assertThat(Convergence.of(List.of(WANTED), List.of()).send()).containsExactly(WANTED);
        assertThat(Convergence.of(List.of(), List.of()).isDone()).isTrue();
    }
}
