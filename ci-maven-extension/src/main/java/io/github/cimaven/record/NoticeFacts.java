package io.github.cimaven.record;

import java.util.Optional;

/**
 * What became of a notice.
 *
 * @param place where it was to go, without a secret
 * @param headline what it says first
 * @param state {@value #SENT}, {@value #UPDATED} or {@value #FAILED}
 * @param reason why it failed, or what the user should know of it, as a sentence
 */
public record NoticeFacts(String place, String headline, String state, Optional<String> reason) {
    public static final String SENT = "sent";
    /** A message that was there was changed. */
    public static final String UPDATED = "updated";

    public static final String FAILED = "failed";
}
