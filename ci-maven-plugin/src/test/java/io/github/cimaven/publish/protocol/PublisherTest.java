package io.github.cimaven.publish.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.UnopenedChannel;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final String OTHER_COMMIT = "f".repeat(40);

    @TempDir
    private Path temporary;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = new Releases(temporary);
    }

    @Test
    void publishesAndCounts() throws Exception {
        Outcome outcome = releases.publish("run", 1);

        assertThat(releases.converged()).isTrue();
        assertThat(outcome.already()).isFalse();
        assertThat(outcome.channels()).extracting(Outcome.Sent::sent).containsExactly(3, 3);
    }

    @Test
    void aStoreThatRefusesIsOneProblemAmongThoseOfTheChannels() {
        releases.store.fault = new PublishException("no credentials");
        releases.first.problems.add("no token");
        releases.second.faults.put("preflight", new PublishException("another release"));
        refused(
                "3 problem(s) before the first byte was sent:\n  memory: no credentials\n  first: no token\n  second: another release");

        releases.first.problems.clear();
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> releases.publish("run", 1))
                .withMessage("no credentials");
    }

    @Test
    void aStoreThatIsSilentHidesNoProblemOfAChannel() throws Exception {
        releases.store.fault = new IOException("timed out");
        pending();
        releases.second.problems.add("no token");
        refused("1 problem(s) before the first byte was sent:\n  second: no token");
    }

    /** Its settings are what is wrong with it, and nobody looks for the journal elsewhere. */
    @Test
    void aChannelThatCouldNotBeOpenedHidesNoProblemOfTheOthers() {
        UnopenedChannel unopened = new UnopenedChannel("s3", new PublishException("no bucket"));
        releases.first.problems.add("no token");
        Setup setup = releases.setup(
                "run",
                1,
                unopened.store(releases.build().plan().id()).orElseThrow(),
                List.of(new OpenChannel("s3", unopened), releases.first.open()));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> new Publisher(setup).publish(releases.build()))
                .withMessageContaining(
                        "2 problem(s) before the first byte was sent:\n  s3: no bucket\n  first: no token");
    }

    @Test
    void doesNothingWhenAllIsDone() throws Exception {
        releases.publish("run", 1);
        releases.world.process(Integer.MAX_VALUE);

        Outcome again = releases.publish("other", 1);

        assertThat(again.already()).isTrue();
        assertThat(releases.world.points()).isZero();
    }

    @Test
    void refusesAnotherCommitAtEachStateThatIsUnderWay() throws Exception {
        releases.second.faults.put("stage", new IOException("slow"));
        pending();
        releases.commit = Optional.of(OTHER_COMMIT);
        refused("was released from commit 0123456789012345678901234567890123456789, this is ffff");

        releases.commit = Optional.of(Releases.COMMIT);
        releases.second.faults.put("flip", new IOException("slow"));
        pending();
        releases.commit = Optional.of(OTHER_COMMIT);
        refused("was released from commit");

        releases.commit = Optional.of(Releases.COMMIT);
        releases.publish("run", 2);
        releases.commit = Optional.of(OTHER_COMMIT);
        refused("was released from commit");
    }

    @Test
    void takesAnotherCommitWhenAllWasTakenBack() throws Exception {
        releases.second.faults.put("stage", new PublishException("403"));
        refused("403");
        assertThat(releases.store.journal().state()).isEqualTo(Journal.State.ABORTED);
        assertThat(releases.first.files).isEmpty();

        releases.commit = Optional.of(OTHER_COMMIT);
        releases.publish("other", 1);

        assertThat(releases.converged()).isTrue();
        assertThat(releases.store.journal().id().commit()).contains(OTHER_COMMIT);
    }

    @Test
    void goesOnWithTheSamePlanAfterItWasTakenBack() throws Exception {
        releases.second.faults.put("stage", new PublishException("403"));
        refused("403");
        byte[] plan = releases.store.documents.get(SealedPlan.NAME).bytes();

        releases.publish("other", 1);

        assertThat(releases.converged()).isTrue();
        assertThat(releases.store.documents.get(SealedPlan.NAME).bytes()).isEqualTo(plan);
    }

    @Test
    void sealsAnewWhenAllWasTakenBackAndTheBytesAreGone() throws Exception {
        releases.second.faults.put("stage", new PublishException("403"));
        refused("403");
        byte[] plan = releases.store.documents.get(SealedPlan.NAME).bytes();
        releases.store.blobs.clear();

        releases.publish("other", 1);

        assertThat(releases.converged()).isTrue();
        assertThat(releases.store.documents.get(SealedPlan.NAME).bytes()).isNotEqualTo(plan);
    }

    @Test
    void sealsAnewWhenBytesWereChangedBeforeAnyWasStaged() throws Exception {
        releases.second.faults.put("stage", new PublishException("403"));
        refused("403");
        releases.store.blobs.replaceAll((digest, bytes) -> new byte[] {1});

        releases.publish("other", 1);

        assertThat(releases.converged()).isTrue();
    }

    @Test
    void refusesWhenTheBytesOfAReleaseThatIsUnderWayAreGone() throws Exception {
        releases.second.faults.put("stage", new IOException("slow"));
        pending();
        releases.store.blobs.clear();

        refused(
                "is gone, or was changed. Run the release again: it is sealed anew if nothing of it is staged any more.");
        releases.publish("run", 2);
        assertThat(releases.converged()).isTrue();
    }

    @Test
    void holdsOnToThePlanOfWhatCouldNotBeTakenBack() throws Exception {
        releases.second.faults.put("stage", new PublishException("403"));
        releases.first.faults.put("abort", new IOException("down"));
        refused("403");
        assertThat(releases.store.journal().state()).isEqualTo(Journal.State.STAGING);

        releases.commit = Optional.of(OTHER_COMMIT);
        refused("was released from commit");
    }

    @Test
    void goesOnAfterACleanUpThatOnlyHalfSucceeded() throws Exception {
        releases.first.faults.put("readBack", new PublishException("403"));
        releases.second.faults.put("abort", new IOException("down"));
        refused("403");
        assertThat(releases.first.files).isEmpty();
        assertThat(releases.second.files).isNotEmpty();

        releases.publish("run", 2);

        assertThat(releases.converged()).isTrue();
    }

    @Test
    void takesBytesForTheReleaseWhenTheWorkTreeIsNoCommit() throws Exception {
        Candidate built = releases.build("fixed");
        releases.run("run", 1).publish(built);
        releases.commit = Optional.empty();

        assertThat(releases.run("laptop", 1).publish(releases.build("fixed")).already())
                .isTrue();
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> releases.run("laptop", 1).publish(releases.build("other")))
                .withMessageStartingWith("Nothing was published: what is in memory differs from this release (1):")
                .withMessageContaining("org/x/lib/1/lib-1.jar.asc: SHA-256 there ");
    }

    @Test
    void findsEveryProblemBeforeTheFirstByte() {
        releases.first.problems.add("no token");
        releases.first.problems.add("other bytes");
        releases.second.problems.add("401");
        releases.world.process(Integer.MAX_VALUE);

        refused("3 problem(s) before the first byte was sent:\n  first: no token\n  first: other bytes\n  second: 401");
        assertThat(releases.world.points()).isZero();
    }

    @Test
    void isPendingWhenAChannelIsSlowAndGoesOnLater() throws Exception {
        for (String method : List.of("preflight", "stage", "readBack", "flip")) {
            releases.second.faults.put(method, new IOException("HTTP 503"));
            pending();
        }

        releases.publish("run", 2);

        assertThat(releases.converged()).isTrue();
    }

    @Test
    void goesOnlyForwardFromCommitted() throws Exception {
        releases.first.faults.put("flip", new PublishException("the draft is gone"));

        refused("committed and can only go forward, but 1 channel(s) refuse to show it:\n  first: the draft is gone");
        assertThat(releases.second.visible).isTrue();
        assertThat(releases.first.aborts + releases.second.aborts).isZero();

        releases.publish("run", 2);
        assertThat(releases.converged()).isTrue();
    }

    @Test
    void isDoneWhenTheStoreDoesNotLetItsBytesBeRemoved() throws Exception {
        releases.store.keeps = Optional.of(new PublishException("the role lacks the right to delete."));

        Outcome outcome = releases.publish("run", 1);

        assertThat(releases.converged()).isTrue();
        assertThat(outcome.journal().notes())
                .containsExactly("The bytes in memory could not be removed: the role lacks the right to delete.");
        assertThat(releases.log).containsAll(outcome.journal().notes());
    }

    @Test
    void doesNotCommitWhatWasReadBackWithOtherBytes() throws Exception {
        releases.publish("run", 1);
        Releases other = new Releases(temporary);
        other.first.files.putAll(releases.first.files);
        other.second.files.put("org/x/lib/1/lib-1.jar", "0".repeat(64));

        assertThatExceptionOfType(PublishException.class).isThrownBy(() -> other.publish("run", 1));
        assertThat(other.nothingVisible()).isTrue();
    }

    @Test
    void previewsAndChangesNothing() throws Exception {
        releases.second.problems.add("no token");
        releases.world.process(Integer.MAX_VALUE);

        Preview preview = releases.run("run", 1).preview(releases.build());

        assertThat(preview.decision()).isEqualTo("SEAL");
        assertThat(preview.plan().files()).hasSize(3);
        assertThat(preview.problems()).containsExactly("second: no token");
        assertThat(releases.world.points()).isZero();
    }

    private void pending() {
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> releases.publish("run", 1))
                .withMessageStartingWith("Pending, not failed: ");
    }

    private void refused(String sentence) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> releases.publish("run", 1))
                .withMessageContaining(sentence);
    }
}
