package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.export.ExportChoices;

/** The parts of the export dialog, by mouse and keyboard. */
class ExportJourneyTest extends WindowJourney {

    private Scene preview() {
        return workbench.export().previewProperty().get();
    }

    private ExportChoices choices() {
        return workbench.export().choices();
    }

    private void open() {
        shortcut(hand, KeyCode.E);
        await(() -> !preview().marks().isEmpty());
    }

    private String said() {
        return hand.lookup("#said").queryAs(Label.class).getText();
    }

    @Test
    void aRowIsChosenByItsName() {
        hand.interact(() -> workbench.figure().view().choose(FigureKind.BARS));
        hand.clickOn("#row-2");
        open();
        assertThat(hand.lookup("#figureRow").queryAs(ComboBox.class).getEditor().getText())
                .isEqualTo(workbench.open().row().label());
        assertThat(hand.lookup("#rowsRow").query().isVisible()).isFalse();
        Scene before = preview();
        hand.doubleClickOn("#figureRow")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("1")
                .type(KeyCode.ENTER);
        await(() -> !preview().equals(before));
        assertThat(choices().content().rowProperty().get()).isEqualTo("1");
        assertThat(hand.lookup("#write").tryQuery()).as("Enter does not export").isPresent();
        hand.push(KeyCode.CONTROL, KeyCode.A).write("nobody");
        assertThat(hand.lookup("#error").queryAs(Label.class).getText()).contains("no row \u201cnobody\u201d");
    }

    @Test
    void aPartIsUnfoldedByTheKeyboardAndSeen() {
        open();
        hand.interact(() -> hand.lookup("#lookSection").query().requestFocus());
        hand.type(KeyCode.SPACE);
        Bounds scroll = inScene("#exportScroll");
        assertThat(scroll.contains(inScene("#panelStyle"))).isTrue();
        hand.clickOn("#panelStyle").type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> choices().look().panels().squareProperty().get());
        hand.clickOn("#dots");
        assertThat(choices().look().panels().style().selectedProperty().get()).isEqualTo("own style");
        hand.clickOn("#defaults");
        assertThat(choices().look().panels().style().selectedProperty().get()).isEqualTo("standard style");
    }

    @Test
    void aSweepIsChosenPlayedAndWritten() throws IOException {
        Path gif = folder.resolve("sweep.gif");
        answer = gif;
        open();
        hand.clickOn("#sizeSection .title");
        hand.clickOn("#motionSection .title");
        hand.clickOn("#sweepOf").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        await(() -> choices().motion().moves().get());
        assertThat(choices().motion().toProperty().get()).isEqualTo("0.5");
        Scene start = preview();
        hand.clickOn("#sweepPlay"); // nothing moves in journeys: it is at its end at once
        await(() -> !preview().equals(start));
        hand.doubleClickOn("#sweepSeconds").push(KeyCode.CONTROL, KeyCode.A).write("0.3");
        hand.clickOn("#write");
        await(() -> Files.exists(gif));
        await(() -> said().equals("Exported sweep.gif."));
        assertThat(new String(Files.readAllBytes(gif), 0, 6, StandardCharsets.US_ASCII))
                .isEqualTo("GIF89a");
    }

    @Test
    void copyingSaysWhatWasCopiedWhereItIsSeen() {
        open();
        hand.clickOn("#copy").clickOn("#copyCaptionText");
        await(() -> said().equals("Copied the caption as text."));
        assertThat(Calm.onInterfaceThread(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("Attention weights under softmax");
        hand.clickOn("#copy").clickOn("#copyImage");
        await(() -> said().equals("Copied the figure as image."));
        assertThat(Calm.onInterfaceThread(() -> Clipboard.getSystemClipboard().hasImage()))
                .isTrue();
    }

    /** Also of the rows that are there for one kind alone. */
    @Test
    void everyStopOfTheTabKeyHasAName() {
        open();
        for (String part : new String[] {"#lookSection", "#motionSection"}) {
            hand.interact(() -> hand.lookup(part).queryAs(TitledPane.class).setExpanded(true));
        }
        hand.interact(() -> choices().motion().parameter().selectedProperty().set("gamma"));
        for (FigureKind kind : FigureKind.values()) {
            hand.interact(() -> choices().kind().choose(kind));
            AccessibleTree tree = Calm.onInterfaceThread(
                    () -> AccessibleTree.of(stage.getScene().getRoot().lookup(".dialog-card")));
            assertThat(tree.stops()).as("%s", kind).hasSizeGreaterThan(30);
            assertThat(tree.stops())
                    .allSatisfy(item ->
                            assertThat(item.text()).as("%s: %s", kind, item).isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,640", "1280,800"})
    void previewAndButtonsAreInSightWhateverIsUnfolded(double width, double height) {
        resize(width, height);
        open();
        for (String part : new String[] {"#lookSection", "#motionSection"}) {
            hand.interact(() -> hand.lookup(part).query().requestFocus());
            hand.type(KeyCode.SPACE);
        }
        Bounds card = inScene(".dialog-card");
        for (String button :
                new String[] {"#write", "#close", "#copy", "#data", "#defaults", "#exportPreview", "#size"}) {
            assertThat(card.contains(inScene(button))).as(button).isTrue();
        }
        assertThat(inScene("#exportPreview").getHeight()).isGreaterThan(300);
    }

    private Bounds inScene(String query) {
        return inScene(hand.lookup(query).query());
    }
}
