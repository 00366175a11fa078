package org.simplexplorer.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simplexplorer.math.MechanismKind;

/** Studies full of what is hard to write down: odd words, doubles of every size, foreign fields. Seeded. */
final class RandomStudies {

    private static final String[] LETTERS = {
        "a",
        "b",
        "0",
        "1",
        "9",
        ".",
        "-",
        "e",
        "E",
        ":",
        ":",
        "\\",
        "\\",
        " ",
        "\t",
        "\n",
        "\u00a0",
        "\u2003",
        "\u0085",
        "\"",
        "/",
        "{",
        "]",
        "\u0000",
        "é",
        "词",
        "كلمة",
        "🙂",
        "\ud83d",
        "\ude42",
        "\u200f",
        "NaN",
        "Infinity"
    };
    private static final List<String> FOREIGN = List.of(
            "1.10",
            "-0",
            "1e5",
            "12345678901234567890.123456789",
            "null",
            "true",
            "\"\\u0041:\\/\"",
            "[ 1 ,{ }]",
            "{\"b\" : [ ]}");

    private final Random random;

    RandomStudies(long seed) {
        random = new Random(seed);
    }

    static Stream<Study> many(int count) {
        return IntStream.range(0, count).mapToObj(seed -> new RandomStudies(seed).next());
    }

    Study next() {
        int columns = random.nextInt(6);
        List<Row> rows =
                Stream.generate(() -> row(columns)).limit(1 + random.nextInt(4)).toList();
        Parameters parameters = new Parameters(
                Math.exp(random.nextGaussian()),
                Map.of(
                        MechanismKind.FUSEDMAX,
                        random.nextDouble(),
                        MechanismKind.OSCARMAX,
                        0.0,
                        MechanismKind.ENTMAX,
                        random.nextBoolean() ? 1.5 : 1 + random.nextDouble(),
                        MechanismKind.PNORMMAX,
                        random.nextBoolean() ? 1.5 : 2 - random.nextDouble()));
        return new Study(word(), word(), words(columns), rows, parameters, scoresFrom(), foreign(), foreignOwn());
    }

    private Optional<ScoresFrom> scoresFrom() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new ScoresFrom(
                        word(),
                        1 + random.nextInt(9),
                        1 + random.nextInt(9),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        word(),
                        random.nextBoolean(),
                        foreign()));
    }

    /** Words that are not empty, made of the letters most likely to be confused. */
    List<String> words(int count) {
        return Stream.generate(this::word).limit(count).toList();
    }

    double finite() {
        double number;
        do {
            number = random.nextBoolean() ? random.nextGaussian() : Double.longBitsToDouble(random.nextLong());
        } while (!Double.isFinite(number));
        return number;
    }

    private Row row(int columns) {
        return new Row(word(), random.doubles(columns).map(any -> finite()).toArray(), foreign());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            word.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return word.toString();
    }

    private Map<String, UnknownFields> foreignOwn() {
        return Stream.of("lambda", "alpha", "p")
                .filter(name -> random.nextBoolean())
                .collect(Collectors.toMap(
                        name -> name,
                        name -> new UnknownFields(Map.of("newmax", FOREIGN.get(random.nextInt(FOREIGN.size()))))));
    }

    private UnknownFields foreign() {
        return random.nextBoolean()
                ? UnknownFields.NONE
                : new UnknownFields(Map.of("x:\"\\ \u0000🙂", FOREIGN.get(random.nextInt(FOREIGN.size()))));
    }
}
