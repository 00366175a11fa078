package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.SceneWord;
import org.simplexplorer.view.base.SceneCanvas;

/** Every word of the window is large enough and stands out from what is behind it, in each view and both themes. */
class LegibilityJourneyTest extends WindowJourney {

    private static final double LEAST = 12;
    private static final double LEAST_PROJECTED = 22;

    /** WCAG 2.1, level AA, for text of usual size. */
    private static final double LEAST_CONTRAST = 4.5;

    @Test
    void wordsAreReadableInEveryViewAndTheme() {
        hand.interact(() -> workbench.appearance().welcomedProperty().set(false));
        for (boolean dark : new boolean[] {false, true}) {
            hand.interact(() -> workbench.appearance().darkProperty().set(dark));
            for (FigureKind view : FigureKind.values()) {
                hand.interact(() -> workbench.figure().view().choose(view));
                assertReadable(view + (dark ? ", dark" : ", light"), LEAST);
            }
        }
    }

    @Test
    void lessonsAndDialogsAreReadable() {
        for (boolean dark : new boolean[] {false, true}) {
            hand.interact(() -> workbench.appearance().darkProperty().set(dark));
            hand.interact(() -> workbench.files().startLesson(0));
            assertReadable("lesson", LEAST);
            hand.push(KeyCode.F1);
            assertReadable("help", LEAST);
            hand.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void onAProjectorWordsAreLarge() {
        hand.interact(() -> workbench.files().startLesson(3));
        hand.interact(() -> workbench.appearance().projectorProperty().set(true));
        for (FigureKind view : FigureKind.values()) {
            hand.interact(() -> workbench.figure().view().choose(view));
            assertReadable("projector, " + view, LEAST_PROJECTED);
        }
    }

    private void assertReadable(String where, double least) {
        List<String> wrong = Calm.onInterfaceThread(() -> {
            List<String> found = new ArrayList<>();
            nodes(stage.getScene().getRoot())
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(LegibilityJourneyTest::isSeen)
                    .forEach(label -> judge(label, least, found));
            nodes(stage.getScene().getRoot())
                    .filter(SceneCanvas.class::isInstance)
                    .map(SceneCanvas.class::cast)
                    .filter(LegibilityJourneyTest::isShown)
                    .forEach(canvas -> judge(canvas, least, found));
            return found;
        });
        assertThat(wrong).as(where).isEmpty();
    }

    private void judge(SceneCanvas canvas, double least, List<String> found) {
        Color behind = behind(canvas);
        Colour ground = new Colour(channel(behind.getRed()), channel(behind.getGreen()), channel(behind.getBlue()), 1);
        for (SceneWord word : SceneWord.of(canvas.shownProperty().get(), ground, workbench.ruler())) {
            if (word.size() * canvas.scaleProperty().get() < least - 1e-9) {
                found.add("drawn \u201c%s\u201d has %.1f px".formatted(word.text(), word.size()));
            }
            if (word.contrast() < LEAST_CONTRAST) {
                found.add("drawn \u201c%s\u201d has a contrast of %.2f".formatted(word.text(), word.contrast()));
            }
        }
    }

    private static int channel(double part) {
        return (int) Math.round(255 * part);
    }

    private static void judge(Labeled label, double least, List<String> found) {
        if (label.getFont().getSize() < least) {
            found.add("\u201c%s\u201d has %.1f px"
                    .formatted(label.getText(), label.getFont().getSize()));
        }
        if (label.getTextFill() instanceof Color ink) {
            double contrast = contrast(ink, behind(label));
            if (contrast < LEAST_CONTRAST) {
                found.add("\u201c%s\u201d %s has a contrast of %.2f"
                        .formatted(label.getText(), label.getStyleClass(), contrast));
            }
        }
    }

    /** Words of what cannot be used may be pale. */
    private static boolean isSeen(Labeled label) {
        boolean seen =
                label.getText() != null && !label.getText().isBlank() && label.getWidth() > 0 && !label.isDisabled();
        return seen && isShown(label);
    }

    private static boolean isShown(Node node) {
        boolean shown = true;
        for (Node at = node; at != null && shown; at = at.getParent()) {
            shown = at.isVisible();
        }
        return shown;
    }

    private static Color behind(Node label) {
        for (Node node = label; node != null; node = node.getParent()) {
            Background background = node instanceof Region region ? region.getBackground() : null;
            if (background != null) {
                for (int i = background.getFills().size() - 1; i >= 0; i--) {
                    if (background.getFills().get(i).getFill() instanceof Color fill && fill.getOpacity() > 0.9) {
                        return fill;
                    }
                }
            }
        }
        throw new AssertionError("nothing behind " + label);
    }

    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Stream<Node> nodes(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        Stream.concat(Stream.of(node), node instanceof Parent parent ? nodes(parent) : Stream.empty()));
    }
}
