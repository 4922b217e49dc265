package io.github.cimaven.goal;

import java.io.Console;

/** Whether somebody sits at the console. */
final class Terminal {
    private Terminal() {}

    /** From JDK 22 on there is a console also when it is redirected; only a method of these says what it is. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
