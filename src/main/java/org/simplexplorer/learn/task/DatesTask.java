package org.simplexplorer.learn.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simplexplorer.math.MechanismKind;

/**
 * Dates inside phrases, to be answered by their eight digits: {@code "in two thousand and one on september 10th at four
 * o'clock"} is {@code 2001-09-10}. The phrases are made by a grammar, so that it is known which words tell the year, the
 * month and the day.
 */
public final class DatesTask implements Task {

    private static final int HELD_OUT = 1000;
    private static final long HELD_OUT_SEED = 20010910;
    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    private final Vocabulary vocabulary = new Vocabulary(DateGrammar.vocabulary());
    private final List<Example> heldOut;
    private final List<Example> shown;

    public DatesTask() {
        Random random = new Random(HELD_OUT_SEED);
        heldOut = Stream.generate(() -> DateGrammar.example(random, true))
                .limit(HELD_OUT)
                .toList();
        shown = Stream.of(shown(2001, 8, 1), shown(1998, 6, 0), shown(1974, 7, 3), shown(2026, 9, 6), shown(1931, 4, 7))
                .toList();
    }

    /** A date of that year that is held out, where it can be in September, in a way and a phrase by their numbers. */
    private static Example shown(int year, int way, int carrier) {
        LocalDate date = LocalDate.of(year, 9, 10);
        while (!DateGrammar.isHeldOut(date)) {
            date = date.plusDays(1);
        }
        return DateGrammar.example(date, DateGrammar.WAYS.get(way), DateGrammar.CARRIERS.get(carrier));
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String description() {
        return "Dates from %d to %d, written in ten ways inside phrases by a grammar, to their eight digits; one date in five is held out."
                .formatted(DateWords.FIRST_YEAR, DateWords.LAST_YEAR);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field("year", 4), new Field("month", 2), new Field("day", 2));
    }

    @Override
    public List<String> symbols() {
        return DIGITS;
    }

    @Override
    public Layout layout() {
        return new Layout(32, 3, 64);
    }

    @Override
    public Supplier<Example> training(long seed) {
        Random random = new Random(seed);
        return () -> DateGrammar.example(random, false);
    }

    @Override
    public List<Example> heldOut() {
        return heldOut;
    }

    @Override
    public List<Example> shown() {
        return shown;
    }

    @Override
    public Weighting usual(MechanismKind kind) {
        return switch (kind) {
            case SPARSEMAX -> Weighting.of(kind, 2, 0);
            case FUSEDMAX -> Weighting.of(kind, 1, 0.3);
            case OSCARMAX -> Weighting.of(kind, 1, 0.2);
            default -> Weighting.standard(kind);
        };
    }

    @Override
    public String answer(List<Integer> symbols) {
        String digits = symbols.stream().map(DIGITS::get).collect(Collectors.joining());
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }
}
