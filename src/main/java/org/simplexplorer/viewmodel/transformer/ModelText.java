package org.simplexplorer.viewmodel.transformer;

import java.util.List;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;

/** What a study becomes when a model reads another text, or another head is shown: all that a person chose stays. */
final class ModelText {

    /** The scores of a model differ by 5 to 8: at gamma 1 few weights would be left of them. */
    private static final double GAMMA = 4;

    private static final double FUSEDMAX = 0.5;
    private static final String UNTITLED = "Untitled";

    /** The head that a new sentence starts with: it tends to attend to whole phrases. */
    private static final int FIRST_LAYER = 4;

    private static final int FIRST_HEAD = 2;

    private ModelText() {}

    /** What a new sentence starts with. */
    static ScoresFrom first(String model) {
        return new ScoresFrom(model, FIRST_LAYER, FIRST_HEAD, true, true, "");
    }

    /**
     * The study with the scores of a head.
     *
     * @param study as it is now
     * @param read the text as the model read it
     * @param from the head, and what becomes of special tokens and word pieces
     * @throws IllegalArgumentException if no token is left
     */
    static Study applied(Study study, ReadText read, ScoresFrom from) {
        Study scores = read.study(from);
        Parameters own = study.parameters();
        Parameters usual = scores.parameters().withGamma(GAMMA).with(MechanismKind.FUSEDMAX, FUSEDMAX);
        return new Study(
                title(study, read),
                note(study, read, from),
                scores.tokens(),
                scores.rows(),
                own.equals(Parameters.DEFAULT) ? usual : own,
                scores.scoresFrom(),
                study.unknown(),
                study.unknownOwn());
    }

    /**
     * What a model is to read for a study that another model, or a person, gave its scores.
     *
     * @param first what a new study begins with
     */
    static ScoresFrom from(Study study, String model, ScoresFrom first) {
        ScoresFrom known = study.scoresFrom().orElse(first);
        boolean same = known.model().equals(model);
        return new ScoresFrom(
                model,
                same ? known.layer() : 1,
                same ? known.head() : 1,
                known.dropSpecial(),
                known.words(),
                known.text().isBlank() ? String.join(" ", study.tokens()) : known.text(),
                false,
                known.unknown());
    }

    /** A study with a model whose text has been deleted. */
    static Study emptied(Study study, ScoresFrom from) {
        Row row = Row.zeros(study.row(0).label(), 0);
        return study.withSentence(List.of(), List.of(row)).withScoresFrom(from);
    }

    /** A title that was made of the text before goes with the text. */
    private static String title(Study study, ReadText read) {
        boolean made = study.title().isBlank()
                || study.title().equals(UNTITLED)
                || study.scoresFrom()
                        .filter(old -> ReadText.title(old.text()).equals(study.title()))
                        .isPresent();
        return made ? ReadText.title(read.text()) : study.title();
    }

    /** What a person wrote stays; of what was made only the head changes. */
    private static String note(Study study, ReadText read, ScoresFrom from) {
        boolean made = study.note().isBlank()
                || study.scoresFrom()
                        .filter(old -> study.note().equals(read.note(old)))
                        .isPresent();
        return made
                ? read.note(from)
                : study.scoresFrom().isPresent() ? study.withScoresFrom(from).note() : study.note();
    }
}
