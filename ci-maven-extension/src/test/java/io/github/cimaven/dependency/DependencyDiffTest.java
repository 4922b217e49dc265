package io.github.cimaven.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.DependencyChange;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import io.github.cimaven.record.RunRecord.Resolved;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set is written as {@code module:artifact=version/scope …}; a module alone has no artifacts. */
class DependencyDiffTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "m:a=1/compile, m:a=1/compile, 1, -",
                "m, m:a=1/compile, 1, m added a -- 1/compile",
                "m:a=1/compile, m, 1, m removed a 1/compile --",
                "m:a=1/compile, m:a=2/compile, 1, m changed a 1/compile 2/compile",
                "m:a=1/test, m:a=1/compile, 1, m changed a 1/test 1/compile",
                "m:a=1/test m:b=1/test, m:b=2/test m:c=1/test, 1, m removed a 1/test --;m changed b 1/test 2/test;m added c -- 1/test",
                // only what was built now, and what is complete in both
                "m:a=1/compile n:a=1/compile, m:a=1/compile, 1, -",
                "m:a=1/compile, n:a=1/compile, 1, n added a -- 1/compile",
                "m, incomplete:a=1/compile, 0, -",
                "-, m:a=1/compile, 1, m added a -- 1/compile",
                // by artifact, then by module
                "m n, n:b=1/test n:a=1/test m:b=1/test, 2, n added a -- 1/test;m added b -- 1/test;n added b -- 1/test",
            })
    void tellsWhatCameWentAndChanged(String before, String now, int modules, String changes) {
        DependencyChanges found = DependencyDiff.between(
                "the base", before == null ? List.of() : List.of("m", "incomplete"), set(before), set(now));

        assertThat(found.base()).isEqualTo("the base");
        assertThat(found.modules()).isEqualTo(modules);
        assertThat(found.changes().stream().map(DependencyDiffTest::text).collect(Collectors.joining(";")))
                .isEqualTo(changes == null ? "" : changes);
    }

    @Test
    void keepsWholeModulesAsLongAsThereIsRoom() {
        DependencyCollection collection = new DependencyCollection();
        collection.add("c", List.of(fact("c", "z"), fact("c", "y")));
        collection.add("b", Collections.nCopies(DependencyCollection.MAX_ARTIFACTS, fact("b", "x")));
        collection.add("a", List.of(fact("a", "x")));

        assertThat(collection.has("a")).isTrue();
        assertThat(collection.has("d")).isFalse();
        assertThat(collection.set())
                .isEqualTo(
                        new DependencySet(List.of("a", "c"), List.of(fact("a", "x"), fact("c", "y"), fact("c", "z"))));
    }

    private static DependencyFacts fact(String module, String artifact) {
        return new DependencyFacts(module, artifact, "1", "compile");
    }

    private static DependencySet set(String text) {
        List<String> entries = text == null ? List.of() : Arrays.asList(text.split(" ", -1));
        return new DependencySet(
                entries.stream()
                        .map(entry -> entry.split(":", -1)[0])
                        .distinct()
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.contains(":"))
                        .map(entry -> entry.split("[:=/]", -1))
                        .map(parts -> new DependencyFacts(parts[0], parts[1], parts[2], parts[3]))
                        .toList());
    }

    private static String text(DependencyChange change) {
        return String.join(
                " ", change.module(), change.kind(), change.artifact(), text(change.before()), text(change.now()));
    }

    private static String text(Optional<Resolved> resolved) {
        return resolved.map(it -> it.version() + "/" + it.scope()).orElse("--");
    }
}
