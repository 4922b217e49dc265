package io.github.cimaven.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaseSetTest {
    private static final DependencySet NOW = new DependencySet(
            List.of("core", "fresh", "leaf"),
            List.of(fact("core", "g:a", "2"), fact("fresh", "g:b", "1"), fact("leaf", "g:c:tests", "1")));

    @Test
    void modulesThatDeclareTheSameAreNoChange() {
        DependencyChanges changes =
                base(Set.of(), Map.of(), Set.of("core", "fresh", "leaf")).changes(NOW);

        assertThat(changes.base()).isEqualTo("the POMs of 0123456789");
        assertThat(changes.modules()).isEqualTo(3);
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void whatWasCollectedIsComparedAndANewModuleIsAllAdded() {
        BaseSet base = base(Set.of("core"), Map.of("core", List.of(fact("core", "g:a", "1"))), Set.of("core", "leaf"));

        assertThat(base.unknown(NOW)).isEmpty();
        assertThat(base.changes(NOW).changes())
                .extracting(change -> change.module() + " " + change.artifact() + " " + change.kind())
                .containsExactly("core g:a changed", "fresh g:b added");
    }

    @Test
    void aModuleThatCouldNotBeCollectedIsNotCompared() {
        BaseSet base = base(Set.of("core", "not built"), Map.of(), Set.of("core", "fresh", "leaf", "not built"));

        assertThat(base.unknown(NOW)).containsExactly("core");
        assertThat(base.changes(NOW).modules()).isEqualTo(2);
        assertThat(base.changes(NOW).changes()).isEmpty();
    }

    @Test
    void aPomThatOnlyTheBaseLacksMakesItsModuleUnknown() {
        Map<String, List<DependencyFacts>> collected =
                Map.of("core", List.of(fact("core", "g:a", "1")), "leaf", List.of(fact("leaf", "g:c:tests", "1")));
        BaseSet base = new BaseSet(
                "the base", Set.of("core", "leaf"), Set.of("core", "leaf"), collected, Set.of("g:a:1", "g:c:1"));

        assertThat(base.unknown(NOW)).containsExactly("core");
        assertThat(base.changes(NOW).changes())
                .extracting(change -> change.module() + " " + change.kind())
                .containsExactly("fresh added");
    }

    private static BaseSet base(
            Set<String> changed, Map<String, List<DependencyFacts>> collected, Set<String> modules) {
        return new BaseSet("the POMs of 0123456789", modules, changed, collected, Set.of());
    }

    private static DependencyFacts fact(String module, String artifact, String version) {
        return new DependencyFacts(module, artifact, version, "compile");
    }
}
