package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A sentence that is read from right to left. */
class RightToLeftJourneyTest extends WindowJourney {

    private static final String LONG = "\u062a\u062f\u0639\u0648 \u0631\u0648\u0633\u064a\u0627 \u0627\u0644\u0649"
            + " \u062c\u0628\u0647\u0629 \u0645\u0634\u062a\u0631\u0643\u0629 \u0644\u0645\u0643\u0627\u0641\u062d\u0629"
            + " \u0627\u0644\u0627\u0631\u0647\u0627\u0628 \u0641\u064a \u0627\u0644\u0639\u0627\u0644\u0645"
            + " \u0643\u0644\u0647 \u0648\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0627\u0646";

    @SuppressWarnings("NullAway.Init") // set before each test
    private TextArea sentence;

    @BeforeEach
    void find(FxRobot robot) {
        sentence = robot.lookup("#sentence").queryAs(TextArea.class);
    }

    private void write(String text) {
        hand.interact(() -> {
            sentence.requestFocus();
            sentence.selectAll();
            sentence.replaceSelection(text);
        });
    }

    @Test
    void aLongSentenceIsBrokenIntoLinesThatAllFit() {
        write(LONG);
        List<String> lines = List.of(sentence.getText().split("\n"));
        assertThat(lines).hasSizeGreaterThan(1);
        double room = ((ScrollPane) sentence.lookup(".scroll-pane"))
                .getViewportBounds()
                .getWidth();
        for (String line : lines) {
            Text drawn = new Text(line);
            drawn.setFont(sentence.getFont());
            assertThat(drawn.getLayoutBounds().getWidth()).as(line).isLessThan(room);
        }
        assertThat(workbench.editing().sentence().textProperty().get()).isEqualTo(LONG);
        assertThat(workbench.open().tokens()).containsExactly(LONG.split(" "));
        assertThat(sentence.getCaretPosition()).isEqualTo(LONG.length());
    }

    @Test
    void whoTypesInTheMiddleStaysThere(FxRobot robot) {
        write(LONG);
        hand.interact(() -> sentence.positionCaret(LONG.indexOf(' ') + 1));
        robot.write("a b ");
        assertThat(workbench.open().tokens()).startsWith(LONG.split(" ", -1)[0], "a", "b", LONG.split(" ", -1)[1]);
        assertThat(sentence.getCaretPosition()).isEqualTo(LONG.indexOf(' ') + 5);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workbench.open().tokens()).doesNotContain("b");
        assertThat(sentence.getText().replace('\n', ' '))
                .isEqualTo(String.join(" ", workbench.open().tokens()));
    }

    @Test
    void aSentenceFromLeftToRightTakesItsPlaceWithoutTheBreaks() {
        write(LONG);
        write("tea or coffee, and what else there may be to drink on a day as this one is, with friends");
        assertThat(sentence.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(sentence.getText()).doesNotContain("\n");
        assertThat(sentence.isWrapText()).isTrue();
    }
}
