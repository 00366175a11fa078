package org.simplexplorer.viewmodel.transformer;

import javafx.beans.binding.BooleanBinding;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * Everything that lets the open study have a transformer's scores.
 *
 * @param shelf the models that can be used
 * @param scores whether the scores are a model's, and of which head
 * @param map all heads, to choose from
 * @param finder the heads that show what a person looks for
 * @param form how its tokens are shown
 * @param own a model of one's own
 */
public record TransformerModels(
        ModelShelf shelf, ModelScores scores, HeadMap map, HeadFinder finder, TokenForm form, OwnModel own) {

    /** Whether the scores are shown, and not the map of all heads in their place. */
    public BooleanBinding scoresShown() {
        return scores.whereProperty().isEmpty().or(map.shownProperty().not());
    }

    public static TransformerModels of(
            OpenStudy open,
            ModelShelf shelf,
            Appearance appearance,
            Background background,
            Messages messages,
            Threads threads) {
        ModelScores scores = new ModelScores(open, shelf, background, messages, threads);
        HeadMap map = new HeadMap(open, scores, shelf, appearance, messages, threads);
        return new TransformerModels(
                shelf,
                scores,
                map,
                new HeadFinder(open, scores, shelf, map, messages, threads),
                new TokenForm(scores),
                new OwnModel(shelf, scores, background, messages));
    }
}
