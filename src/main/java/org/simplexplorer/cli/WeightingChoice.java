package org.simplexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The options that choose what a network weighs words by: mechanisms, and the baseline without attention. */
final class WeightingChoice {

    /** What can be chosen. */
    private enum Name {
        SOFTMAX,
        SPARSEMAX,
        FUSEDMAX,
        OSCARMAX,
        ENTMAX,
        PNORMMAX,
        UNIFORM
    }

    @Option(
            names = "--mechanisms",
            split = ",",
            paramLabel = "NAME",
            description = {
                "which, separated by commas: softmax, sparsemax, fusedmax, oscarmax, entmax, pnormmax,",
                "uniform, which is no attention (the first four and uniform)"
            })
    private List<String> names = List.of();

    @Option(names = "--gamma", paramLabel = "G", description = "strength of all of them, above 0 (the task's)")
    private Optional<Double> gamma = Optional.empty();

    /** Looks at what can be told before anything is read. */
    List<Optional<MechanismKind>> kinds() throws UsageException {
        if (gamma.isPresent() && !Parameters.isGamma(gamma.get())) {
            throw new UsageException("--gamma must be finite and above 0, but is " + gamma.get());
        }
        List<Optional<MechanismKind>> kinds = new ArrayList<>();
        for (String name : names) {
            Name known = Named.read("--mechanisms", name, Name.values());
            kinds.add(MechanismKind.named(known.name().toLowerCase(Locale.ROOT)));
        }
        if (kinds.isEmpty()) {
            MechanismKind.usual().forEach(kind -> kinds.add(Optional.of(kind)));
            kinds.add(Optional.empty());
        }
        return kinds.stream().distinct().toList();
    }

    /** The mechanisms with the task's parameters, as far as others are not given. */
    List<Weighting> weightings(Task task, ParseResult line) throws UsageException {
        List<Weighting> weightings = new ArrayList<>();
        for (Optional<MechanismKind> kind : kinds()) {
            weightings.add(kind.map(known -> weighting(task, known, line)).orElse(Weighting.UNIFORM));
        }
        return weightings;
    }

    private Weighting weighting(Task task, MechanismKind kind, ParseResult line) {
        Weighting usual = task.usual(kind);
        return usual.withGamma(gamma.orElse(usual.gamma()))
                .withOwn(ParameterOptions.given(line, kind).orElse(usual.own()));
    }
}
