package io.github.cimaven.trace.otel;

import io.github.cimaven.files.IoReason;
import io.opentelemetry.exporter.internal.FailedExportException.HttpExportException;
import java.io.IOException;
import java.net.ConnectException;

/** Why a collector did not take spans, without what a library quotes: that may be a header. */
final class ExportFailure {
    private ExportFailure() {}

    static String text(Throwable failure) {
        if (failure instanceof HttpExportException http && http.getResponse() != null) {
            int status = http.getResponse().getStatusCode();
            return "the collector answered with status " + status
                    + (status == 401 || status == 403 ? ", so look at OTEL_EXPORTER_OTLP_HEADERS" : "");
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof ConnectException) {
            return "nobody answers there";
        }
        return cause instanceof IOException io
                ? IoReason.of(io)
                : cause.getClass().getSimpleName();
    }
}
