package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReactorStateTest {

    @Test
    void isOneForASubjectOfASession() {
        SessionData session = new DefaultSessionData();

        assertThat(ReactorState.of(session, "guard")).isSameAs(ReactorState.of(session, "guard"));
        assertThat(ReactorState.of(session, "guard")).isNotSameAs(ReactorState.of(session, "stage"));
        assertThat(ReactorState.of(session, "guard")).isNotSameAs(ReactorState.of(new DefaultSessionData(), "guard"));
    }

    @RepeatedTest(20)
    void hasOneFirstCallAmongManyThreads() throws InterruptedException, ExecutionException {
        SessionData session = new DefaultSessionData();
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            calls.add(() -> {
                start.await();
                Map<String, String> state = ReactorState.of(session, "guard");
                synchronized (state) {
                    return ReactorState.first(state);
                }
            });
        }

        int first = 0;
        for (Future<Boolean> answer : pool.invokeAll(calls)) {
            first += answer.get() ? 1 : 0;
        }
        pool.shutdown();

        assertThat(first).isEqualTo(1);
    }
}
