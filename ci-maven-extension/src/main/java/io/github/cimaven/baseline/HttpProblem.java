package io.github.cimaven.baseline;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** Why there is no answer of a server to use. No message names the URL, which may hold credentials. */
public final class HttpProblem {
    private HttpProblem() {}

    /** @param status of an answer that is none to use */
    public static IOException status(int status) {
        return new IOException("the server answered with status " + status);
    }

    /**
     * @param failure of the request
     * @param telling an exception whose own message says why; of others the class is told
     */
    public static IOException of(ExecutionException failure, Class<? extends Exception> telling) {
        Throwable cause = failure.getCause();
        return new IOException(
                telling.isInstance(cause)
                        ? cause.getMessage()
                        : "the server cannot be asked (%s)"
                                .formatted(cause.getClass().getSimpleName()),
                failure);
    }
}
