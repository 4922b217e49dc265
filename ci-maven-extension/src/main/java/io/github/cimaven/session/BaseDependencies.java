package io.github.cimaven.session;

import io.github.cimaven.config.Keys;
import io.github.cimaven.dependency.BaseSet;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencySet;
import io.github.cimaven.text.ConsoleText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the modules of the base commit depend on, collected beside the build for those that may resolve to something else
 * now. Nothing about it fails a build.
 */
final class BaseDependencies {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHOWN = 3;
    private static final int MAX_REASON = 200;

    private final BaseModels base;
    private final Consumer<String> warn;
    private final List<String> reasons = new ArrayList<>();
    private Optional<CompletableFuture<Answer>> collecting = Optional.empty();

    /** @param warn takes the sentence when the dependencies, or those of some modules, cannot be compared */
    BaseDependencies(BaseModels base, Consumer<String> warn) {
        this.base = base;
        this.warn = warn;
    }

    /**
     * Begins to collect.
     *
     * @param deadline of the whole build; half of it is the longest that anybody waits
     */
    synchronized void start(Optional<Duration> deadline) {
        Duration patience = deadline.map(limit -> limit.dividedBy(2))
                .filter(half -> half.compareTo(PATIENCE) < 0)
                .orElse(PATIENCE);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        answer.completeOnTimeout(
                Answer.none("reading POMs took more than %s seconds".formatted(patience.toSeconds())),
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        collecting = Optional.of(answer);
        try {
            BaseCollection collection = BaseCollection.of(base);
            Thread thread = new Thread(() -> run(collection, answer), "ci-dependencies");
            thread.setDaemon(true);
            thread.start();
        } catch (UnreadablePomsException e) {
            answer.complete(Answer.none(e.getMessage()));
            base.close();
        }
    }

    void close() {
        base.close();
    }

    /** Waits for what is collected; empty when it cannot be had, which is told. */
    synchronized Optional<DependencyChanges> changes(DependencySet now) {
        if (collecting.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = collecting.get().join();
        answer.problem().ifPresent(reason -> tell("", reason));
        answer.set()
                .map(it -> it.unknown(now))
                .filter(modules -> !modules.isEmpty())
                .ifPresent(this::tellUnknown);
        return answer.set().map(it -> it.changes(now));
    }

    private record Answer(Optional<BaseSet> set, Optional<String> problem) {
        static Answer none(String problem) {
            return new Answer(Optional.empty(), Optional.of(problem));
        }
    }

    private void run(BaseCollection collection, CompletableFuture<Answer> answer) {
        try {
            answer.complete(new Answer(Optional.of(collection.collect(answer::isDone, reasons)), Optional.empty()));
        } catch (RuntimeException e) {
            LOG.debug("The dependencies of the base commit cannot be collected.", e);
            answer.complete(Answer.none(BaseModels.firstLine(e)));
        } finally {
            base.close();
        }
    }

    private void tellUnknown(Set<String> modules) {
        String shown = modules.stream().limit(SHOWN).collect(Collectors.joining(", "));
        int more = modules.size() - SHOWN;
        tell(
                " of " + shown + (more > 0 ? " and " + more + " more modules" : ""),
                reasons.stream().findFirst().orElse("they were not collected in time"));
    }

    private void tell(String of, String reason) {
        warn.accept(
                "The dependencies%s are not compared with the POMs of %s: %s. To compare with the record of a run of the base branch, type -D%s=base/record.json."
                        .formatted(
                                of,
                                base.shortCommit(),
                                ConsoleText.of(reason, MAX_REASON).replaceFirst("\\.$", ""),
                                Keys.BASELINE));
    }
}
