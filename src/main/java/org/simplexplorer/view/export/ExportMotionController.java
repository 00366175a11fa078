package org.simplexplorer.view.export;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.base.Choices;
import org.simplexplorer.view.base.Showing;
import org.simplexplorer.viewmodel.export.ExportModel;
import org.simplexplorer.viewmodel.export.MotionChoices;

/** What of the exported figure moves by itself, and what a page with sliders offers. */
public final class ExportMotionController {

    private final ExportModel export;

    @FXML
    private ComboBox<String> sweepOf;

    @FXML
    private HBox sweepRange;

    @FXML
    private TextField sweepFrom;

    @FXML
    private TextField sweepTo;

    @FXML
    private HBox sweepPace;

    @FXML
    private TextField sweepSeconds;

    @FXML
    private TextField sweepRate;

    @FXML
    private HBox sweepLook;

    @FXML
    private Slider sweepMoment;

    @FXML
    private HBox pageRow;

    @FXML
    private TextField pageGammas;

    public ExportMotionController(ExportModel export) {
        this.export = export;
    }

    @FXML
    private void initialize() {
        MotionChoices motion = export.choices().motion();
        Choices.bind(sweepOf, motion.parameter());
        sweepFrom.textProperty().bindBidirectional(motion.fromProperty());
        sweepTo.textProperty().bindBidirectional(motion.toProperty());
        sweepSeconds.textProperty().bindBidirectional(motion.secondsProperty());
        sweepRate.textProperty().bindBidirectional(motion.rateProperty());
        sweepMoment.valueProperty().bindBidirectional(motion.momentProperty());
        pageGammas.textProperty().bindBidirectional(motion.gammasProperty());
        for (HBox row : List.of(sweepRange, sweepPace, sweepLook)) {
            Showing.showWhile(motion.moves(), row);
        }
        Showing.showWhile(motion.moves().not(), pageRow);
    }

    @FXML
    private void play() {
        export.play();
    }
}
