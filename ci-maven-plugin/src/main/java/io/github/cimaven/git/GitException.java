package io.github.cimaven.git;

/** The git repository cannot tell what is asked. The message is a whole sentence; {@link #fix} says what to type. */
public sealed class GitException extends Exception permits GitRefusalException {
    private static final long serialVersionUID = 1L;

    private final String fix;

    GitException(String message, String fix, Throwable cause) {
        super(message, cause);
        this.fix = fix;
    }

    GitException(String message, String fix) {
        this(message, fix, null);
    }

    public String fix() {
        return fix;
    }
}
