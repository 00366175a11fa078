package org.simplexplorer.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;

/**
 * A parameter that moves while a figure is shown: a mechanism's own in even steps, gamma in even ratios.
 *
 * @param kind whose own parameter it is; empty for gamma
 * @param from where it starts
 * @param to where it ends; may be below the start
 */
public record Sweep(Optional<MechanismKind> kind, double from, double to) {

    private static final String GAMMA = "gamma";

    /** @throws IllegalArgumentException with one sentence, if a value is out of range or nothing moves */
    public Sweep {
        for (double value : new double[] {from, to}) {
            if (kind.isEmpty() && !Parameters.isGamma(value)) {
                throw new IllegalArgumentException("gamma must be finite and above 0, but is " + value);
            }
            kind.ifPresent(own -> own.parameter().orElseThrow().require(name(own), value));
        }
        if (from == to) {
            throw new IllegalArgumentException("a sweep needs two values, but both are " + from);
        }
    }

    /**
     * Reads {@code gamma=0.1:10} or {@code fusedmax-lambda=0:0.5}.
     *
     * @throws IllegalArgumentException with one sentence that says what is meant
     */
    public static Sweep parse(String text) {
        String[] sides = text.strip().split("=", 2);
        String[] ends = sides.length == 2 ? sides[1].split(":", 2) : new String[0];
        if (ends.length != 2) {
            throw notASweep(text);
        }
        String name = sides[0].strip().toLowerCase(Locale.ROOT);
        Optional<MechanismKind> kind = Arrays.stream(MechanismKind.values())
                .filter(one -> one.parameter().isPresent() && name(one).equals(name))
                .findFirst();
        if (kind.isEmpty() && !name.equals(GAMMA)) {
            throw notASweep(text);
        }
        try {
            return new Sweep(kind, Double.parseDouble(ends[0].strip()), Double.parseDouble(ends[1].strip()));
        } catch (NumberFormatException e) {
            throw notASweep(text);
        }
    }

    private static IllegalArgumentException notASweep(String text) {
        String names = Stream.concat(
                        Stream.of(GAMMA),
                        Arrays.stream(MechanismKind.values())
                                .filter(kind -> kind.parameter().isPresent())
                                .map(Sweep::name))
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "\u201c" + text + "\u201d is no sweep; give one like fusedmax-lambda=0:0.5, with one of " + names);
    }

    /** {@code gamma} or {@code fusedmax-lambda}. */
    public String name() {
        return kind.map(Sweep::name).orElse(GAMMA);
    }

    private static String name(MechanismKind kind) {
        return kind.label() + "-" + kind.parameter().orElseThrow().name();
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return name() + "=" + from + ":" + to;
    }

    /** The parameter's value at a share of the time, 0 to 1. */
    public double at(double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? from : to;
        }
        return kind.isPresent() ? from + share * (to - from) : from * Math.pow(to / from, share);
    }

    /** The study with the parameter at this value. */
    public Study applied(Study study, double value) {
        Parameters own = study.parameters();
        return study.withParameters(kind.map(one -> own.with(one, value)).orElseGet(() -> own.withGamma(value)));
    }

    /**
     * The figure with what must not jump from moment to moment held: the axis of bars reaches the largest weight of all.
     *
     * @param values of all moments
     */
    public FigureRequest steadied(FigureKind figure, FigureRequest request, List<Double> values) {
        if (figure != FigureKind.BARS
                || request.options().axisTop().isPresent()
                || request.study().tokens().isEmpty()) {
            return request;
        }
        double largest = values.stream()
                .mapToDouble(value -> applied(request, value).largestShown(false))
                .reduce(0, Math::max);
        return new FigureRequest(
                request.study(),
                request.mechanisms(),
                request.options().withAxisTop(Math.min(largest, 1)),
                request.style(),
                request.ruler());
    }

    /** The figure with the parameter at this value, with nothing solved yet. */
    public FigureRequest applied(FigureRequest request, double value) {
        return new FigureRequest(
                applied(request.study(), value),
                request.mechanisms(),
                request.options(),
                request.style(),
                request.ruler());
    }

    /**
     * Refuses a figure in which nothing would move.
     *
     * @throws IllegalArgumentException with one sentence
     */
    public void requireShown(FigureRequest request) {
        if (kind.isPresent() && !request.mechanisms().contains(kind.get())) {
            throw new IllegalArgumentException("the sweep moves " + name() + ", but the figure does not show "
                    + kind.get().label());
        }
    }

    /**
     * The shares of the time, from 0 to 1 and ascending, between which the weights of the chosen row are linear in the
     * parameter: its exact knots. Empty where the parameter has none.
     */
    public Optional<double[]> knots(FigureRequest request) {
        Parameters parameters = request.study().parameters();
        return kind.flatMap(one -> one.path(parameters.gamma(), request.row().scores()))
                .map(this::shares);
    }

    private double[] shares(LambdaPath path) {
        return DoubleStream.concat(
                        DoubleStream.of(0, 1),
                        IntStream.range(0, path.knotCount())
                                .mapToDouble(knot -> (path.knot(knot) - from) / (to - from)))
                .filter(share -> share >= 0 && share <= 1)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The values at so many moments of equal distance, the first and the last included. */
    public List<Double> values(int count) {
        return IntStream.range(0, count)
                .mapToObj(moment -> at((double) moment / (count - 1)))
                .toList();
    }
}
