package org.simplexplorer.viewmodel.transplant;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Background;

/** The sentences whose similarities are compared: one a line, typed or loaded. */
public final class SentenceList {

    /** What a matrix can show. */
    static final int MOST = 40;

    private static final int MOST_BYTES = 1 << 20;

    /** Six pairs that say the same. */
    private static final List<String> GIVEN = List.of(
            "How do I reset the password of my online bank account?",
            "I forgot my banking password; how can I set a new one?",
            "The children kept playing football in the rain.",
            "Kids went on with their soccer game although it was raining.",
            "The acting is brilliant, but the plot is thin.",
            "Great actors, but a weak story.",
            "The central bank raised its interest rates by half a point.",
            "Interest rates go up after the decision of the central bank.",
            "Boil the pasta in salted water for eight minutes.",
            "Cook the spaghetti for eight minutes in water with salt.",
            "The patient has had a fever and a cough for three days.",
            "A sick person has been coughing with a high temperature since Monday.");

    private final StringProperty text = new SimpleStringProperty(String.join("\n", GIVEN));
    private final Background background;

    SentenceList(Background background) {
        this.background = background;
    }

    /** The sentences, one a line. */
    public StringProperty textProperty() {
        return text;
    }

    /** The lines that are not blank, the first {@link #MOST} of them. */
    List<String> sentences() {
        return text.get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The twelve that are given. */
    public void reset() {
        text.set(String.join("\n", GIVEN));
    }

    /** Takes the lines of a text file. */
    public void load(Path file) {
        background.read("Reading " + file.getFileName(), () -> read(file), text::set);
    }

    /** @throws StudyFormatException with one sentence that says what is wrong */
    private static String read(Path file) throws StudyFormatException {
        try (InputFile input = InputFile.open(file)) {
            byte[] bytes = input.bytes(MOST_BYTES)
                    .orElseThrow(() -> new StudyFormatException(
                            input.name() + " is larger than the 1 MB that a list of sentences may have"));
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
