package io.github.cimaven.sign;

/** A key cannot be used. The message is a phrase that follows the name of the key, and shows nothing of it. */
public final class UnusableKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean passphrase;

    private UnusableKeyException(String message, boolean passphrase) {
        // No cause: what a library says of a key may show a part of it.
        super(message);
        this.passphrase = passphrase;
    }

    public static UnusableKeyException key(String phrase) {
        return new UnusableKeyException(phrase, false);
    }

    public static UnusableKeyException passphrase(String phrase) {
        return new UnusableKeyException(phrase, true);
    }

    /** Whether another passphrase would help. */
    public boolean isPassphrase() {
        return passphrase;
    }
}
