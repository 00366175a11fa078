package org.simplexplorer.viewmodel.editing;

import java.util.Random;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelScores;

/**
 * Everything that the sidebar edits the open study with.
 *
 * @param sentence the sentence as one text
 * @param rows the rows' labels
 * @param scores the scores of the chosen row
 * @param selection which words are selected
 * @param edit what is done with them
 * @param find finds words and selects them
 * @param weights goes from weights back to scores
 * @param pieces makes words of word pieces
 * @param spaceless divides what was written without spaces
 */
public record Editing(
        SentenceModel sentence,
        RowsModel rows,
        ScoresModel scores,
        TokenSelection selection,
        EditModel edit,
        FindModel find,
        WeightsModel weights,
        PiecesModel pieces,
        SpacelessModel spaceless) {

    public static Editing of(OpenStudy open, ModelScores model, Messages messages) {
        TokenSelection selection = new TokenSelection(open);
        return new Editing(
                new SentenceModel(open, model),
                new RowsModel(open),
                new ScoresModel(open),
                selection,
                new EditModel(open, selection, messages, new Random()),
                new FindModel(open, selection),
                new WeightsModel(open, messages),
                new PiecesModel(open),
                new SpacelessModel(open, model, messages));
    }
}
