package io.github.cimaven.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Keeps what a goal logs as warnings and errors, and passes everything on: without stack traces, which tell nothing. */
final class JavadocLog implements Log {
    private final Log log;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean failed;

    JavadocLog(Log log) {
        this.log = log;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether an error was logged. */
    boolean failed() {
        return failed;
    }

    private void keep(CharSequence content) {
        String.valueOf(content).lines().forEach(lines::add);
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(content, error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(CharSequence content) {
        log.info(content);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(content, error);
    }

    @Override
    public void info(Throwable error) {
        log.info(error);
    }

    /** The goal asks before it tells of problems. */
    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public void warn(CharSequence content) {
        keep(content);
        log.warn(content);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        keep(content);
        log.warn(content, error);
    }

    @Override
    public void warn(Throwable error) {
        log.warn(error);
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public void error(CharSequence content) {
        failed = true;
        keep(content);
        log.error(content);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        error(content);
        log.debug(error);
    }

    @Override
    public void error(Throwable error) {
        error(String.valueOf(error.getMessage()), error);
    }
}
