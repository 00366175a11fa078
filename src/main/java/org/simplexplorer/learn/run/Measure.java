package org.simplexplorer.learn.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is compared between mechanisms, in the order in which it is shown. */
public enum Measure {
    ACCURACY("answers right", 3, outcome -> OptionalDouble.of(outcome.measures().accuracy())),
    SYMBOLS("symbols right", 3, outcome -> OptionalDouble.of(outcome.measures().symbols())),
    ZEROS(
            "weights that are 0",
            2,
            outcome -> OptionalDouble.of(outcome.measures().zeros())),
    SUPPORT(
            "words in support",
            2,
            outcome -> OptionalDouble.of(outcome.measures().support())),
    BLOCKS("segments or groups", 2, outcome -> outcome.measures().blocks()),
    PHRASE("phrase is the support", 2, outcome -> outcome.measures().phrase()),
    EQUAL("... with equal weights", 2, outcome -> outcome.measures().equal()),
    SECONDS("seconds", 2, outcome -> OptionalDouble.of(outcome.seconds()));

    private final String title;
    private final int digits;
    private final Function<Outcome, OptionalDouble> value;

    Measure(String title, int digits, Function<Outcome, OptionalDouble> value) {
        this.title = title;
        this.digits = digits;
        this.value = value;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** Its name in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decimals with which it is shown to people. */
    public int digits() {
        return digits;
    }

    /** Its value for one run; empty where it says nothing of the mechanism or the task. */
    public OptionalDouble of(Outcome outcome) {
        return value.apply(outcome);
    }

    /** Mean and deviation over runs; empty where it says nothing of one of them. */
    public Optional<Spread> over(List<Outcome> outcomes) {
        double[] values = outcomes.stream()
                .map(this::of)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        return values.length == 0 || values.length < outcomes.size()
                ? Optional.empty()
                : Optional.of(Spread.of(values));
    }

    /**
     * Mean and standard deviation of several runs.
     *
     * @param deviation the estimate from the sample, with n - 1; 0 for one run
     */
    public record Spread(double mean, double deviation) {

        static Spread of(double... values) {
            double mean = Arrays.stream(values).sum() / values.length;
            double squares =
                    Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
            return new Spread(mean, values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)));
        }
    }
}
