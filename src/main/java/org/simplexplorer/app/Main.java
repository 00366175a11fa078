package org.simplexplorer.app;

import org.simplexplorer.cli.CommandLineProgram;
import org.simplexplorer.opening.StudyName;
import org.simplexplorer.text.Quoted;

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
        if (args.length > 1) {
            System.err.println(
                    "simplexplorer: the window opens one study, and %s is one argument too many; see simplexplorer --help."
                            .formatted(Quoted.of(args[1])));
            System.exit(USAGE);
        }
        if (args.length == 1 && StudyName.of(args[0]).isEmpty()) {
            System.err.println("simplexplorer: " + StudyName.problem(args[0])
                    + ", nor is it a command; see simplexplorer --help and simplexplorer samples.");
            System.exit(USAGE);
        }
        System.exit(Desktop.open(args));
    }
}
