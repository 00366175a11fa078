package org.simplexplorer.viewmodel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;

/** The views of one row: what is drawn, what the pointer says there, and what can be dragged. */
class SingleFigureModelTest {
    /** Too narrow for the tree of merges, so that the path is all there is. */
    private static final double WIDTH = 440;

    private static final double HEIGHT = 600;

    @TempDir
    Path folder;

    private Workbench workbench;
    private SingleFigureModel figure;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        figure = workbench.figure();
    }

    private void show(FigureKind kind) {
        figure.widthProperty().set(WIDTH);
        figure.heightProperty().set(HEIGHT);
        figure.view().choose(kind);
    }

    private double lambda() {
        return workbench.open().study().parameters().own(MechanismKind.FUSEDMAX);
    }

    private LambdaEvents events() {
        return Objects.requireNonNull(workbench.sliders().events().get(MechanismKind.FUSEDMAX));
    }

    @Test
    void nothingIsDrawnBeforeItHasASizeOrWhileThePanelsAreShown() {
        figure.view().choose(FigureKind.BARS);
        figure.widthProperty().set(WIDTH);
        assertThat(figure.sceneProperty().get()).isEqualTo(Scene.EMPTY);
        figure.view().choose(FigureKind.HEATMAP);
        figure.heightProperty().set(HEIGHT);
        assertThat(figure.showsPanels()).isTrue();
        assertThat(figure.sceneProperty().get()).isEqualTo(Scene.EMPTY);
        figure.view().choose(FigureKind.BARS);
        assertThat(figure.showsPanels()).isFalse();
        assertThat(figure.sceneProperty().get().width()).isEqualTo(WIDTH);
        assertThat(figure.sceneProperty().get().height()).isEqualTo(HEIGHT);
    }

    @Test
    void aTextThatHasNoRoomIsAsHighAsItNeedsToBe() {
        show(FigureKind.TEXT);
        figure.heightProperty().set(HEIGHT / 3);
        double needed = figure.sceneProperty().get().height();
        assertThat(needed).isGreaterThan(HEIGHT / 3);
        figure.heightProperty().set(HEIGHT / 4);
        assertThat(figure.sceneProperty().get().height()).isEqualTo(needed);
    }

    @Test
    void aTextThatHasRoomFillsIt() {
        show(FigureKind.TEXT);
        figure.heightProperty().set(2 * HEIGHT);
        double small = figure.sceneProperty().get().height();
        figure.widthProperty().set(2 * WIDTH);
        figure.heightProperty().set(1.5 * HEIGHT);
        assertThat(figure.sceneProperty().get().height()).isBetween(HEIGHT, 1.5 * HEIGHT);
        assertThat(small).isBetween(HEIGHT, 2 * HEIGHT);
    }

    @Test
    void thePictureFollowsTheRowTheStudyTheThemeAndItsSize() {
        show(FigureKind.BARS);
        Scene first = figure.sceneProperty().get();
        workbench.open().select(1);
        Scene second = figure.sceneProperty().get();
        assertThat(second).isNotEqualTo(first);
        workbench.editing().scores().set(0, 5);
        Scene third = figure.sceneProperty().get();
        assertThat(third).isNotEqualTo(second);
        workbench.appearance().darkProperty().set(true);
        assertThat(figure.sceneProperty().get().ground()).isNotEqualTo(third.ground());
        figure.widthProperty().set(WIDTH / 2);
        assertThat(figure.sceneProperty().get().width()).isEqualTo(WIDTH / 2);
    }

    /** Points at places from left to right and top to bottom until one of them says something. */
    private void pointAtSomething() {
        for (double y = 0; y < HEIGHT; y += 4) {
            for (double x = 0; x < WIDTH; x += 20) {
                figure.pointer().pointAt(x, y);
                if (figure.pointer().hintProperty().get() != null) {
                    return;
                }
            }
        }
        throw new AssertionError("no place says anything");
    }

    @Test
    void pointingSpeaksOfThePlaceUntilThePointerIsAway() {
        show(FigureKind.GRADIENT);
        Scene scene = figure.sceneProperty().get();
        pointAtSomething();
        assertThat(Objects.requireNonNull(figure.pointer().hintProperty().get()).title())
                .isNotBlank();
        assertThat(figure.pointer().effectsProperty().get()).as("on each word").hasSize(3);
        assertThat(figure.pointer().overlayProperty().get().width()).isEqualTo(scene.width());
        assertThat(figure.pointer().overlayProperty().get().height()).isEqualTo(scene.height());
        figure.pointer().pointAway();
        assertNothingIsSaid();
    }

    private void assertNothingIsSaid() {
        assertThat(figure.pointer().hintProperty().get()).isNull();
        assertThat(figure.pointer().overlayProperty().get()).isEqualTo(Scene.EMPTY);
        assertThat(figure.pointer().effectsProperty().get()).isEmpty();
    }

    @Test
    void beyondThePictureNothingIsSaid() {
        show(FigureKind.PATH);
        pointAtSomething();
        figure.pointer().pointAt(-10, -10);
        assertNothingIsSaid();
        pointAtSomething();
        workbench.editing().scores().set(0, 5);
        assertNothingIsSaid();
    }

    @Test
    void lambdaIsDraggedAlongThePathUntilItIsDropped() {
        show(FigureKind.PATH);
        double y = HEIGHT / 4;
        assertThat(figure.canGrab(WIDTH / 2, y)).isTrue();
        assertThat(figure.canGrab(WIDTH / 2, -5)).isFalse();
        pointAtSomething();
        figure.grab(WIDTH / 2, y);
        assertNothingIsSaid();
        double middle = lambda();
        assertThat(middle).isNotEqualTo(0.1);
        figure.drag(WIDTH * 0.7, y);
        double right = lambda();
        assertThat(right).isGreaterThan(middle);
        figure.drop();
        figure.drag(WIDTH / 4, y);
        assertThat(lambda()).isEqualTo(right);
        figure.grab(WIDTH / 2, -5);
        assertThat(lambda()).as("nothing is held there").isEqualTo(right);
    }

    @Test
    void anEventCatchesWhatIsDraggedOnlyOnRequest() {
        show(FigureKind.PATH);
        double y = HEIGHT / 4;
        events().goToNext();
        double event = lambda();
        double x = 0;
        figure.grab(WIDTH / 2, y);
        figure.drag(0, y);
        while (lambda() < event * 0.995) {
            x += 0.25;
            figure.drag(x, y);
        }
        double near = lambda();
        assertThat(near).isNotEqualTo(event).isCloseTo(event, within(0.01));
        workbench.sliders().snappingProperty().set(true);
        figure.drag(x - 0.01, y);
        assertThat(lambda()).isCloseTo(event, within(1e-6));
        assertThat(workbench.open().study().parameters().own(MechanismKind.OSCARMAX))
                .as("what is not dragged is left alone")
                .isEqualTo(0.05);
    }

    @Test
    void theArrowsGoFromEventToEventOfTheUppermostPath() {
        show(FigureKind.PATH);
        figure.arrows().goForward();
        double first = lambda();
        assertThat(first).isGreaterThan(0.1);
        figure.arrows().goBack();
        assertThat(lambda()).isLessThan(first);
        workbench.panelChoice().show("fusedmax", false);
        double fusedmax = lambda();
        figure.arrows().goForward();
        assertThat(lambda()).isEqualTo(fusedmax);
        assertThat(workbench.open().study().parameters().own(MechanismKind.OSCARMAX))
                .isGreaterThan(0.05);
    }

    @Test
    void elsewhereTheArrowsDoNothing() {
        show(FigureKind.BARS);
        figure.arrows().goForward();
        figure.arrows().goBack();
        assertThat(workbench.open().study()).isEqualTo(Fixtures.TWO_ROWS);
        assertThat(figure.focus().stepProperty().get()).isZero();
    }

    @Test
    void theAxisOfBarsIsHeldWhileTheMouseIsPressed() {
        workbench.panelChoice().choose(List.of(MechanismKind.SOFTMAX));
        show(FigureKind.BARS);
        List<String> before = numbers();
        workbench.open().hold();
        workbench.open().edit(study -> study.withParameters(study.parameters().withGamma(100)));
        assertThat(numbers()).isEqualTo(before);
        workbench.open().release();
        assertThat(numbers()).isNotEqualTo(before);
    }

    /** The numbers of the axis. */
    private List<String> numbers() {
        return FigureFixtures.all(Mark.Label.class, figure.sceneProperty().get().marks()).stream()
                .map(Mark.Label::text)
                .filter(text -> text.matches("[0-9.]+"))
                .toList();
    }
}
