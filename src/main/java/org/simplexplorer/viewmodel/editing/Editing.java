package org.simplexplorer.viewmodel.editing;

import java.util.Random;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * What edits several words at once.
 *
 * @param selection which words
 * @param edit what is done with them
 * @param find finds words and selects them
 * @param weights goes from weights back to scores
 */
public record Editing(TokenSelection selection, EditModel edit, FindModel find, WeightsModel weights) {

    public static Editing of(OpenStudy open, Messages messages) {
        TokenSelection selection = new TokenSelection(open);
        EditModel edit = new EditModel(open, selection, messages, new Random());
        return new Editing(selection, edit, new FindModel(open, selection), new WeightsModel(open, messages));
    }
}
