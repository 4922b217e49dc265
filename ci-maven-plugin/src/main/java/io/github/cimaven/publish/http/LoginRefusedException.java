package io.github.cimaven.publish.http;

import java.io.IOException;

/** Nobody can log in as it is. The message is complete: what is wrong, and what to type next. */
public final class LoginRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    public LoginRefusedException(String message) {
        super(message);
    }
}
