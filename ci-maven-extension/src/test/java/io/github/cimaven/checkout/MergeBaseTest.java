package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeBaseTest {
    @TempDir
    Path folder;

    @Test
    void isTheCommitThatBothHave() {
        TestRepository repository = TestRepository.in(folder);
        String first = repository.commit("first");
        repository.git("switch", "--quiet", "-c", "topic");
        repository.commit("topic");
        repository.git("switch", "--quiet", "main");
        repository.commit("second");
        assertThat(new Git(folder).mergeBase("topic")).hasValue(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "--all", "", "HEAD~7"})
    void isNoneOfWhatIsNotThere(String revision) {
        TestRepository.in(folder).commit("first");
        assertThat(new Git(folder).mergeBase(revision)).isEmpty();
    }

    @Test
    void isNoneOfHistoriesWithNothingInCommon() {
        TestRepository repository = TestRepository.in(folder);
        repository.commit("first");
        repository.git("switch", "--quiet", "--orphan", "other");
        repository.commit("other");
        assertThat(new Git(folder).mergeBase("main")).isEmpty();
    }
}
