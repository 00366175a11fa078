package org.simplexplorer.learn.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.simplexplorer.learn.task.Example.Phrase;

/** Writes dates in ten ways, inside phrases that carry them. */
final class DateGrammar {

    /** Year, month and day, as words or numbers; their order is the reader's task. */
    static final List<String> WAYS = List.of(
            "{month} {10th} {2001}",
            "the {10th} of {month} {2001}",
            "{10} {month} {2001}",
            "{mon} {10} {2001}",
            "{10} {mon} {2001}",
            "{2001} {month} {10}",
            "the {tenth} of {month} {two-thousand-and-one}",
            "{month} the {tenth} {two-thousand-and-one}",
            "in {two-thousand-and-one} on {month} {10th}",
            "the {10th} of {month} in the year {two-thousand-and-one}");

    /** What stands around a date; numbers among it that belong to none. */
    static final List<String> CARRIERS = List.of(
            "{date}",
            "{date} at four o'clock",
            "we met on {date} at nine o'clock",
            "she was born {date} in a small town",
            "the letter from {date} came late",
            "until {date} we were two",
            "it was {date} when they left",
            "on {date} she sold seven horses",
            "nobody knew before {date}",
            "the letter of {date}");

    private static final int HELD_OUT_ONE_IN = 5;

    private DateGrammar() {}

    /** Whether a date is never learned from: one in five, as if by lot, and the same ones always. */
    static boolean isHeldOut(LocalDate date) {
        return new Random(date.toEpochDay() * 0x9E3779B97F4A7C15L).nextInt(HELD_OUT_ONE_IN) == 0;
    }

    /** A date as if by lot, in some way, in some phrase. */
    static Example example(Random random, boolean heldOut) {
        LocalDate date = date(random);
        while (isHeldOut(date) != heldOut) {
            date = date(random);
        }
        return example(date, WAYS.get(random.nextInt(WAYS.size())), CARRIERS.get(random.nextInt(CARRIERS.size())));
    }

    private static LocalDate date(Random random) {
        int year = DateWords.FIRST_YEAR + random.nextInt(DateWords.LAST_YEAR - DateWords.FIRST_YEAR + 1);
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.plusDays(random.nextInt(first.lengthOfYear()));
    }

    /** The date written in one way, inside one phrase. */
    static Example example(LocalDate date, String way, String carrier) {
        List<String> words = new ArrayList<>();
        TreeMap<Integer, Phrase> phrases = new TreeMap<>();
        for (String slot : carrier.replace("{date}", way).split(" ", -1)) {
            int from = words.size();
            words.addAll(List.of(written(slot, date).split(" ", -1)));
            int field = field(slot);
            if (field >= 0) {
                phrases.put(field, new Phrase(from, words.size()));
            }
        }
        return new Example(words, digits(date), List.copyOf(phrases.values()));
    }

    private static String written(String slot, LocalDate date) {
        return switch (slot) {
            case "{2001}" -> Integer.toString(date.getYear());
            case "{two-thousand-and-one}" -> DateWords.spokenYear(date.getYear());
            case "{month}" -> DateWords.month(date, false);
            case "{mon}" -> DateWords.month(date, true);
            case "{10}" -> Integer.toString(date.getDayOfMonth());
            case "{10th}" -> DateWords.numberedDay(date.getDayOfMonth());
            case "{tenth}" -> DateWords.spokenDay(date.getDayOfMonth());
            default -> slot;
        };
    }

    /** Which field a slot tells: year, month or day; -1 for none. */
    private static int field(String slot) {
        return switch (slot) {
            case "{2001}", "{two-thousand-and-one}" -> 0;
            case "{month}", "{mon}" -> 1;
            case "{10}", "{10th}", "{tenth}" -> 2;
            default -> -1;
        };
    }

    /** The eight digits of year, month and day. */
    static List<Integer> digits(LocalDate date) {
        return date.toString()
                .chars()
                .filter(Character::isDigit)
                .map(c -> c - '0')
                .boxed()
                .toList();
    }

    /** All words that it can write. */
    static Set<String> vocabulary() {
        Set<String> words = new LinkedHashSet<>();
        LocalDate start = LocalDate.of(DateWords.FIRST_YEAR, 1, 1);
        for (String way : WAYS) {
            for (int year = 0; year <= DateWords.LAST_YEAR - DateWords.FIRST_YEAR; year++) {
                words.addAll(example(start.plusYears(year), way, "{date}").words());
            }
            for (int day = 0; day < start.lengthOfYear(); day++) {
                words.addAll(example(start.plusDays(day), way, "{date}").words());
            }
        }
        CARRIERS.forEach(
                carrier -> words.addAll(example(start, WAYS.get(0), carrier).words()));
        return words;
    }
}
