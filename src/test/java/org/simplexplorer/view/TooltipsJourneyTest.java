package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.study.Row;

/** What tooltips say, and in which direction. */
class TooltipsJourneyTest extends WindowJourney {

    private static final String TEA = "\u0634\u0627\u064a";
    private static final String COFFEE = "\u0642\u0647\u0648\u0629";

    private List<Control> withTooltips() {
        return Calm.onInterfaceThread(() -> {
            List<Control> found = new ArrayList<>();
            collect(stage.getScene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Node node, List<Control> found) {
        if (node.isVisible() && node instanceof Control control && control.getTooltip() != null) {
            found.add(control);
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String seen(Control control) {
        return control instanceof Labeled labeled
                ? labeled.getText()
                : control instanceof TextInputControl field ? field.getText() : "";
    }

    @Test
    void noneRepeatsWhatIsWrittenBelowIt() {
        hand.interact(() -> workbench.tabs().add());
        hand.interact(() -> workbench.files().openSample(0, workbench.tabs().here()));
        for (boolean expert : new boolean[] {true, false}) {
            hand.interact(() -> workbench.appearance().expertNumbersProperty().set(expert));
            for (FigureKind kind : FigureKind.values()) {
                hand.interact(() -> workbench.figure().view().choose(kind));
                List<Control> controls = withTooltips();
                assertThat(controls).hasSizeGreaterThan(30);
                for (Control control : controls) {
                    String tip = letters(control.getTooltip().getText());
                    boolean whole = control.prefWidth(-1) <= control.getWidth() + 0.5;
                    if (whole && !tip.isEmpty()) { // a tooltip that is written when it is shown is empty until then
                        assertThat(letters(seen(control)))
                                .as("%s: %s", control, tip)
                                .doesNotContain(tip);
                    }
                }
            }
        }
    }

    @Test
    void englishIsReadFromTheLeftOverWordsFromTheRight() {
        hand.interact(() -> workbench.open().edit(study -> study.withTitle(TEA + " " + COFFEE)
                .withSentence(List.of(TEA, COFFEE), List.of(new Row(TEA, 1, 2), new Row(COFFEE, 2, 1)))));
        List<Control> turned = withTooltips().stream()
                .filter(control -> control.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)
                .toList();
        assertThat(turned).extracting(Node::getId).contains("title");
        assertThat(turned).allSatisfy(control -> assertThat(
                        control.getTooltip().getScene().getRoot().getNodeOrientation())
                .isEqualTo(NodeOrientation.LEFT_TO_RIGHT));
    }
}
