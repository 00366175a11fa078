package org.simplexplorer.viewmodel.learn;

import java.util.function.Supplier;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * Everything that shows networks that learn.
 *
 * @param choices what is learned, with which mechanisms
 * @param model the run
 * @param look the step of it that is looked at
 * @param sentence a sentence of one's own
 * @param stuck mechanisms that have stopped learning
 * @param study opens a heatmap as a study
 * @param experiment several seeds
 * @param pictures what there is to see of it all
 */
public record LearnModels(
        LearnChoices choices,
        LearnModel model,
        LookModel look,
        OwnSentence sentence,
        StuckModel stuck,
        LearnedStudy study,
        ExperimentModel experiment,
        LearnPictures pictures) {

    /**
     * Puts them together.
     *
     * @param open the study that is edited: once it is another, the studies are shown again
     * @param newTab opens a tab for a study
     */
    public static LearnModels of(
            OpenStudy open,
            Supplier<Document> newTab,
            Appearance appearance,
            TextRuler ruler,
            Background background,
            Messages messages,
            Threads threads) {
        LearnModels models =
                of(newTab, appearance, ruler, background, messages, threads, Pace.real(threads.training()));
        open.studyProperty()
                .addListener(
                        (observable, was, is) -> models.model().shownProperty().set(false));
        return models;
    }

    static LearnModels of(
            Supplier<Document> newTab,
            Appearance appearance,
            TextRuler ruler,
            Background background,
            Messages messages,
            Threads threads,
            Pace pace) {
        LearnChoices choices = new LearnChoices(background);
        LearnModel model = new LearnModel(choices, messages, threads, pace);
        LookModel look = new LookModel(model);
        ExperimentModel experiment = new ExperimentModel(choices, model, background, messages, threads);
        return new LearnModels(
                choices,
                model,
                look,
                new OwnSentence(choices.task(), model),
                new StuckModel(choices, model),
                new LearnedStudy(model, look, newTab),
                experiment,
                new LearnPictures(model, look, experiment, appearance, ruler));
    }
}
