package org.simplexplorer.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.StudyWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code simplexplorer samples}: lists the built-in studies, or prints one. */
@Command(
        name = "samples",
        description = "Lists the built-in studies; with a NAME prints that one as a study file.",
        mixinStandardHelpOptions = true)
final class SamplesCommand implements Callable<Integer> {

    private final PrintStream out;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "a study of the list")
    private Optional<String> name = Optional.empty();

    SamplesCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws UsageException {
        StringBuilder text = new StringBuilder();
        if (name.isPresent()) {
            text.append(StudyWriter.write(named(name.get()).load()));
        } else {
            for (Sample sample : Samples.all()) {
                text.append(String.format(Locale.ROOT, "%-18s %s%n", sample.name(), sample.title()));
            }
        }
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private static Sample named(String name) throws UsageException {
        return Samples.named(name)
                .orElseThrow(() -> new UsageException("there is no sample \u201c" + name + "\u201d; the samples are "
                        + Samples.all().stream().map(Sample::name).collect(Collectors.joining(", "))));
    }
}
