package io.github.cimaven.audit.owasp.engine;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Hands errors, and the steps of an update, to {@link EngineLog}. */
final class EngineLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    EngineLogger(String name) {
        this.name = name;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return EngineLog.wants(name);
    }

    @Override
    public boolean isWarnEnabled() {
        return false;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return EngineLogger.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
        String message = MessageFormatter.basicArrayFormat(pattern, arguments);
        if (level == Level.ERROR) {
            EngineLog.error(failure == null ? message : message + " (" + failure.getMessage() + ")");
        } else {
            EngineLog.info(name, message);
        }
    }
}
