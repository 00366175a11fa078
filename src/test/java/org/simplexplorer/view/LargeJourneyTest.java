package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;
import org.testfx.api.FxRobot;

/** A matrix that is far larger than its panel. */
class LargeJourneyTest extends WindowJourney {

    private static final int SIZE = 300;

    @BeforeEach
    void openALargeStudy(FxRobot robot) throws IOException {
        assertThat(robot.lookup("#zoomBar").query().isVisible())
                .as("zooming is offered for the sample")
                .isFalse();
        Random random = new Random(3);
        Study study = new Study(
                "large",
                "random",
                IntStream.range(0, SIZE).mapToObj(i -> "word" + i).toList(),
                IntStream.range(0, SIZE)
                        .mapToObj(r ->
                                new Row("target" + r, random.doubles(SIZE, 0, 3).toArray()))
                        .toList(),
                Parameters.DEFAULT);
        answer = folder.resolve("large.json");
        StudyWriter.write(study, answer);
        shortcut(robot, KeyCode.O);
        await(() -> facts(robot, "oscarmax").contains("%"));
        await(() -> robot.lookup("#row-" + (SIZE - 1)).tryQuery().isPresent());
    }

    private static String place(FxRobot robot) {
        return robot.lookup("#zoomFactor").queryAs(Label.class).getAccessibleText();
    }

    private static String factor(FxRobot robot) {
        return robot.lookup("#zoomFactor").queryAs(Label.class).getText();
    }

    private static String hint(FxRobot robot) {
        return robot.lookup(".cell-hint-title")
                .match(title -> title.getParent().isVisible())
                .queryAs(Label.class)
                .getText();
    }

    private static void moveInto(FxRobot robot, String picture) {
        Node node = robot.lookup("#picture-" + picture).query();
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        robot.moveTo(bounds.getCenterX() + 40, bounds.getMinY() + bounds.getHeight() * 0.25);
    }

    /** Turns the wheel on a picture, at its place a quarter from the top, by so many notches of 40 pixels. */
    private static void wheel(FxRobot robot, String picture, int notches, boolean control, boolean shift) {
        Node node = robot.lookup("#picture-" + picture).query();
        double x = node.getBoundsInLocal().getWidth() / 2 + 40;
        double y = node.getBoundsInLocal().getHeight() * 0.25;
        for (int i = 0; i < Math.abs(notches); i++) {
            double delta = 40 * Math.signum(notches);
            robot.interact(() -> Event.fireEvent(
                    node,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            0,
                            0,
                            shift,
                            control,
                            false,
                            false,
                            false,
                            false,
                            0,
                            delta,
                            0,
                            0,
                            HorizontalTextScrollUnits.NONE,
                            0,
                            VerticalTextScrollUnits.LINES,
                            Math.signum(notches),
                            0,
                            new PickResult(node, new Point3D(x, y, 0), 0))));
        }
    }

    @Test
    void theWheelEnlargesAroundThePointerUntilEveryCellSaysItsNumber(FxRobot robot) {
        assertThat(factor(robot)).isEqualTo("all");
        moveInto(robot, "fusedmax");
        WritableImage whole = picture(robot, "fusedmax");
        wheel(robot, "fusedmax", -3, false, false);
        assertThat(factor(robot))
                .as("a plain wheel does nothing where all is shown")
                .isEqualTo("all");
        String before = hint(robot);
        wheel(robot, "fusedmax", 5, true, false);
        await(() -> !same(whole, picture(robot, "fusedmax")));
        assertThat(factor(robot)).isEqualTo("3.1\u00d7");
        assertThat(placeOfHint(hint(robot))).satisfies(now -> {
            assertThat(Math.abs(now[0] - placeOfHint(before)[0])).isLessThan(12);
            assertThat(Math.abs(now[1] - placeOfHint(before)[1])).isLessThan(12);
        });
        wheel(robot, "fusedmax", 30, true, false);
        await(() -> workbench.panels().shown().get(0).sceneProperty().get().marks().stream()
                .anyMatch(
                        mark -> mark instanceof Mark.Label label && label.text().matches("0\\+|0\\.\\d\\d")));
        assertThat(robot.lookup("#zoomIn").query().isDisabled()).isTrue();
    }

    /** Row and column of {@code target12 → word7}. */
    private static int[] placeOfHint(String hint) {
        String[] parts = hint.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }

    @Test
    void theKeysMoveFromCellToCellAndTheMatrixFollows(FxRobot robot) {
        robot.clickOn("#zoomRow");
        await(() -> place(robot).startsWith("Rows 1\u2013"));
        robot.interact(() -> robot.lookup("#picture-softmax").query().requestFocus());
        robot.moveTo("#zoomFactor").type(KeyCode.RIGHT);
        String first = hint(robot);
        assertThat(first).contains("target0 ");
        String place = place(robot);
        robot.type(KeyCode.RIGHT, 25).type(KeyCode.DOWN, 25);
        await(() -> hint(robot).contains("target25 "));
        assertThat(placeOfHint(hint(robot))[1]).isEqualTo(placeOfHint(first)[1] + 25);
        assertThat(place(robot)).isNotEqualTo(place);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(place(robot)).isEqualTo("Rows 1\u2013300 of 300, columns 1\u2013300 of 300");
    }

    @Test
    void itIsScrolledByWheelAndByDraggingAndAClickStillChoosesARow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(factor(robot)).isEqualTo("3.4\u00d7");
        moveInto(robot, "sparsemax");
        String middle = place(robot);
        wheel(robot, "sparsemax", -2, false, false);
        assertThat(place(robot)).isNotEqualTo(middle);
        String columns = place(robot).replaceAll(".*columns", "");
        assertThat(middle).as("only rows have moved").endsWith(columns);
        String rows = place(robot).replaceAll(",.*", "");
        wheel(robot, "sparsemax", 1, false, true);
        assertThat(place(robot)).startsWith(rows).doesNotEndWith(columns);
        String before = place(robot);
        robot.drag(MouseButton.PRIMARY).moveBy(-40, -30).drop();
        assertThat(place(robot)).isNotEqualTo(before);
        assertThat(workbench.open().selectedRow()).as("a drag is no click").isZero();
        robot.clickOn(MouseButton.PRIMARY);
        String clicked = place(robot);
        assertThat(workbench.open().selectedRow()).isEqualTo(placeOfHint(hint(robot))[0]);
        assertThat(place(robot)).isEqualTo(clicked);
    }

    @Test
    void anotherStudyIsShownWhole(FxRobot robot) {
        robot.clickOn("#zoomIn").clickOn("#zoomIn");
        assertThat(factor(robot)).isNotEqualTo("all");
        robot.interact(() -> workbench.files().openSample(0, workbench.tabs().here()));
        await(() -> !facts(robot, "softmax").contains("%"));
        assertThat(robot.lookup("#zoomBar").query().isVisible()).isFalse();
    }
}
