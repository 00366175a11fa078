package org.simplexplorer.viewmodel.panels;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.MechanismWords;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.RowWords;
import org.simplexplorer.figure.heatmap.HeatmapFigure;
import org.simplexplorer.figure.heatmap.HeatmapSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** One mechanism's panel: its picture, what lies over it, and its line of facts. */
public final class PanelModel {

    /** The room for the picture, in pixels. */
    public record Size(double width, double height) {}

    /** A finished picture with what it was made from, so that pointing never mixes two states. */
    record Picture(HeatmapSource source, HeatmapFigure figure, PanelFacts facts) {
        Study study() {
            return source.study();
        }

        Attention attention() {
            return source.attention();
        }
    }

    /** A row as it is put into words. */
    private record Told(Attention attention, List<String> tokens, Row row, int index) {

        String inWords() {
            return ParameterText.inWords(attention.row(index));
        }

        String spoken() {
            String label = row.label();
            return "chosen row" + (label.isEmpty() ? "" : " " + label) + ": "
                    + RowWords.of(attention.row(index), tokens);
        }
    }

    private final MechanismKind kind;
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(new Size(480, 320));
    private @Nullable Picture picture;
    private Optional<Told> told = Optional.empty();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<Scene> overlay = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyStringWrapper parameters = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shortParameters = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shortFacts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rowInWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper spokenRow = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper residual = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper certificate = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper optimal = new ReadOnlyBooleanWrapper(true);

    PanelModel(MechanismKind kind) {
        this.kind = kind;
    }

    /** What the mechanism does, in one plain sentence. */
    public String sentence() {
        return MechanismWords.sentence(kind());
    }

    public MechanismKind kind() {
        return kind;
    }

    /** The mechanism's name: {@code fusedmax}. */
    public String name() {
        return kind.label();
    }

    /** Set by the view; the picture follows. */
    public ObjectProperty<Size> sizeProperty() {
        return size;
    }

    /** The heatmap; empty before the first is finished. */
    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** What marks the cell that is pointed at, to be drawn over the heatmap. */
    public ReadOnlyObjectProperty<Scene> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** {@code γ = 1.00   λ = 0.270}. */
    public ReadOnlyStringProperty parametersProperty() {
        return parameters.getReadOnlyProperty();
    }

    /** {@code λ = 0.270}. */
    public ReadOnlyStringProperty shortParametersProperty() {
        return shortParameters.getReadOnlyProperty();
    }

    /** {@code support 49/180 · 30 segments · entropy 1.26}. */
    public ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** {@code support 49/180 · 30 segments}. */
    public ReadOnlyStringProperty shortFactsProperty() {
        return shortFacts.getReadOnlyProperty();
    }

    /** {@code 3 words, 1 segment}: the weights of the chosen row. */
    public ReadOnlyStringProperty rowInWordsProperty() {
        return rowInWords.getReadOnlyProperty();
    }

    /** The chosen row with its words and their weights, for those who cannot see them; empty for an empty sentence. */
    public ReadOnlyStringProperty spokenRowProperty() {
        return spokenRow.getReadOnlyProperty();
    }

    /** {@code 2e-16}. */
    public ReadOnlyStringProperty residualProperty() {
        return residual.getReadOnlyProperty();
    }

    /** {@code optimal to 2e-16}. */
    public ReadOnlyStringProperty certificateProperty() {
        return certificate.getReadOnlyProperty();
    }

    /** Whether the optimality conditions hold to what double arithmetic allows. */
    public ReadOnlyBooleanProperty optimalProperty() {
        return optimal.getReadOnlyProperty();
    }

    Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    void show(Picture newPicture) {
        picture = newPicture;
        scene.set(newPicture.figure().scene());
        PanelFacts said = newPicture.facts();
        parameters.set(said.parameters());
        shortParameters.set(said.shortParameters());
        facts.set(said.facts());
        shortFacts.set(said.shortFacts());
        residual.set(said.residual());
        optimal.set(said.optimal());
        certificate.set(said.certificate());
    }

    /** Says the weights of this row in words; those that are said already are not put into words again. */
    void showRow(int row) {
        Optional<Told> next = picture()
                .filter(shown -> !shown.study().tokens().isEmpty()
                        && row < shown.study().rows().size())
                .map(shown -> new Told(
                        shown.attention(), shown.study().tokens(), shown.study().row(row), row));
        if (next.equals(told)) {
            return;
        }
        told = next;
        rowInWords.set(next.map(Told::inWords).orElse(""));
        spokenRow.set(next.map(Told::spoken).orElse(""));
    }

    /** One that looks the same as before is not painted again. */
    void setOverlay(Scene newOverlay) {
        if (!newOverlay.equals(overlay.get())) {
            overlay.set(newOverlay);
        }
    }
}
