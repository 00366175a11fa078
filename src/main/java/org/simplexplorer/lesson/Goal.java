package org.simplexplorer.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;

/**
 * What a step waits for: a condition on the chosen row, asked of the structure that the solvers return and not of floats,
 * wherever there is one.
 */
public sealed interface Goal {

    boolean isMet(LessonState state);

    /** The current state, in a few words; empty if there is nothing to say. */
    String now(LessonState state);

    /** Whether it asks for a row, so that any row may be the chosen one. */
    default boolean choosesRow() {
        return false;
    }

    /** Exactly these words have a weight. */
    record Support(MechanismKind kind, List<Word> words) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            List<Integer> wanted = Word.places(words, state.study().tokens());
            return state.holds(
                    kind,
                    found -> Arrays.equals(
                            found.support(),
                            wanted.stream().mapToInt(Integer::intValue).sorted().toArray()));
        }

        @Override
        public String now(LessonState state) {
            return Now.support(state, kind);
        }
    }

    /** Each of these words has a weight, or each has none. */
    record InSupport(MechanismKind kind, List<Word> words, boolean inside) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.holds(kind, words, (found, places) -> places.stream()
                    .allMatch(token -> found.inSupport(token) == inside));
        }

        @Override
        public String now(LessonState state) {
            return Now.weights(state, kind, words);
        }
    }

    /** So many words have a weight. */
    record SupportSize(MechanismKind kind, Bounds bounds) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.holds(kind, found -> bounds.contain(found.support().length));
        }

        @Override
        public String now(LessonState state) {
            return Now.support(state, kind);
        }
    }

    /** These words are in one segment of fusedmax, or in one group of oscarmax. */
    record Together(MechanismKind kind, List<Word> words) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.holds(
                    kind, words, (found, places) -> found.inSupport(places.get(0)) && blocksOf(found, places) == 1);
        }

        @Override
        public String now(LessonState state) {
            return Now.weights(state, kind, words);
        }
    }

    /** Each of these words is in a segment or group without the others, and has a weight. */
    record Apart(MechanismKind kind, List<Word> words) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.holds(
                    kind,
                    words,
                    (found, places) ->
                            places.stream().allMatch(found::inSupport) && blocksOf(found, places) == places.size());
        }

        @Override
        public String now(LessonState state) {
            return Now.weights(state, kind, words);
        }
    }

    /** All words are one segment or one group. */
    record Uniform(MechanismKind kind) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.holds(
                    kind, found -> found.blocks().map(Partition::count).orElse(0) == 1);
        }

        @Override
        public String now(LessonState state) {
            return Now.blocks(state, kind);
        }
    }

    /** A word's weight is within bounds: for what no structure tells. */
    record Weight(MechanismKind kind, Word word, Bounds bounds) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.holds(kind, List.of(word), (found, places) -> bounds.contain(found.weight(places.get(0))));
        }

        @Override
        public String now(LessonState state) {
            return Now.weights(state, kind, List.of(word));
        }
    }

    /** A word's score is within bounds. */
    record Score(Word word, Bounds bounds) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            OptionalInt token = word.in(state.study().tokens());
            return token.isPresent()
                    && bounds.contain(state.study().row(state.row()).score(token.getAsInt()));
        }

        @Override
        public String now(LessonState state) {
            return Now.score(state, word);
        }
    }

    /** Gamma, or a mechanism's own parameter, is within bounds. */
    record Parameter(Optional<MechanismKind> kind, Bounds bounds) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return bounds.contain(kind.map(state.study().parameters()::own)
                    .orElse(state.study().parameters().gamma()));
        }

        @Override
        public String now(LessonState state) {
            return Now.parameter(state, kind);
        }
    }

    /** A view is chosen. */
    record View(FigureKind view) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.view() == view;
        }

        @Override
        public String now(LessonState state) {
            return "view: " + state.view().label();
        }
    }

    /** A row is chosen, from 0. */
    record ChosenRow(int row) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return state.row() == row;
        }

        @Override
        public boolean choosesRow() {
            return true;
        }

        @Override
        public String now(LessonState state) {
            return "row: " + state.study().row(state.row()).label();
        }
    }

    /** Every one of these. */
    record All(List<Goal> goals) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return goals.stream().allMatch(goal -> goal.isMet(state));
        }

        @Override
        public String now(LessonState state) {
            return goals.stream()
                    .filter(goal -> !goal.isMet(state))
                    .map(goal -> goal.now(state))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public boolean choosesRow() {
            return goals.stream().anyMatch(Goal::choosesRow);
        }
    }

    /** At least one of these. */
    record Any(List<Goal> goals) implements Goal {
        @Override
        public boolean isMet(LessonState state) {
            return goals.stream().anyMatch(goal -> goal.isMet(state));
        }

        @Override
        public String now(LessonState state) {
            return goals.get(0).now(state);
        }

        @Override
        public boolean choosesRow() {
            return goals.stream().anyMatch(Goal::choosesRow);
        }
    }

    private static int blocksOf(Evaluation found, List<Integer> places) {
        return found.blocks()
                .map(blocks -> places.stream().map(blocks::blockOf).collect(Collectors.toSet()))
                .map(Set::size)
                .orElse(0);
    }
}
