package io.github.cimaven.environment.detection;

import static io.github.cimaven.environment.Builds.shape;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeQueueTest {

    @ParameterizedTest
    @CsvSource({
        "gh-readonly-queue/main/pr-24-0a1b2c, merge-queue -> main #24",
        "gh-readonly-queue/release/1.x/pr-7-0a1b2c, merge-queue -> release/1.x #7",
        "gh-readonly-queue/a/pr-1-0a/pr-2-0b, merge-queue -> a/pr-1-0a #2",
        "gh-readonly-queue/main/pr-x-0a1b2c, push gh-readonly-queue/main/pr-x-0a1b2c",
        "gh-readonly-queue/main, push gh-readonly-queue/main",
        "x/gh-readonly-queue/main/pr-24-0a, push x/gh-readonly-queue/main/pr-24-0a"
    })
    void branchNamesTargetAndNumber(String branch, String shape) {
        CiEnvironment facts = CiEnvironment.builder("x")
                .forBranch(Event.PUSH, Optional.of(branch))
                .build();
        assertThat(shape(MergeQueue.recognised(facts))).isEqualTo(shape);
    }

    @Test
    void tagOfSuchANameStaysATag() {
        CiEnvironment facts = CiEnvironment.builder("x")
                .forTag(Optional.of("gh-readonly-queue/main/pr-24-0a"))
                .build();
        assertThat(MergeQueue.recognised(facts)).isEqualTo(facts);
    }
}
