package org.simplexplorer.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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

    private static final Map<String, Maker> COMMANDS = commands();

    private CommandLineProgram() {}

    /** Whether a first argument asks for the command line: a command's name or a general option. */
    public static boolean isCommand(String firstArgument) {
        return OPTIONS.contains(firstArgument) || COMMANDS.containsKey(firstArgument);
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
        boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
        int code = program(in, out, name -> !named || name.equals(args[0]))
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

    /** Makes a command's parser, which takes a while: most runs need one of them. */
    private interface Maker {
        Object make(InputStream in, PrintStream out);
    }

    /** The parser of all commands, or of the one that is named. */
    private static CommandLine program(InputStream in, PrintStream out, Predicate<String> needed) {
        CommandLine program = new CommandLine(new CommandLineProgram());
        COMMANDS.forEach((name, maker) -> {
            if (needed.test(name)) {
                program.addSubcommand(name, maker.make(in, out));
            }
        });
        return withNumbers(program);
    }

    /** In the order of the help. */
    private static Map<String, Maker> commands() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("compute", ComputeCommand::new);
        makers.put("path", PathCommand::new);
        makers.put("render", (in, out) -> render(new RenderCommand()));
        makers.put("attend", (in, out) -> attend());
        makers.put("transplant", TransplantCommand::new);
        makers.put("learn", (in, out) -> learn(out));
        makers.put("data", (in, out) -> new DataCommand());
        makers.put("convert", (in, out) -> new ConvertCommand());
        makers.put("samples", (in, out) -> new SamplesCommand(out));
        makers.put("fonts", (in, out) -> new FontsCommand(out));
        return Collections.unmodifiableMap(makers);
    }

    private static CommandLine attend() {
        CommandLine attend = new CommandLine(new AttendCommand());
        ParameterOptions.addTo(attend.getCommandSpec());
        KindNames.addTo(attend.getCommandSpec());
        return attend;
    }

    private static CommandLine learn(PrintStream out) {
        CommandLine learn = new CommandLine(new LearnCommand(out));
        ParameterOptions.addTo(learn.getCommandSpec(), "the task's");
        return learn;
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
