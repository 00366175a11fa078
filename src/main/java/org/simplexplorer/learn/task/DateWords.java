package org.simplexplorer.learn.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Days, months and years in English words. */
final class DateWords {

    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2049;

    private static final List<String> SMALL = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, String> ORDINALS = Map.of(
            "one", "first",
            "two", "second",
            "three", "third",
            "five", "fifth",
            "eight", "eighth",
            "nine", "ninth",
            "twelve", "twelfth",
            "twenty", "twentieth",
            "thirty", "thirtieth");
    private static final int CENTURY = 100;

    private DateWords() {}

    /** {@code september}, or {@code sep}. */
    static String month(LocalDate date, boolean brief) {
        String name = MONTHS.get(date.getMonthValue() - 1);
        return brief ? name.substring(0, 3) : name;
    }

    /** {@code 1st} to {@code 31st}. */
    static String numberedDay(int day) {
        boolean teen = day / 10 == 1;
        String end =
                switch (teen ? 0 : day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day + end;
    }

    /** {@code twenty first}. */
    static String spokenDay(int day) {
        String cardinal = spoken(day);
        String last = cardinal.substring(cardinal.lastIndexOf(' ') + 1);
        return cardinal.substring(0, cardinal.length() - last.length()) + ORDINALS.getOrDefault(last, last + "th");
    }

    /** {@code nineteen ninety eight}, {@code nineteen oh one}, {@code two thousand and one}, {@code twenty fourteen}. */
    static String spokenYear(int year) {
        int rest = year % CENTURY;
        if (year / 10 == 20 * CENTURY / 10) {
            return rest == 0 ? "two thousand" : "two thousand and " + spoken(rest);
        }
        return spoken(year / CENTURY) + " " + (rest == 0 ? "hundred" : rest < 10 ? "oh " + spoken(rest) : spoken(rest));
    }

    /** 1 to 99. */
    private static String spoken(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String unit = SMALL.get(number % 10);
        return TENS.get(number / 10) + (unit.isEmpty() ? "" : " " + unit);
    }
}
