package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.SceneWord;
import org.testfx.api.FxRobot;

/** A class sees all of each view at once, in large letters, and its teacher gets at everything. */
class ProjectorJourneyTest extends WindowJourney {

    private void project() {
        hand.interact(() -> {
            workbench.appearance().projectorProperty().set(true);
            stage.setFullScreen(false);
            stage.setWidth(1280);
            stage.setHeight(800);
        });
    }

    private void show(String... more) {
        hand.interact(() -> {
            for (String name : more) {
                workbench.panelChoice().show(name, true);
            }
        });
    }

    @Test
    void everyViewFitsWithoutScrolling(FxRobot robot) {
        project();
        List<String> tooHigh = new ArrayList<>();
        for (String next : List.of("entmax", "pnormmax")) {
            show(next);
            for (FigureKind kind : FigureKind.values()) {
                hand.interact(() -> workbench.figure().view().choose(kind));
                double height = workbench.figure().sceneProperty().get().height();
                if (!workbench.figure().showsPanels()
                        && height > workbench.figure().heightProperty().get()) {
                    tooHigh.add(kind + " with " + next + ": " + height);
                }
            }
        }
        assertThat(tooHigh).isEmpty();
    }

    @Test
    void whatHasNoRoomOnOnePageIsOnTheNext(FxRobot robot) {
        show("entmax", "pnormmax");
        hand.interact(() -> workbench.figure().view().choose(FigureKind.TEXT));
        assertThat(robot.lookup("#pageTools").query().isVisible()).isFalse();
        project();
        Label pages = robot.lookup("#pageText").queryAs(Label.class);
        assertThat(pages.getText()).matches("softmax, sparsemax.* \\(1 of \\d\\)");
        assertThat(robot.lookup("#pageBefore").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.clickOn("#pageNext");
        assertThat(pages.getText()).matches("(?!softmax).*max \\(2 of \\d\\)");
        robot.clickOn("#figure-picture").push(KeyCode.PAGE_UP);
        assertThat(pages.getText()).contains("(1 of ");
        robot.push(KeyCode.PAGE_DOWN);
        hand.interact(() -> workbench.figure().view().choose(FigureKind.BARS));
        assertThat(pages.getText()).contains("(1 of ");
    }

    @Test
    void theUpperEdgeLeadsToTitleViewsRowsAndTheWayOut(FxRobot robot) {
        project();
        robot.moveTo(400, 300);
        assertThat(seen(robot, "#rowMenu")).isFalse();
        robot.moveTo(stage.getX() + 400, stage.getY() + stage.getScene().getY() + 2);
        for (String part : List.of("#title", "#view-text", "#rowMenu", "#projector")) {
            assertThat(seen(robot, part)).as(part).isTrue();
        }
        robot.clickOn("#rowNext");
        assertThat(workbench.open().selectedRow()).isEqualTo(1);
        assertThat(robot.lookup("#rowMenu").queryAs(MenuButton.class).getText()).isEqualTo("defense");
        hand.interact(() -> robot.lookup("#rowMenu").queryAs(MenuButton.class).show());
        hand.interact(() -> robot.lookup("#rowMenu")
                .queryAs(MenuButton.class)
                .getItems()
                .get(3)
                .fire());
        assertThat(workbench.open().selectedRow()).isEqualTo(3);
        hand.interact(() -> robot.lookup("#rowMenu").queryAs(MenuButton.class).hide());
        robot.clickOn("#projector");
        assertThat(seen(robot, "#rowMenu")).isFalse();
        assertThat(seen(robot, "#row-3")).isTrue();
    }

    @Test
    void aLessonShowsTheMechanismAndTheWordThatItSpeaksOf(FxRobot robot) {
        int groups = IntStream.range(0, workbench.lessons().list().titles().size())
                .filter(i -> workbench.lessons().list().titles().get(i).contains("oscarmax groups"))
                .findFirst()
                .orElseThrow();
        hand.interact(() -> workbench.files().startLesson(groups));
        project();
        for (int step = 2; step <= 5; step++) {
            robot.clickOn("#lessonNext");
            String named = step == 3 ? "fusedmax" : "oscarmax";
            Scene picture = workbench.figure().sceneProperty().get();
            assertThat(SceneWord.of(picture, Colour.of(0xffffff), workbench.ruler()))
                    .as("step %d", step)
                    .anyMatch(word -> word.text().equals(named));
            assertThat(picture.height())
                    .isLessThanOrEqualTo(workbench.figure().heightProperty().get());
            if (step == 4) {
                assertThat(robot.lookup(".score-token").queryAllAs(Label.class))
                        .anyMatch(label -> label.getText().equals("ending") && isInSight(label));
            }
            robot.clickOn("#lessonAnswer");
        }
    }

    private static boolean isInSight(Node word) {
        Node list = word;
        while (!(list instanceof ListView)) {
            list = list.getParent();
        }
        Bounds around = list.localToScene(list.getLayoutBounds());
        return around.contains(word.localToScene(word.getLayoutBounds()));
    }

    private boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(node -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            boolean visible = true;
            for (Node at = node; at != null; at = at.getParent()) {
                visible &= at.isVisible();
            }
            return visible
                    && place.getMinX() >= 0
                    && place.getMaxX() <= stage.getScene().getWidth()
                    && place.getMaxY() <= stage.getScene().getHeight();
        });
    }
}
