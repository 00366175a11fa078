package org.simplexplorer.learn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.learn.task.Example.Phrase;

class DateGrammarTest {

    private final DatesTask task = new DatesTask();

    @ParameterizedTest
    @CsvSource({
        "1900, nineteen hundred",
        "1901, nineteen oh one",
        "1910, nineteen ten",
        "1998, nineteen ninety eight",
        "2000, two thousand",
        "2001, two thousand and one",
        "2014, twenty fourteen",
        "2049, twenty forty nine"
    })
    void yearsAreSpokenAsPeopleDo(int year, String spoken) {
        assertThat(DateWords.spokenYear(year)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st, first",
        "2, 2nd, second",
        "3, 3rd, third",
        "4, 4th, fourth",
        "5, 5th, fifth",
        "8, 8th, eighth",
        "9, 9th, ninth",
        "11, 11th, eleventh",
        "12, 12th, twelfth",
        "13, 13th, thirteenth",
        "20, 20th, twentieth",
        "21, 21st, twenty first",
        "30, 30th, thirtieth",
        "31, 31st, thirty first"
    })
    void daysAreOrdinals(int day, String numbered, String spoken) {
        assertThat(DateWords.numberedDay(day)).isEqualTo(numbered);
        assertThat(DateWords.spokenDay(day)).isEqualTo(spoken);
    }

    @Test
    void aDateIsWrittenInTenWaysAndKnowsWhichWordsTellIt() {
        assertThat(DateGrammar.WAYS).hasSize(10).doesNotHaveDuplicates();
        Set<List<String>> written = new HashSet<>();
        for (String way : DateGrammar.WAYS) {
            Example example = DateGrammar.example(LocalDate.of(2001, 9, 21), way, "we met on {date} at nine o'clock");
            written.add(example.words());
            assertThat(example.answer()).containsExactly(2, 0, 0, 1, 0, 9, 2, 1);
            assertThat(phrase(example, 0)).isIn("2001", "two thousand and one");
            assertThat(phrase(example, 1)).isIn("september", "sep");
            assertThat(phrase(example, 2)).isIn("21", "21st", "twenty first");
        }
        assertThat(written).hasSize(10);
    }

    private static String phrase(Example example, int field) {
        Phrase phrase = example.phrases().get(field);
        return String.join(" ", example.words().subList(phrase.from(), phrase.to()));
    }

    @Test
    void whatIsHeldOutIsNeverLearnedFrom() {
        Set<List<Integer>> heldOut = new HashSet<>();
        task.heldOut().forEach(example -> heldOut.add(example.answer()));
        Supplier<Example> training = task.training(7);
        for (int i = 0; i < 20_000; i++) {
            assertThat(training.get().answer()).isNotIn(heldOut);
        }
    }

    @Test
    void oneDateInFiveIsHeldOut() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        long days = 150 * 365;
        long held = first.datesUntil(first.plusDays(days))
                .filter(DateGrammar::isHeldOut)
                .count();
        assertThat((double) held / days).isCloseTo(0.2, within(0.01));
    }

    @Test
    void everyWordItWritesIsInTheVocabulary() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            assertThat(DateGrammar.example(random, i % 2 == 0).words()).allMatch(task.vocabulary()::knows);
        }
        assertThat(task.vocabulary().size()).isEqualTo(318);
    }

    @Test
    void theSameSeedGivesTheSameExamples() {
        Supplier<Example> one = task.training(1);
        Supplier<Example> same = task.training(1);
        Supplier<Example> other = task.training(2);
        List<Example> first = Stream.generate(one).limit(20).toList();
        assertThat(Stream.generate(same).limit(20).toList()).isEqualTo(first);
        assertThat(Stream.generate(other).limit(20).toList()).isNotEqualTo(first);
    }

    @Test
    void aTypedSentenceHasTheWordsThatTheGrammarWrites() {
        String typed = "In two thousand and one, on September 10th at four o\u2019clock!";
        List<String> words = task.words(typed);
        assertThat(String.join(" ", words)).isEqualTo("in two thousand and one on september 10th at four o'clock");
        assertThat(words).allMatch(task.vocabulary()::knows);
        assertThat(task.answer(List.of(2, 0, 0, 1, 0, 9, 1, 0))).isEqualTo("2001-09-10");
    }
}
