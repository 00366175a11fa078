package org.simplexplorer.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The commands that run without a window. Exit codes: 0 done, 1 some input was bad, 2 wrong usage or no such file. */
@Command(
        name = "simplexplorer",
        description = {
            "See what an attention mechanism does: softmax, sparsemax, fusedmax and oscarmax.",
            "Without a command the window opens, with the study FILE if one is named."
        },
        synopsisHeading = "Usage: simplexplorer [FILE]%n       ",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
public final class CommandLineProgram {

    static final int BAD_INPUT = 1;
    static final int USAGE = 2;

    private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private CommandLineProgram() {}

    /** Whether a first argument asks for the command line: a command's name or a general option. */
    public static boolean isCommand(String firstArgument) {
        return OPTIONS.contains(firstArgument)
                || program(System.in, System.out).getSubcommands().containsKey(firstArgument);
    }

    /** Runs a command to its end and returns the exit code. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        PrintWriter answers = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        IParameterExceptionHandler misuse = (problem, arguments) -> {
            errors.println("simplexplorer: " + sentence(problem));
            return USAGE;
        };
        IExecutionExceptionHandler failure = (problem, command, parsed) -> {
            errors.println("simplexplorer: " + sentence(problem));
            boolean usage = problem instanceof UsageException || problem instanceof IllegalArgumentException;
            return usage ? USAGE : BAD_INPUT;
        };
        return program(in, out)
                .setOut(answers)
                .setErr(errors)
                .setParameterExceptionHandler(misuse)
                .setExecutionExceptionHandler(failure)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    private static CommandLine program(InputStream in, PrintStream out) {
        return new CommandLine(new CommandLineProgram())
                .addSubcommand(new ComputeCommand(in, out))
                .addSubcommand(new RenderCommand())
                .addSubcommand(new DataCommand())
                .addSubcommand(new SamplesCommand(out));
    }

    private static String sentence(Exception problem) {
        String message = problem.getMessage();
        String text = message == null ? problem.getClass().getSimpleName() : message.strip();
        return text.endsWith(".") ? text : text + ".";
    }
}
