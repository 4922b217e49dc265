package io.github.cimaven.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What signing wants of its engine. Keys and signatures are ASCII-armored text. */
public interface OpenPgp {
    /**
     * Tries whether the key can sign.
     *
     * @param now the key must not have expired by then
     * @return the public keys that belong to it
     */
    String unlock(SecretKey key, Instant now) throws UnusableKeyException;

    /** @return a detached signature of the file */
    String sign(Path file, SecretKey key, Instant time) throws IOException, UnusableKeyException;

    /** @return a detached signature of some bytes */
    String sign(byte[] content, SecretKey key, Instant time) throws UnusableKeyException;

    /** What the key that signs is called: its fingerprint. */
    String fingerprint(SecretKey key) throws UnusableKeyException;

    /** What the public keys are called: their fingerprints, in the order of the text. */
    String fingerprints(String publicKeys) throws UnusableKeyException;

    /** Looks at the detached signature of a file. */
    Verdict verify(Path file, String signature, String publicKeys) throws IOException, UnusableKeyException;

    /** Looks at the detached signature of some bytes. */
    Verdict verify(byte[] content, String signature, String publicKeys) throws UnusableKeyException;

    /** What a signature is worth. */
    enum Verdict {
        GOOD("is good"),
        NONE("is no PGP signature"),
        OTHER_KEY("was made with another key"),
        BAD("does not fit the file");

        private final String phrase;

        Verdict(String phrase) {
            this.phrase = phrase;
        }

        /** What follows the word "signature" in a sentence. */
        public String phrase() {
            return phrase;
        }
    }
}
