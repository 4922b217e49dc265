package io.github.cimaven.session;

import io.github.cimaven.baseline.Baseline;
import io.github.cimaven.baseline.BaselineAnswer;
import io.github.cimaven.baseline.BaselinePlace;
import io.github.cimaven.baseline.BaselineReader;
import io.github.cimaven.config.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads the baseline once, beside the build. */
final class BaselineKeeper {
    private final Path root;
    private final Consumer<String> warn;
    private CompletableFuture<Optional<Baseline>> answer;

    /**
     * @param root what a relative path is relative to
     * @param warn takes the sentence when there is none although one is named
     */
    BaselineKeeper(Path root, Consumer<String> warn) {
        this.root = root;
        this.warn = warn;
    }

    /** Begins to read, when there is a baseline by the settings and none by earlier ones. */
    synchronized void look(Settings settings) {
        Optional<String> setting = place(settings);
        if (answer == null && setting.isPresent()) {
            CompletableFuture<Optional<Baseline>> reading = new CompletableFuture<>();
            Thread thread = new Thread(() -> read(setting.get(), reading), "ci-baseline");
            thread.setDaemon(true);
            thread.start();
            answer = reading;
        }
    }

    Optional<String> place(Settings settings) {
        return BaselinePlace.of(settings, root);
    }

    /** Does not wait; empty when it is not read yet too. */
    Optional<Baseline> ifRead() {
        return answer().getNow(Optional.empty());
    }

    /** Waits until it is read; empty when there is none. */
    Optional<Baseline> get() {
        return answer().join();
    }

    /**
     * Calls when it is read, which may be at once.
     *
     * @return ends when the call has
     */
    CompletableFuture<Void> then(Consumer<Baseline> consumer) {
        return answer().thenAccept(baseline -> baseline.ifPresent(consumer));
    }

    /** Calls when it is settled whether there is one, which may be at once. */
    CompletableFuture<Void> settled(Consumer<Optional<Baseline>> consumer) {
        return answer().thenAccept(consumer);
    }

    private synchronized CompletableFuture<Optional<Baseline>> answer() {
        return answer == null ? CompletableFuture.completedFuture(Optional.empty()) : answer;
    }

    private void read(String setting, CompletableFuture<Optional<Baseline>> reading) {
        Optional<Baseline> baseline = Optional.empty();
        try {
            BaselineAnswer found = new BaselineReader(root).read(setting);
            found.problem().ifPresent(warn);
            baseline = found.baseline();
        } finally {
            // Whatever happens, nobody waits for ever.
            reading.complete(baseline);
        }
    }
}
