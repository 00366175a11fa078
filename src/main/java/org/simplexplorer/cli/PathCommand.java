package org.simplexplorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code simplexplorer path}: weights as a function of lambda, and what happens on the way, JSON Lines in and out. */
@Command(
        name = "path",
        description = {
            "Follows the weights along lambda exactly, one problem a line (JSON Lines).",
            "Between the knots the weights are linear, after the last one constant.",
            "",
            "In:  {\"mechanism\":\"oscarmax\",\"scores\":[1,2.1,1.9]}",
            "     \"mechanism\" is fusedmax or oscarmax;",
            "     optional: \"gamma\" (1), \"tokens\":[\"a\",\"b\",\"c\"]",
            "",
            "Out: {\"knots\":[{\"lambda\":0.0,\"weights\":[...]},...],",
            "      \"events\":[{\"lambda\":0.1,\"kind\":\"merge\",\"tokens\":[1],\"with\":[2]},",
            "                {\"lambda\":0.2,\"kind\":\"enter\",\"tokens\":[0]},...]}",
            "     kinds: merge, of segments or groups in the support; leave and",
            "     enter, of the support.",
            "     What is beyond the range of doubles is left out.",
            "",
            "A bad line gives {\"line\":3,\"error\":\"...\"} in its place, and the exit",
            "code is 1; empty lines are skipped.",
            ""
        },
        mixinStandardHelpOptions = true)
final class PathCommand implements Callable<Integer> {

    private final InputStream in;
    private final PrintStream out;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "the problems; - is standard input")
    private String file = "-";

    PathCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, UsageException {
        return new JsonLines(PathAnswer::of).run(file, in, out);
    }
}
