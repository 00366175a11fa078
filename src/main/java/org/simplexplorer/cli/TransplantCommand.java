package org.simplexplorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code simplexplorer transplant}: a mechanism put into a transformer, JSON Lines in and out. */
@Command(
        name = "transplant",
        description = {
            "Puts a mechanism into layers of a transformer, one problem a line (JSON Lines).",
            "Tells how the embedding of a text changes.",
            "",
            "In:  {\"text\":\"...\",\"layers\":[1,2],\"mechanism\":\"fusedmax\",\"gamma\":4,\"lambda\":0.1}",
            "     \"layers\" count from 1, or are \"all\"; optional, as in compute:",
            "     \"gamma\" (1), \"lambda\" (0), \"alpha\" (1.5), \"p\" (1.5)",
            "",
            "Out: {\"cosine\":0.95,\"zeros\":0.70,\"embedding\":[...]}",
            "     cosine: to the embedding of the untouched model (the mean over all tokens,",
            "     divided by its length); zeros: the share of exact zeros among the weights",
            "     of these layers; \"cut\" tells that the text was too long.",
            "",
            "A bad line gives {\"line\":3,\"error\":\"...\"} in its place, and the exit",
            "code is 1; empty lines are skipped.",
            ""
        },
        mixinStandardHelpOptions = true)
final class TransplantCommand implements Callable<Integer> {

    private final InputStream in;
    private final PrintStream out;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "the problems; - is standard input")
    private String file = "-";

    @Mixin
    private ModelChoice model = new ModelChoice();

    TransplantCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        return new JsonLines(new Transplants(LoadedModel.of(model.folder()))).run(file, in, out);
    }
}
