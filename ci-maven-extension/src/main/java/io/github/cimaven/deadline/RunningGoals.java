package io.github.cimaven.deadline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which thread works on which goal. A goal may fork another one, so each thread has a stack of them. */
public final class RunningGoals {
    private final Map<Thread, Deque<RunningGoal>> stacks = new ConcurrentHashMap<>();

    /** Called by the thread that starts to work on the goal. */
    public void start(RunningGoal goal) {
        stacks.compute(Thread.currentThread(), (thread, stack) -> {
            Deque<RunningGoal> goals = stack == null ? new ArrayDeque<>() : new ArrayDeque<>(stack);
            goals.push(goal);
            return goals;
        });
    }

    /** Called by the thread that is through with its latest goal. */
    public void end() {
        stacks.computeIfPresent(Thread.currentThread(), (thread, stack) -> {
            Deque<RunningGoal> goals = new ArrayDeque<>(stack);
            goals.poll();
            return goals.isEmpty() ? null : goals;
        });
    }

    /** Called by the thread whose module has failed, with whatever goals were at work in it. */
    public void endAll() {
        stacks.remove(Thread.currentThread());
    }

    /** The innermost goal of each thread, by module. */
    public List<RunningGoal> now() {
        return stacks.values().stream()
                .flatMap(stack -> Optional.ofNullable(stack.peek()).stream())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    Set<Thread> threads() {
        return Set.copyOf(stacks.keySet());
    }
}
