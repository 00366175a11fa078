package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.ProgramVersion;
import org.testfx.api.FxRobot;

/** The window itself: its layout, its theme, and a name and a place for every control. */
class WindowTest extends WindowJourney {

    @Test
    void aPanelIsEnlargedByADoubleClickAndTheSidebarFolds(FxRobot robot) {
        double width = robot.lookup("#panel-oscarmax").query().getLayoutBounds().getWidth();
        // On a busy machine the two clicks can come too slowly to be a double click.
        for (int tries = 0;
                tries < 5
                        && robot.lookup("#panel-oscarmax")
                                        .query()
                                        .getLayoutBounds()
                                        .getWidth()
                                <= width;
                tries++) {
            robot.doubleClickOn("#panel-oscarmax");
        }
        double large = robot.lookup("#panel-oscarmax").query().getLayoutBounds().getWidth();
        assertThat(large).isGreaterThan(1.8 * width);
        shortcut(robot, KeyCode.B);
        assertThat(robot.lookup("#panel-oscarmax").query().getLayoutBounds().getWidth())
                .isGreaterThan(large + 200);
        robot.type(KeyCode.ESCAPE);
        shortcut(robot, KeyCode.B);
        // Back in its place, and as large as before.
        assertThat(robot.lookup("#panel-softmax").tryQuery()).isPresent();
        assertThat(robot.lookup("#panel-oscarmax").query().getLayoutBounds().getWidth())
                .isEqualTo(width);
    }

    @Test
    void theThemeTurnsDark(FxRobot robot) {
        robot.clickOn("#theme");
        await(() -> picture(robot, "softmax").getPixelReader().getColor(1, 1).getBrightness() < 0.3);
        shortcut(robot, KeyCode.D);
        await(() -> picture(robot, "softmax").getPixelReader().getColor(1, 1).getBrightness() > 0.9);
    }

    @Test
    void iconNamesTooltipsAndVersionAreThere(FxRobot robot) {
        assertThat(stage.getIcons()).singleElement().satisfies(icon -> {
            assertThat(icon.isError()).isFalse();
            assertThat(icon.getWidth()).isEqualTo(256);
        });
        assertEveryControlHasANameAndATooltip(robot);
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#version").queryAs(Label.class).getText())
                .isEqualTo("Simplexplorer " + ProgramVersion.text());
    }

    private static void assertEveryControlHasANameAndATooltip(FxRobot robot) {
        for (String id : new String[] {
            "fold",
            "samples",
            "panels",
            "newButton",
            "openButton",
            "saveButton",
            "export",
            "theme",
            "add",
            "rename",
            "remove",
            "slider-gamma",
            "slider-fusedmax",
            "slider-oscarmax",
            "number-gamma",
            "score-0",
            "top"
        }) {
            javafx.scene.control.Control control = robot.lookup("#" + id).queryAs(javafx.scene.control.Control.class);
            assertThat(control.getAccessibleText())
                    .as("accessible name of %s", id)
                    .isNotBlank();
            assertThat(control.getTooltip()).as("tooltip of %s", id).isNotNull();
            assertThat(control.isFocusTraversable())
                    .as("%s has a place in the tab order", id)
                    .isTrue();
        }
    }
}
