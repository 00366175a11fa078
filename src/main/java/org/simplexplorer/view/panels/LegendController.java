package org.simplexplorer.view.panels;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.panels.MechanismSentences;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** The one legend of all panels, and the choice of the weight at which its colours end. */
public final class LegendController {

    private final PanelsModel panels;
    private final PanelChoice choice;
    private final Appearance appearance;
    private final TextRuler ruler;

    @FXML
    private Pane legend;

    @FXML
    private ChoiceBox<Double> top;

    public LegendController(PanelsModel panels, PanelChoice choice, Appearance appearance, TextRuler ruler) {
        this.panels = panels;
        this.choice = choice;
        this.appearance = appearance;
        this.ruler = ruler;
    }

    /** What the marks of the mechanisms that are shown mean. */
    private String meaning() {
        return Stream.concat(
                        Stream.of("A dot is a weight of exactly zero."),
                        MechanismSentences.ofStructure(panels.shown()).stream())
                .collect(Collectors.joining("\n"));
    }

    @FXML
    private void initialize() {
        SceneCanvas canvas = new SceneCanvas(ruler);
        legend.getChildren().add(canvas);
        Tooltip meaning = new Tooltip();
        Tooltip.install(legend, meaning);
        Runnable explain = () -> meaning.setText(meaning());
        choice.onChange(explain);
        explain.run();
        Runnable draw = () -> {
            if (legend.getWidth() >= 1) {
                canvas.shownProperty().set(panels.legend(Math.floor(legend.getWidth())));
                legend.setMinHeight(canvas.shownProperty().get().height());
            }
        };
        legend.widthProperty().subscribe(draw);
        appearance.styleProperty().subscribe(draw);
        choice.onChange(draw);
        top.setItems(FXCollections.observableArrayList(appearance.scaleTops()));
        top.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return value == null ? "" : "full colour at " + Numbers.score(value);
            }

            @Override
            public Double fromString(String text) {
                throw new UnsupportedOperationException("the choices are not typed");
            }
        });
        showWhile(appearance.projectorProperty().not(), top);
        top.valueProperty().bindBidirectional(appearance.scaleTopProperty());
    }
}
