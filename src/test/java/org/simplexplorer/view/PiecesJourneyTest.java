package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person opens a model's word pieces and reads words. */
class PiecesJourneyTest extends WindowJourney {

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void piecesAreMergedSeenAndPutBack(FxRobot robot) throws IOException {
        answer = Files.writeString(
                folder.resolve("a.json"),
                "{\"tokens\": [\"[CLS]\", \"un\", \"##able\", \"\u732b\", \"##\u72ac\"], \"attention\": [[1, 2, 3, 4, 5]]}",
                StandardCharsets.UTF_8);
        shortcut(robot, KeyCode.O);
        await(() -> shows(robot, "#message")
                && robot.lookup("#messageText").queryAs(Label.class).getText().contains("word pieces"));
        robot.clickOn("#messageOffer");
        await(() -> shows(robot, "#pieceWords"));
        assertThat(robot.lookup("#pieceWords").queryAs(FlowPane.class).getChildren())
                .hasSize(3);
        assertThat(robot.lookup("#pieceCount").queryAs(Label.class).getText())
                .isEqualTo("5 tokens, 2 words afterwards");

        robot.clickOn("#dropSpecial");
        assertThat(robot.lookup("#pieceCount").queryAs(Label.class).getText())
                .isEqualTo("5 tokens, 3 words afterwards");
        robot.clickOn("#dropSpecial").clickOn("#piecesAccept");
        await(() -> workbench.open().tokens().contains("unable"));
        assertThat(workbench.open().tokens()).containsExactly("unable", "\u732b\u72ac");
        assertThat(workbench.open().row().scores()).containsExactly(2.5, 4.5);
        assertThat(robot.lookup("#piecesDone").queryAs(Label.class).getText())
                .isEqualTo("2 words from 5 tokens; without [CLS]");

        robot.clickOn("#piecesUndo");
        await(() -> workbench.open().tokens().size() == 5);
        robot.clickOn("#mergeButton");
        await(() -> shows(robot, "#pieceWords"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !shows(robot, "#pieceWords"));
        assertThat(workbench.open().tokens()).hasSize(5);
        shortcut(robot, KeyCode.Z);
        await(() -> workbench.open().tokens().size() == 2);
    }
}
