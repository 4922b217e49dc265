package io.github.cimaven.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.ParallelFacts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTimesTest {
    private final ModuleTimes times = new ModuleTimes();

    @Test
    void findTheLongestChain() {
        add("parent", 1);
        add("core", 20, "parent");
        add("api", 5, "parent");
        add("app", 30, "core", "api");
        add("docs", 10, "parent");
        ParallelFacts facts = times.facts(2);
        assertThat(facts.total()).isEqualTo(Duration.ofSeconds(66));
        assertThat(facts.longestChain()).isEqualTo(Duration.ofSeconds(51));
        assertThat(facts.chain()).containsExactly("parent", "core", "app");
        assertThat(facts.saving()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void saveNoMoreThanThereAreProcessors() {
        for (String module : List.of("a", "b", "c", "d")) {
            add(module, 10);
        }
        assertThat(times.facts(1).saving()).isZero();
        assertThat(times.facts(2).saving()).isEqualTo(Duration.ofSeconds(20));
        assertThat(times.facts(64).saving()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void saveNothingInOneChain() {
        add("a", 10);
        add("b", 10, "a");
        add("c", 10, "b", "not built");
        assertThat(times.facts(8).saving()).isZero();
        assertThat(new ModuleTimes().facts(8).saving()).isZero();
    }

    private void add(String module, int seconds, String... needs) {
        times.add(module, Duration.ofSeconds(seconds), Set.of(needs));
    }
}
