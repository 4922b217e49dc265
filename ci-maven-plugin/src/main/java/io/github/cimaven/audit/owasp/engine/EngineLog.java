package io.github.cimaven.audit.owasp.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * What dependency-check logs while one call is at work. Errors are kept, as it goes on after some of them as if nothing had
 * happened; steps of an update are passed on.
 */
final class EngineLog implements AutoCloseable {
    /** The logging interface is one for the whole engine, and so is this. */
    private static volatile EngineLog current;

    private static final List<String> STEPS = List.of(
            "org.owasp.dependencycheck.data.nvdcve.CveDB",
            "org.owasp.dependencycheck.data.update.KnownExploitedDataSource",
            "org.owasp.dependencycheck.data.update.NvdApiDataSource",
            "org.owasp.dependencycheck.data.update.nvd.api.DownloadTask");

    private final Consumer<String> progress;
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    private EngineLog(Consumer<String> progress) {
        this.progress = progress;
    }

    static EngineLog start(Consumer<String> progress) {
        current = new EngineLog(progress);
        return current;
    }

    static void error(String message) {
        EngineLog log = current;
        if (log != null) {
            log.errors.add(message);
        }
    }

    static void info(String logger, String message) {
        EngineLog log = current;
        if (log != null && STEPS.contains(logger)) {
            log.progress.accept(message.strip());
        }
    }

    static boolean wants(String logger) {
        return STEPS.contains(logger);
    }

    List<String> errors() {
        synchronized (errors) {
            return List.copyOf(errors);
        }
    }

    @Override
    public void close() {
        current = null;
    }
}
