package org.simplexplorer.view;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.parameter.ParameterModel;
import org.testfx.api.FxRobot;

/** What moves by itself, with the frames of a real window. */
class MotionJourneyTest extends WindowJourney {

    private final List<Double> places = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ParameterModel slider;

    @BeforeEach
    void move() {
        hand.interact(() -> {
            workbench.motion().enabledProperty().set(true);
            slider = requireNonNull(workbench.sliders().own().get("fusedmax"));
            slider.positionProperty().set(0.3);
        });
        hand.interact(() -> {
            slider.positionProperty().subscribe(now -> places.add(now.doubleValue()));
            PanelModel fusedmax = workbench.panels().panels().stream()
                    .filter(panel -> panel.kind() == MechanismKind.FUSEDMAX)
                    .findFirst()
                    .orElseThrow();
            fusedmax.shortParametersProperty().subscribe(text -> {
                pictures.add(text);
            });
        });
    }

    private double lambda() {
        return workbench.open().study().parameters().own(MechanismKind.FUSEDMAX);
    }

    @Test
    void aLambdaThatIsPlayedMovesAndComesBack(FxRobot robot) {
        Study study = workbench.open().study();
        double start = slider.positionProperty().get();
        Button play = robot.lookup("#play-fusedmax").queryAs(Button.class);
        assertThat(play.getAccessibleText()).isEqualTo("Play \u03bb  fusedmax");
        robot.clickOn(play);
        assertThat(Collections.max(places)).isGreaterThan(0.9);
        assertThat(places).hasSizeGreaterThan(5);
        assertThat(pictures).as("the pictures on the way").hasSizeGreaterThan(3);
        assertThat(slider.positionProperty().get()).isCloseTo(start, within(0.001));
        assertThat(pictures.get(pictures.size() - 1)).isEqualTo(pictures.get(0));
        assertThat(workbench.open().study()).isSameAs(study);
        assertThat(play.getAccessibleText()).isEqualTo("Play \u03bb  fusedmax");
    }

    @Test
    void itIsStartedByKeyAndStoppedOnTheWay(FxRobot robot) {
        double start = lambda();
        Button play = robot.lookup("#play-fusedmax").queryAs(Button.class);
        hand.interact(() -> {
            robot.lookup("#slider-fusedmax").query().requestFocus();
            slider.positionProperty().subscribe(now -> {
                if (now.doubleValue() > 0.5 && play.getAccessibleText().startsWith("Stop")) {
                    Platform.runLater(play::fire);
                }
            });
        });
        robot.push(KeyCode.SPACE);
        assertThat(play.getAccessibleText()).startsWith("Play");
        assertThat(slider.positionProperty().get()).isGreaterThan(0.5);
        assertThat(lambda()).isGreaterThan(start);
        hand.interact(() -> workbench.open().undo());
        assertThat(lambda()).isEqualTo(start);
    }

    @Test
    void undoIsThereAtOnceAndSeenOnTheWay(FxRobot robot) {
        robot.clickOn("#next-fusedmax");
        double from = slider.positionProperty().get();
        places.clear();
        hand.interact(() -> workbench.open().undo());
        double to = slider.positionProperty().get();
        assertThat(to).isNotEqualTo(from);
        assertThat(places.subList(0, places.size() - 1)).isNotEmpty().allSatisfy(place -> assertThat(place)
                .isBetween(Math.min(from, to), Math.max(from, to)));
    }

    @Test
    void whereNothingIsToMoveNothingIsPlayed(FxRobot robot) {
        assertThat(robot.lookup("#play-fusedmax").query().isVisible()).isTrue();
        hand.interact(() -> workbench.motion().unwantedProperty().set(true));
        assertThat(robot.lookup("#play-fusedmax").query().isVisible()).isFalse();
        double from = slider.positionProperty().get();
        robot.clickOn("#next-fusedmax");
        assertThat(places)
                .as("no frame between")
                .containsExactly(from, slider.positionProperty().get());
    }
}
