package org.simplexplorer.viewmodel.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.simplexplorer.attend.HeadMeasure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.WordModel;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.tabs.Tabs;

class HeadMapTest {

    private final SteppedThreads stepped = new SteppedThreads();
    private final OpenStudy open = Fixtures.open(Tabs.blank());
    private final TransformerModels models = Fixtures.models(open, stepped.threads());
    private final HeadMap map = models.map();
    private final HeadFinder finder = models.finder();

    private void type(String text) {
        models.scores().read(text, true);
        models.scores().choose(1, 1);
        stepped.settle();
    }

    private List<Mark.Cells> pictures() {
        return map.sceneProperty().get().marks().stream()
                .filter(Mark.Cells.class::isInstance)
                .map(Mark.Cells.class::cast)
                .toList();
    }

    private List<String> badges() {
        return map.sceneProperty().get().marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .skip(2 + WordModel.HEADS + WordModel.LAYERS) // the names and numbers of the axes
                .toList();
    }

    @Test
    void everyHeadHasItsPictureAndIsChosenByAClick() {
        assertThat(map.sceneProperty().get()).isEqualTo(Scene.EMPTY);
        type("the cat sat");
        assertThat(pictures()).hasSize(WordModel.LAYERS * WordModel.HEADS);
        Mark.Cells last = pictures().get(pictures().size() - 1);
        map.chooseAt(last.x() + 2, last.y() + 2);
        stepped.settle();
        assertThat(models.scores().whereProperty().get()).isEqualTo("words, layer 2, head 3");
    }

    @Test
    void theArrowKeysStopAtTheEdges() {
        type("the cat sat");
        map.move(-1, 0);
        map.move(0, 5);
        map.move(9, 0);
        stepped.settle();
        assertThat(models.scores().whereProperty().get()).isEqualTo("words, layer 2, head 3");
    }

    @Test
    void thePicturesFollowTheTextAndAreMadeOnlyWhileTheyAreShown() {
        type("the cat sat");
        assertThat(pictures().get(0).rows()).isEqualTo(3);
        map.shownProperty().set(false);
        assertThat(map.sceneProperty().get()).isEqualTo(Scene.EMPTY);
        models.scores().read("the dog", false);
        stepped.settle();
        assertThat(map.sceneProperty().get()).isEqualTo(Scene.EMPTY);
        map.shownProperty().set(true);
        stepped.settle();
        assertThat(pictures().get(0).rows()).isEqualTo(2);
    }

    @Test
    void aSliderDrawsNoPicturesAnew() {
        type("the cat sat");
        Scene before = map.sceneProperty().get();
        open.edit(study -> study.withParameters(study.parameters().withGamma(0.5)));
        stepped.settle();
        assertThat(map.sceneProperty().get()).isSameAs(before);
    }

    @Test
    void picturesOfATextThatIsGoneAreNotShown() {
        type("the cat sat");
        models.scores().read("the dog", false);
        stepped.runFirst(); // the text is read, its pictures wait
        Fixtures.replace(open, Fixtures.TWO_ROWS);
        stepped.settle();
        assertThat(map.sceneProperty().get()).isEqualTo(Scene.EMPTY);
    }

    @Test
    void theFirstHeadsOfARankingCarryTheirPlaces() {
        type("the cat sat on the mat");
        assertThat(badges()).isEmpty();
        finder.mechanism().choose(MechanismKind.SPARSEMAX);
        finder.measure().choose(Optional.of(HeadMeasure.WORD_TO_WORD));
        open.select(1);
        finder.lookForWord(1);
        stepped.settle();
        assertThat(badges()).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
        // All heads of this model fall off alike: the order of the model stays.
        assertThat(finder.resultProperty().get()).startsWith("Place 1 of 6: ");
        finder.step(1);
        stepped.settle();
        assertThat(models.scores().whereProperty().get()).isEqualTo("words, layer 1, head 2");
        assertThat(finder.resultProperty().get()).startsWith("Place 2 of 6: ");
        finder.step(-9);
        stepped.settle();
        assertThat(finder.resultProperty().get()).startsWith("Place 1 of 6: ");
    }

    @Test
    void theRankingFollowsTheParameters() {
        type("the cat sat on the mat");
        finder.measure().choose(Optional.of(HeadMeasure.SHARPEST));
        finder.mechanism().choose(MechanismKind.SOFTMAX);
        stepped.settle();
        String before = finder.resultProperty().get();
        open.edit(study -> study.withParameters(study.parameters().withGamma(0.2)));
        stepped.settle();
        assertThat(finder.resultProperty().get()).isNotEqualTo(before).startsWith("Place 1 of 6");
    }

    @Test
    void whatHasNoBlocksCannotBeRankedByThem() {
        type("the cat sat");
        finder.mechanism().choose(MechanismKind.SOFTMAX);
        finder.measure().choose(Optional.of(HeadMeasure.LONGEST_BLOCKS));
        stepped.settle();
        assertThat(finder.foundProperty().get()).isFalse();
        assertThat(finder.resultProperty().get()).contains("neither segments nor groups");
    }

    @Test
    void aRankingIsGoneWithItsStudy() {
        type("the cat sat");
        finder.measure().choose(Optional.of(HeadMeasure.SHARPEST));
        stepped.settle();
        assertThat(finder.foundProperty().get()).isTrue();
        Fixtures.replace(open, Fixtures.TWO_ROWS);
        stepped.settle();
        assertThat(finder.foundProperty().get()).isFalse();
        assertThat(finder.resultProperty().get()).isEmpty();
    }
}
