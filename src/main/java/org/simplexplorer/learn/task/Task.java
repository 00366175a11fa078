package org.simplexplorer.learn.task;

import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.math.MechanismKind;

/** Something to learn: sentences, and what is to be answered. Immutable, so that several runs can share it. */
public interface Task {

    /** Its short name, as commands and files have it: {@code "dates"}. */
    String name();

    /** What it is and what its data are, as a sentence for a person. */
    String description();

    Vocabulary vocabulary();

    /** The parts of an answer, in order. */
    List<Field> fields();

    /** What one symbol of an answer can be, by its number: digits, or the names of classes. */
    List<String> symbols();

    /** The network that suits it. */
    Layout layout();

    /** Examples to learn from, without an end; the same for the same seed. None of them is held out. */
    Supplier<Example> training(long seed);

    /** Examples that are never learned from, at least one; always the same. */
    List<Example> heldOut();

    /** A few of those held out that are worth looking at, at least one; always the same. */
    List<Example> shown();

    /** The mechanism with the parameters that suit the task. */
    Weighting usual(MechanismKind kind);

    /** The words of a sentence, as the examples have theirs; none where it has no letter and no digit. */
    default List<String> words(String sentence) {
        return Words.of(sentence);
    }

    /** An answer for a person: {@code "2001-09-10"}. */
    String answer(List<Integer> symbols);
}
