package org.simplexplorer.edit;

import java.util.List;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.QuickText;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Another sentence in the place of a study's own: what was said of the old one does not hold for it. */
public final class NewSentence {

    /** A study of fewer words than this is only at its beginning. */
    private static final int LEAST = 2;

    private static final String UNTITLED = "Untitled";
    private static final String ROW = "row 1";

    private NewSentence() {}

    /** Whether a text is another sentence, and not an edit of the study's: none of its words is there. */
    public static boolean is(Study study, List<QuickText.Token> typed) {
        return study.tokens().size() >= LEAST && sharesNoWord(study, typed);
    }

    /** Whether none of a text's words is in the study, in whatever case: models read lower case. */
    public static boolean sharesNoWord(Study study, List<QuickText.Token> typed) {
        return typed.stream().noneMatch(token -> study.tokens().stream().anyMatch(token.word()::equalsIgnoreCase));
    }

    /**
     * The study without what was said of its sentence when it was opened: title, note, rows and parameters. What a person has
     * changed since then stays.
     *
     * @param opened the study as it was opened
     */
    public static Study of(Study study, Study opened) {
        Study bare = study.title().equals(opened.title()) ? study.withTitle(UNTITLED) : study;
        bare = bare.note().equals(opened.note()) ? bare.withNote("") : bare;
        bare = bare.parameters().equals(opened.parameters()) ? bare.withParameters(Parameters.DEFAULT) : bare;
        boolean sameRows = labels(study).equals(labels(opened));
        return sameRows
                ? bare.withSentence(
                        study.tokens(), List.of(Row.zeros(ROW, study.tokens().size())))
                : bare;
    }

    private static List<String> labels(Study study) {
        return study.rowLabels();
    }
}
