package io.github.cimaven.smoke.probe;

/** Which class is missing, when a JVM says that one is. */
final class Missing {
    private Missing() {}

    /** @return empty when the fault is another one */
    static String name(Throwable fault) {
        String message = fault.getMessage();
        boolean absent = fault instanceof NoClassDefFoundError || fault instanceof ClassNotFoundException;
        // With a blank it is another fault, as in "com/acme/Part (wrong name: part)".
        if (!absent || message == null || message.isEmpty() || message.indexOf(' ') >= 0) {
            return "";
        }
        boolean descriptor = message.endsWith(";") && message.indexOf('L') >= 0;
        String name = descriptor ? message.substring(message.indexOf('L') + 1, message.length() - 1) : message;
        return name.replace('/', '.');
    }
}
