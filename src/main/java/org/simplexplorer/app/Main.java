package org.simplexplorer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.simplexplorer.cli.CommandLineProgram;

/**
 * The program's entry: a command runs without a window, everything else opens it. Does not extend Application, so that the
 * command line never loads JavaFX.
 */
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        // AWT only draws into files here; it must not look for a screen of its own.
        System.setProperty("java.awt.headless", "true");
        if (args.length > 0 && CommandLineProgram.isCommand(args[0])) {
            System.exit(CommandLineProgram.run(args, System.in, System.out, System.err));
        }
        if (args.length > 1 || (args.length == 1 && !isFile(args[0]))) {
            System.err.println("simplexplorer: \u201c" + args[args.length > 1 ? 1 : 0]
                    + "\u201d is neither a command nor a study file; see simplexplorer --help.");
            System.exit(USAGE);
        }
        System.exit(Desktop.open(args));
    }

    /** The empty path would stand for the current folder. */
    private static boolean isFile(String argument) {
        return !argument.isEmpty() && Files.exists(Path.of(argument));
    }
}
