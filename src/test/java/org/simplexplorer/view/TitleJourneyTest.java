package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The title and what is said of its file, in windows of all sizes. */
class TitleJourneyTest extends WindowJourney {

    private static final String LONG = "Ivanov calls for a joint front against terror, a study of segments";

    private void name(String title) {
        hand.interact(() -> workbench.open().edit(study -> study.withTitle(title)));
    }

    private static String seen(FxRobot robot) {
        Label whole = robot.lookup("#titleWhole").queryAs(Label.class);
        return whole.isVisible()
                ? ((Text) whole.lookup(".text")).getText()
                : robot.lookup("#title").queryAs(TextField.class).getText();
    }

    @Test
    void aTitleKeepsADozenLettersInTheSmallestWindow(FxRobot robot) {
        name(LONG);
        resize(1000, 640);
        assertThat(seen(robot)).startsWith("Ivanov calls").endsWith("...");
        assertThat(robot.lookup("#state").query().isVisible()).isFalse();
        Label dot = robot.lookup("#stateDot").queryAs(Label.class);
        assertThat(dot.isVisible()).isTrue();
        assertThat(dot.getAccessibleText()).isEqualTo("not saved yet");
        assertThat(dot.getTooltip().getText()).isEqualTo("not saved yet");
        for (String button : List.of("#fold", "#samples", "#saveButton", "#export", "#learn", "#theme")) {
            Node node = robot.lookup(button).query();
            assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                    .as(button)
                    .isLessThanOrEqualTo(1000);
        }
    }

    @Test
    void whoEditsACutTitleSeesTheFieldItself(FxRobot robot) {
        name(LONG);
        resize(1000, 640);
        robot.clickOn("#title");
        assertThat(robot.lookup("#titleWhole").query().isVisible()).isFalse();
        robot.push(KeyCode.END).write("!");
        assertThat(workbench.open().study().title()).isEqualTo(LONG + "!");
    }

    @Test
    void whereThereIsRoomBothAreWhole(FxRobot robot) {
        name("Tea");
        resize(1900, 640);
        assertThat(seen(robot)).isEqualTo("Tea");
        Label state = robot.lookup("#state").queryAs(Label.class);
        assertThat(state.isVisible()).isTrue();
        assertThat(((Text) state.lookup(".text")).getText()).isEqualTo("not saved yet");
        assertThat(robot.lookup("#stateDot").query().isVisible()).isFalse();
        resize(1000, 640);
        name("Tea and coffee and more");
        resize(1900, 640);
        assertThat(seen(robot)).isEqualTo("Tea and coffee and more");
    }
}
