package io.github.cimaven.publish.aws;

import java.util.Set;

/** An answer of AWS that is not the one that was hoped for; or why nothing could be asked. */
public final class AwsRefusal extends Exception {
    /** A code of our own, with status 0: nobody told who asks. */
    public static final String NO_CREDENTIALS = "NoCredentials";

    /** A code of our own, with status 0. */
    public static final String NO_REGION = "NoRegion";

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    /** What may be answered otherwise later, whatever its status. */
    private static final Set<String> PASSING = Set.of(
            "BadDigest",
            "ConditionalRequestConflict",
            "InternalError",
            "OperationAborted",
            "RequestTimeout",
            "ServiceUnavailable",
            "SlowDown",
            "Throttling",
            "ThrottlingException",
            "XAmzContentSHA256Mismatch");

    private final int status;
    private final String code;

    /**
     * @param status of HTTP; 0 when nothing was asked
     * @param code as in {@code SlowDown}; empty when there is none, as for HEAD
     * @param reason from outside
     */
    public AwsRefusal(int status, String code, String reason) {
        super(said(status, plain(code), plain(reason)));
        this.status = status;
        this.code = plain(code);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** No verdict: the same request may be answered otherwise later. */
    public boolean pending() {
        return status == 408
                || status == 425
                || status == 429
                || (status >= 500 && status != 501 && status != 505)
                || PASSING.contains(code);
    }

    /** As in {@code HTTP 403 AccessDenied (…)}. */
    private static String said(int status, String code, String reason) {
        if (status == 0) {
            return reason;
        }
        return "HTTP " + status + (code.isEmpty() ? "" : " " + code) + (reason.isBlank() ? "" : " (" + reason + ")");
    }

    private static String plain(String text) {
        String line = text.replaceAll("[^\\x20-\\x7e]", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
