package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnPartsTest {
    private static final String EMPTY = """
            steps:
              # ci-maven: your own steps begin (a, before Maven)
              # ci-maven: your own steps end
              - run: mvn
            # ci-maven: your own steps begin (jobs)
            # ci-maven: your own steps end
            """;

    @Test
    void carriesLinesOver() {
        String written = EMPTY.replace("(a, before Maven)\n", "(a, before Maven)\n  - run: mine\n");
        OwnParts own = OwnParts.of(written);
        assertThat(own.parts()).isEqualTo(Map.of("a, before Maven", List.of("  - run: mine")));
        assertThat(own.into(EMPTY)).isEqualTo(written);
    }

    @Test
    void knowsTheCommentsOfGroovy() {
        assertThat(OwnParts.of("  // ci-maven: your own steps begin (x)\n  sh 'a'\n  // ci-maven: your own steps end\n")
                        .parts())
                .isEqualTo(Map.of("x", List.of("  sh 'a'")));
    }

    @Test
    void namesAPlaceThatIsNoMore() {
        OwnParts own = new OwnParts(Map.of("gone", List.of("- run: mine"), "jobs", List.of("b:")));
        assertThat(own.homelessIn(EMPTY)).containsExactly("gone");
    }

    @Test
    void takesNothingFromAPlaceWithoutAnEnd() {
        assertThat(OwnParts.of("# ci-maven: your own steps begin (x)\nrest: of the file\n")
                        .parts())
                .isEmpty();
    }
}
