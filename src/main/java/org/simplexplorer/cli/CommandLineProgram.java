package org.simplexplorer.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.TypeConversionException;

/** The commands that run without a window. Exit codes: 0 done, 1 some input was bad, 2 wrong usage or no such file. */
@Command(
        name = "simplexplorer",
        description = {
            "See what an attention mechanism does: softmax, sparsemax, fusedmax, oscarmax,",
            "entmax and pnormmax.",
            "Without a command the window opens; STUDY is a file or the name of a sample."
        },
        synopsisHeading = "Usage: simplexplorer [STUDY]%n       ",
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
        int code = program(in, out)
                .setOut(answers)
                .setErr(errors)
                .setParameterExceptionHandler(misuse)
                .setExecutionExceptionHandler(failure)
                .execute(args);
        answers.flush();
        if (code == 0 && out.checkError()) {
            errors.println("simplexplorer: the output could not be written completely.");
            return BAD_INPUT;
        }
        return code;
    }

    private static CommandLine program(InputStream in, PrintStream out) {
        CommandLine attend = new CommandLine(new AttendCommand());
        ParameterOptions.addTo(attend.getCommandSpec());
        KindNames.addTo(attend.getCommandSpec());
        CommandLine learn = new CommandLine(new LearnCommand(out));
        ParameterOptions.addTo(learn.getCommandSpec(), "the task's");
        return withNumbers(new CommandLine(new CommandLineProgram())
                .addSubcommand(new ComputeCommand(in, out))
                .addSubcommand(new PathCommand(in, out))
                .addSubcommand(render(new RenderCommand()))
                .addSubcommand(attend)
                .addSubcommand(new TransplantCommand(in, out))
                .addSubcommand(learn)
                .addSubcommand(new DataCommand())
                .addSubcommand(new ConvertCommand())
                .addSubcommand(new SamplesCommand(out))
                .addSubcommand(new FontsCommand(out)));
    }

    /** The command with the options of the mechanisms. */
    static CommandLine render(RenderCommand command) {
        CommandLine render = new CommandLine(command);
        ParameterOptions.addTo(render.getCommandSpec());
        KindNames.addTo(render.getCommandSpec());
        return withNumbers(render);
    }

    private static CommandLine withNumbers(CommandLine program) {
        return program.registerConverter(Double.class, text -> number(text, "a number", Double::valueOf))
                .registerConverter(double.class, text -> number(text, "a number", Double::valueOf))
                .registerConverter(Integer.class, text -> number(text, "a whole number", Integer::valueOf));
    }

    private static <N extends Number> N number(String text, String kind, Function<String, N> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\u201c" + text + "\u201d is not " + kind);
        }
    }

    private static String sentence(Exception problem) {
        String message = problem.getMessage();
        String text = message == null ? problem.getClass().getSimpleName() : message.strip();
        return text.endsWith(".") ? text : text + ".";
    }
}
