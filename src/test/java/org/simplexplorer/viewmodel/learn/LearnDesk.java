package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.Document;

/** Networks that learn without a window, with fusedmax and uniform weights chosen; the test is the clock and the threads. */
final class LearnDesk {

    final SteppedThreads stepped = new SteppedThreads();
    final Messages messages = new Messages();
    final List<Document> tabs = new ArrayList<>();
    final List<Runnable> timers = new ArrayList<>();
    long nanos;
    final LearnModels models;
    final LearnModel model;

    LearnDesk() {
        models = LearnModels.of(
                () -> {
                    tabs.add(new Document(tabs.size(), Study.blank()));
                    return tabs.get(tabs.size() - 1);
                },
                new Appearance(),
                new AwtRuler(),
                new Background(stepped.threads(), messages),
                messages,
                stepped.threads(),
                new Pace(() -> nanos, (after, what) -> timers.add(what)));
        model = models.model();
        models.pictures().widthProperty().set(900);
        for (MechanismChoice mechanism : models.choices().mechanisms()) {
            mechanism.chosenProperty().set(mechanism.name().equals("fusedmax") || mechanism.isBaseline());
        }
        models.choices().stepsProperty().set("6");
    }

    /** The space is shown, and the networks before their first step. */
    LearnDesk shown() {
        model.shownProperty().set(true);
        stepped.settle();
        return this;
    }

    MechanismChoice mechanism(String name) {
        return models.choices().mechanisms().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One round: a piece of work a network. */
    void round() {
        nanos += 40_000_000;
        stepped.runFirst();
        stepped.runFirst();
    }

    int steps() {
        RunState state = model.stateProperty().get();
        return state == null ? -1 : state.steps();
    }

    String message() {
        Messages.Message said = messages.currentProperty().get();
        return said == null ? "" : said.text();
    }
}
