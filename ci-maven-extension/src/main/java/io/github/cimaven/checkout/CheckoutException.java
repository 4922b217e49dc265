package io.github.cimaven.checkout;

/** Git cannot tell what is checked out. The message is complete: what, where, and what to type. */
public final class CheckoutException extends Exception {
    private static final long serialVersionUID = 1L;

    CheckoutException(String message) {
        super(message);
    }
}
