package io.github.cimaven.deadline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what the watchdog asked for. */
final class RecordedConsequences implements Consequences {
    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile Set<Thread> stuck = Set.of();
    volatile Runnable onWarn = () -> {};
    volatile Runnable onExpire = () -> {};

    @Override
    public void warn() {
        calls.add("warn");
        onWarn.run();
    }

    @Override
    public void expire() {
        calls.add("expire");
        onExpire.run();
    }

    @Override
    public void giveUp(Set<Thread> threads) {
        stuck = threads;
        calls.add("give up");
    }
}
