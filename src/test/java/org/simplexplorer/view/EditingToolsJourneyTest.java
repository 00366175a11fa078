package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.study.Study;
import org.simplexplorer.view.editing.ScoreCell;
import org.testfx.api.FxRobot;

/** Several words at once: selected, edited, found, copied, pasted, sorted, cropped and swapped with the rows. */
class EditingToolsJourneyTest extends WindowJourney {

    private static void clickWord(FxRobot robot, int token, KeyCode... with) {
        ScoreCell cell = ScoreCell.inSight(robot.lookup("#scores").queryListView())
                .filter(line -> line.getIndex() == token)
                .findFirst()
                .orElseThrow();
        Node word = cell.lookup(".score-token");
        robot.press(with).clickOn(word).release(with);
    }

    private static List<Integer> marked(FxRobot robot) {
        return ScoreCell.inSight(robot.lookup("#scores").queryListView())
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                .map(ScoreCell::getIndex)
                .sorted()
                .toList();
    }

    private void choose(FxRobot robot, String item) {
        robot.clickOn("#editMenu");
        robot.clickOn(item);
    }

    private String message(FxRobot robot) {
        return robot.lookup("#messageText").queryAs(Label.class).getText();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    @Test
    void threeWordsAreSelectedAndMultiplied(FxRobot robot) {
        Study first = workbench.open().study();
        clickWord(robot, 1);
        clickWord(robot, 3, KeyCode.SHIFT);
        assertThat(marked(robot)).containsExactly(1, 2, 3);
        assertThat(text(robot, "#scoresHeading")).isEqualTo("3 SELECTED IN \u201crussian\u201d");
        choose(robot, "#editNumber");
        robot.clickOn("#numberOperation").clickOn("multiply by");
        robot.clickOn("#numberField").write("x2").type(KeyCode.ENTER);
        assertThat(text(robot, "#numberError")).isEqualTo("\u201cx2\u201d is not a number.");
        robot.eraseText(2).write("2").type(KeyCode.ENTER);
        for (int token = 0; token < first.tokens().size(); token++) {
            double factor = token >= 1 && token <= 3 ? 2 : 1;
            assertThat(workbench.open().row().score(token))
                    .isEqualTo(factor * first.row(0).score(token));
        }
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(first);
        robot.clickOn("#numberApply").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#numberBar").query().isVisible()).isFalse();
        robot.clickOn("#undo");
        assertThat(workbench.open().study()).isEqualTo(first);
        assertThat(marked(robot)).containsExactly(1, 2, 3);
    }

    @Test
    void wordsAreSelectedByTheKeyboardAlone(FxRobot robot) {
        robot.clickOn("#bar-1");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(marked(robot)).containsExactly(1, 2, 3);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(workbench.editing().selection().selectedProperty().get()).containsExactly(1, 2, 3, 5);
        robot.type(KeyCode.ESCAPE);
        assertThat(marked(robot)).isEmpty();
        shortcut(robot, KeyCode.A);
        assertThat(workbench.editing().selection().selectedProperty().get())
                .hasSize(workbench.open().tokens().size());
    }

    @Test
    void scoresGoToASpreadsheetAndComeBack(FxRobot robot) {
        robot.clickOn("#bar-0");
        Study first = workbench.open().study();
        shortcut(robot, KeyCode.C);
        assertThat(message(robot)).startsWith("Copied");
        choose(robot, "#editRandomise");
        assertThat(workbench.open().study()).isNotEqualTo(first);
        shortcut(robot, KeyCode.V);
        assertThat(workbench.open().study()).isEqualTo(first);
        robot.interact(() -> {
            ClipboardContent cells = new ClipboardContent();
            cells.putString("1\t2\nthe\t4");
            Clipboard.getSystemClipboard().setContent(cells);
        });
        shortcut(robot, KeyCode.V);
        assertThat(message(robot)).contains("\u201cthe\u201d");
        assertThat(workbench.open().study()).isEqualTo(first);
    }

    @Test
    void aWordFarDownIsFoundAndSelected(FxRobot robot) {
        robot.clickOn("#sentence").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("a b c d e f g h i j k l m n o p q r s t u v w x y z \u732b\u732b \u0642\u0637\u0629 z2");
        shortcut(robot, KeyCode.F);
        robot.write("Z");
        assertThat(text(robot, "#findCount")).isEqualTo("1 of 2");
        await(() -> marked(robot).contains(25));
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#findCount")).isEqualTo("2 of 2");
        await(() -> marked(robot).contains(28));
        robot.eraseText(1).write("\u732b");
        assertThat(workbench.editing().selection().selectedProperty().get()).containsExactly(26);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#findBar").query().isVisible()).isFalse();
    }

    @Test
    void wordsAreSortedCroppedAndSwappedWithTheRows(FxRobot robot) {
        Study first = workbench.open().study();
        choose(robot, "#editSort");
        assertThat(workbench.open().row().scores()).isSortedAccordingTo((left, right) -> Double.compare(right, left));
        choose(robot, "#editCrop");
        assertThat(message(robot)).startsWith("Select the words to keep first");
        clickWord(robot, 0);
        clickWord(robot, 2, KeyCode.CONTROL);
        choose(robot, "#editCrop");
        assertThat(workbench.open().tokens()).hasSize(2);
        choose(robot, "#editTranspose");
        assertThat(workbench.editing().rows().labels()).hasSize(2);
        assertThat(workbench.open().tokens()).hasSize(first.rows().size());
        shortcut(robot, KeyCode.Z);
        shortcut(robot, KeyCode.Z);
        shortcut(robot, KeyCode.Z);
        assertThat(workbench.open().study()).isEqualTo(first);
    }

    @Test
    void aRowIsCopiedByItsButtonAndAllRowsAreEditedTogether(FxRobot robot) {
        int rows = workbench.editing().rows().labels().size();
        robot.clickOn("#duplicate");
        assertThat(workbench.editing().rows().labels()).hasSize(rows + 1);
        assertThat(workbench.open().study().row(1).scores())
                .containsExactly(workbench.open().study().row(0).scores());
        clickWord(robot, 0);
        choose(robot, "#everyRow");
        choose(robot, "#editNumber");
        robot.clickOn("#numberField").write("9").type(KeyCode.ENTER);
        assertThat(workbench.open().study().rows()).allMatch(row -> row.score(0) == 9);
    }

    @Test
    void theListOfWordsOfOtherScriptsKeepsItsWidth(FxRobot robot) {
        robot.clickOn("#byHand").clickOn("#sentence").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("\u6211 \u6628\u5929 \u5728 \u0642\u0637\u0629");
        for (int word : new int[] {0, 2, 3, 1, 0}) {
            clickWord(robot, word);
            robot.type(KeyCode.RIGHT, 3);
        }
        Node list = robot.lookup("#scores").query();
        double right = list.localToScene(list.getBoundsInLocal()).getMaxX();
        assertThat(ScoreCell.inSight(robot.lookup("#scores").queryListView()))
                .hasSize(4)
                .allMatch(cell -> cell.localToScene(cell.getBoundsInLocal()).getMaxX() <= right);
    }

    @Test
    void withoutASentenceNothingBreaks(FxRobot robot) {
        shortcut(robot, KeyCode.N);
        robot.clickOn("#byHand").clickOn("#editMenu").clickOn("#editCopy");
        assertThat(message(robot)).isEqualTo("There are no scores to copy yet; type a sentence first.");
        for (String item :
                List.of("#editNormalise", "#editRandomise", "#editSort", "#editSelectAll", "#editTranspose")) {
            choose(robot, item);
        }
        assertThat(message(robot)).startsWith("There are no words yet");
        robot.clickOn("#sentence").write("\u732b");
        choose(robot, "#editSort");
        choose(robot, "#editNormalise");
        assertThat(workbench.open().row().scores()).containsExactly(0);
    }
}
