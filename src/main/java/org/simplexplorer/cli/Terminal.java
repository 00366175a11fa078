package org.simplexplorer.cli;

import java.io.Console;

/** Whether a person watches the program at a terminal. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // null in Java 17 to 21; from 22 on the console itself is asked
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true; // before Java 22 there is a console at a terminal only
        }
    }
}
