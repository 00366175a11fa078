package org.simplexplorer.viewmodel.transformer;

import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.SentenceModel;
import org.simplexplorer.viewmodel.tabs.Tabs;

/** A text that is typed while a model gives the scores; the test says when the model answers. */
abstract class TypedText {

    final SteppedThreads stepped = new SteppedThreads();
    final OpenStudy open = Fixtures.open(Tabs.blank());
    final TransformerModels models = Fixtures.models(open, stepped.threads());
    final ModelScores scores = models.scores();
    final SentenceModel sentence = new SentenceModel(open, scores);

    void type(String text) {
        sentence.textProperty().set(text);
    }

    void typeAndWait(String text) {
        type(text);
        stepped.settle();
    }
}
