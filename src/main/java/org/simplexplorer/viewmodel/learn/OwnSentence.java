package org.simplexplorer.viewmodel.learn;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.learn.task.Task;

/** A sentence that a person types, to be attended to and answered by the networks as they are now. */
public final class OwnSentence {

    private static final int MOST_WORDS = 200;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final TaskChoice task;
    private final LearnModel model;

    OwnSentence(TaskChoice task, LearnModel model) {
        this.task = task;
        this.model = model;
        text.addListener((observable, was, is) -> follow());
        task.taskProperty().addListener((observable, was, is) -> follow());
    }

    /** What is typed; empty for no sentence. */
    public StringProperty textProperty() {
        return text;
    }

    /** What there is to say of its words; empty for nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    private void follow() {
        @Nullable Task learned = task.taskProperty().get();
        if (learned == null) {
            return;
        }
        List<String> words = learned.words(text.get());
        if (words.isEmpty()) {
            remark.set(text.get().isBlank() ? "" : "There is no word in it.");
        } else if (words.size() > MOST_WORDS) {
            remark.set("Only the first %d words are read.".formatted(MOST_WORDS));
            words = words.subList(0, MOST_WORDS);
        } else {
            remark.set(unknown(learned, words).orElse(""));
        }
        model.setWords(words);
    }

    private static Optional<String> unknown(Task task, List<String> words) {
        List<String> unknown = words.stream()
                .filter(word -> !task.vocabulary().knows(word))
                .distinct()
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("Never seen in training: " + String.join(", ", unknown) + ".");
    }
}
