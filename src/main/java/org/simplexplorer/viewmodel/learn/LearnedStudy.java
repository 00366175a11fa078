package org.simplexplorer.viewmodel.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.Origin;

/** Opens a heatmap of a network as a study with its learned scores. */
public final class LearnedStudy {

    private final LearnModel model;
    private final LookModel look;
    private final Supplier<Document> newTab;
    private final ReadOnlyBooleanWrapper openable = new ReadOnlyBooleanWrapper();

    LearnedStudy(LearnModel model, LookModel look, Supplier<Document> newTab) {
        this.model = model;
        this.look = look;
        this.newTab = newTab;
        look.formingProperty()
                .addListener((observable, was, is) -> openable.set(look.chosenCurve()
                        .filter(curve -> curve.weighting().kind().isPresent())
                        .isPresent()));
    }

    /** Whether the chosen heatmap has scores. */
    public ReadOnlyBooleanProperty openableProperty() {
        return openable.getReadOnlyProperty();
    }

    /** Opens the chosen heatmap in a new tab; it is not saved yet. */
    public void open() {
        @Nullable RunState now = model.stateProperty().get();
        Optional<Reading> reading = look.chosenReading();
        Optional<Weighting> weighting =
                look.chosenCurve().map(curve -> curve.at(look.chosenStep()).weighting());
        Optional<MechanismKind> kind = weighting.flatMap(Weighting::kind);
        if (now == null || reading.isEmpty() || weighting.isEmpty() || kind.isEmpty()) {
            return;
        }
        Study study = study(now, reading.get(), weighting.get(), kind.get());
        newTab.get().replace(study, Origin.none(Study.blank()));
    }

    private Study study(RunState now, Reading reading, Weighting weighting, MechanismKind kind) {
        Task task = now.task();
        String title = "%s, %s, step %d, seed %d"
                .formatted(
                        kind.label(),
                        task.name(),
                        look.chosenStep(),
                        now.options().seed());
        String own = weighting
                .ownName()
                .map(name -> ", " + name + " " + MechanismChoice.number(weighting.own()))
                .orElse("");
        String note = ("Scores that a small network has learned with %s (gamma %s%s): task %s, after step %d of %d, "
                        + "seed %d. A row is what the network asks of the words; its answer here is %s.")
                .formatted(
                        kind.label(),
                        MechanismChoice.number(weighting.gamma()),
                        own,
                        task.name(),
                        look.chosenStep(),
                        now.options().steps(),
                        now.options().seed(),
                        task.answer(reading.answer()));
        List<Row> rows = new ArrayList<>();
        for (int field = 0; field < reading.scores().size(); field++) {
            rows.add(new Row(task.fields().get(field).name(), reading.scores().get(field)));
        }
        Parameters parameters = Parameters.of(reading.words().size()).withGamma(weighting.gamma());
        return new Study(
                title,
                note,
                reading.words(),
                rows,
                weighting.ownName().isPresent() ? parameters.with(kind, weighting.own()) : parameters);
    }
}
