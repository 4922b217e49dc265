package io.github.cimaven.publish.http;

/**
 * What a service said.
 *
 * @param reason beside the status, from outside; may be empty
 */
public record HttpAnswer(int status, String reason) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public boolean absent() {
        return status == 404 || status == 410;
    }

    /** No verdict: the same request may be answered otherwise later. */
    public boolean pending() {
        return status == 408 || status == 425 || status == 429 || status >= 500;
    }

    /** As in {@code HTTP 409 Conflict}. */
    @Override
    public String toString() {
        String shown = reason.replaceAll("[^\\x20-\\x7e]", "?");
        return "HTTP " + status + (shown.isBlank() ? "" : " " + shown.substring(0, Math.min(80, shown.length())));
    }
}
