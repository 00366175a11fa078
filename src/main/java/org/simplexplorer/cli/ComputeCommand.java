package org.simplexplorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.StudyFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simplexplorer compute}: weights, structure and derivatives of score vectors, JSON Lines in and out. */
@Command(
        name = "compute",
        description = {
            "Solves one problem a line (JSON Lines): weights, value, structure, derivatives.",
            "",
            "In:  {\"mechanism\":\"fusedmax\",\"scores\":[1,2.1,1.9],\"lambda\":0.1}",
            "     optional: \"gamma\" (1), \"lambda\" (0), \"alpha\" (1.5), \"p\" (1.5),",
            "     \"upstream\":[...] asks for \"vjp\", \"jacobian\":true for \"jacobian\"",
            "",
            "Out: {\"mechanism\":\"fusedmax\",\"weights\":[...],\"value\":...,",
            "      \"threshold\":...,\"support\":[...],\"blocks\":[[...],...],",
            "      \"residual\":...,\"vjp\":[...],\"jacobian\":[[...],...]}",
            "     Numbers beyond the range of doubles are left out.",
            "",
            "With --study, every row of a study, under each mechanism, with the study's",
            "parameters and \"row\" for its label.",
            "",
            "A bad line gives {\"line\":3,\"error\":\"...\"} in its place, and the exit",
            "code is 1; empty lines are skipped.",
            ""
        },
        mixinStandardHelpOptions = true)
final class ComputeCommand implements Callable<Integer> {

    private final InputStream in;
    private final PrintStream out;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "the problems; - is standard input")
    private String file = "-";

    @Option(names = "--study", paramLabel = "STUDY", description = "instead of problems: " + StudyArgument.HELP)
    private Optional<String> study = Optional.empty();

    @Mixin
    private MechanismChoice mechanisms = new MechanismChoice();

    @Mixin
    private IntakeChoice intake = new IntakeChoice();

    @Spec
    private @Nullable CommandSpec spec;

    ComputeCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        if (study.isPresent()) {
            PrintWriter notes = Objects.requireNonNull(spec).commandLine().getErr();
            StudyAnswers.write(StudyArgument.read(study.get(), intake, notes).study(), mechanisms.kinds(), out);
            return 0;
        }
        return new JsonLines(line -> Problem.of(line).solve()).run(file, in, out);
    }
}
