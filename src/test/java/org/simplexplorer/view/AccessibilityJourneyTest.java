package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.testfx.api.FxRobot;

/** Who cannot see the window gets its content: a dump of the tree that screen readers read, in every view. */
class AccessibilityJourneyTest extends WindowJourney {

    /** Names of classes, and what a missing text turns into. */
    private static final Pattern MACHINE_WORDS =
            Pattern.compile("\\bnull\\b|@[0-9a-f]{4,}|\\bjavafx\\.|\\borg\\.simplexplorer|%[sd]|\\{\\d}");

    @Test
    void everyPictureIsThereInWords() {
        for (FigureKind view : FigureKind.values()) {
            hand.interact(() -> workbench.figure().view().choose(view));
            List<String> pictures = tree().items().stream()
                    .filter(item -> item.role() == AccessibleRole.IMAGE_VIEW)
                    .map(AccessibleTree.Item::text)
                    .toList();
            if (view == FigureKind.STEPS) {
                assertThat(pictures).singleElement().asString().startsWith("fusedmax, 1 of 5: the scores. Every word");
                continue;
            }
            List<String> shown =
                    workbench.panels().shown().stream().map(PanelModel::name).toList();
            List<String> drawn = view == FigureKind.PATH ? List.of("fusedmax", "oscarmax") : shown;
            for (String mechanism : drawn) {
                assertThat(pictures)
                        .as("%s of %s", view, mechanism)
                        .anyMatch(text -> text.contains(mechanism + ": ") && text.contains("\u201crussian"));
            }
            assertThat(pictures)
                    .as("%s", view)
                    .anyMatch(text ->
                            text.contains("fusedmax: 2 words, 1 segment: \u201crussian defense\u201d 0.50 each"));
        }
    }

    @Test
    void whatIsSaidFollowsTheRowAndTheSliders(FxRobot robot) {
        robot.clickOn("#row-3");
        assertThat(text("#picture-softmax")).contains("chosen row calls: softmax: 18 words: ", " and 10 more");
        hand.interact(() -> workbench.figure().view().choose(FigureKind.BARS));
        assertThat(text("#figure-picture")).startsWith("Bars of calls. ");
        hand.interact(() -> {
            workbench.sliders().gamma().textProperty().set("0.01");
            workbench.sliders().gamma().commitText();
        });
        assertThat(text("#figure-picture")).contains("sparsemax: 1 word: ");
    }

    @Test
    void everyStopOfTheTabKeyHasANameAndNoNameIsAMachines() {
        hand.interact(() -> workbench.appearance().welcomedProperty().set(false));
        for (FigureKind view : FigureKind.values()) {
            hand.interact(() -> workbench.figure().view().choose(view));
            assertNamed(view.toString());
        }
    }

    @Test
    void lessonsHelpAndProjectorAreNamedToo() {
        hand.interact(() -> workbench.files().startLesson(0));
        assertNamed("lesson");
        hand.push(KeyCode.F1);
        assertNamed("help");
        hand.push(KeyCode.ESCAPE);
        hand.interact(() -> workbench.learn().model().toggle());
        assertNamed("networks that learn");
        hand.interact(() -> workbench.learn().model().toggle());
        hand.interact(() -> workbench.appearance().projectorProperty().set(true));
        assertNamed("projector");
    }

    private void assertNamed(String where) {
        AccessibleTree tree = tree();
        assertThat(tree.stops())
                .as("%s: stops of the Tab key without a name", where)
                .allSatisfy(item -> assertThat(item.text()).as(item.toString()).isNotBlank());
        assertThat(tree.items()).as("%s: what no person would say", where).allSatisfy(item -> assertThat(
                        item.text() + " " + item.help())
                .as(item.toString())
                .doesNotContainPattern(MACHINE_WORDS));
    }

    private AccessibleTree tree() {
        return Calm.onInterfaceThread(() -> AccessibleTree.of(stage.getScene().getRoot()));
    }

    private String text(String query) {
        return Calm.onInterfaceThread(() ->
                AccessibleTree.of(hand.lookup(query).query()).items().get(0).text());
    }
}
