package org.simplexplorer.viewmodel.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simplexplorer.intake.AttentionTensor;
import org.simplexplorer.intake.TensorShape;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.SteppedThreads;

/** The pictures of all heads: when they come, what they show, and which of them is in sight. */
class HeadPickerTest {
    private static final int LAYERS = 20;
    private static final int HEADS = 3;

    private final SteppedThreads steps = new SteppedThreads();
    private final Messages messages = new Messages();
    private final Appearance appearance = new Appearance();
    private final HeadPicker picker = new HeadPicker(appearance, messages, steps.threads());
    private int read;

    /** Every head looks another way: a single one in another place. */
    private AttentionTensor tensor(int layers, int heads) {
        return new AttentionTensor() {
            @Override
            public TensorShape shape() {
                return new TensorShape(layers, heads, 1, LAYERS * HEADS);
            }

            @Override
            public double[] row(int layer, int head, int target) {
                read++;
                double[] row = new double[LAYERS * HEADS];
                row[layer * HEADS + head] = 1;
                return row;
            }
        };
    }

    private AttentionTensor thatFails(RuntimeException defect, String problem) {
        return new AttentionTensor() {
            @Override
            public TensorShape shape() {
                return new TensorShape(1, 1, 1, 1);
            }

            @Override
            public double[] row(int layer, int head, int target) throws StudyFormatException {
                if (problem.isEmpty()) {
                    throw defect;
                }
                throw new StudyFormatException(problem);
            }
        };
    }

    @BeforeEach
    void start() {
        picker.widthProperty().set(400);
    }

    private String message() {
        return Objects.requireNonNull(messages.currentProperty().get()).text();
    }

    @Test
    void picturesComeALayerAtATimeAndTheChosenHeadAlone() {
        picker.start(tensor(2, HEADS), 0, 0);
        Scene frames = picker.sceneProperty().get();
        assertThat(picker.progressProperty().get()).isZero();
        assertThat(picker.largeProperty().get()).isEqualTo(Scene.EMPTY);
        steps.settle();
        assertThat(picker.progressProperty().get()).isEqualTo(1);
        assertThat(read).as("each head once, and the chosen one again").isEqualTo(2 * HEADS + 1);
        assertThat(picker.sceneProperty().get()).isNotEqualTo(frames);
        Scene first = picker.largeProperty().get();
        assertThat(first.width()).isPositive();
        picker.move(0, 1);
        steps.settle();
        assertThat(picker.largeProperty().get()).isNotEqualTo(first);
    }

    @Test
    void theNextFilesPicturesAreNotMixedWithTheFirstOnes() {
        picker.start(tensor(2, HEADS), 0, 0);
        steps.settle();
        Scene made = picker.sceneProperty().get();
        picker.start(tensor(2, HEADS), 0, 0);
        assertThat(picker.sceneProperty().get()).as("frames only").isNotEqualTo(made);
        picker.stop();
        Scene large = picker.largeProperty().get();
        steps.settle();
        assertThat(picker.largeProperty().get()).as("nobody asks any more").isEqualTo(large);
        assertThat(picker.progressProperty().get()).isZero();
        picker.move(1, 0);
        assertThat(steps.waiting()).as("nothing can be chosen after the end").isZero();
    }

    @Test
    void theChosenHeadStaysWithinTheModel() {
        picker.start(tensor(2, HEADS), 1, 2);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 2 of 2, head 3 of 3");
        picker.move(1, 1);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 2 of 2, head 3 of 3");
        picker.move(-1, -1);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 1 of 2, head 2 of 3");
        assertThat(picker.layer()).isZero();
        assertThat(picker.head()).isOne();
        picker.move(-1, -7);
        assertThat(picker.wordsProperty().get()).isEqualTo("Layer 1 of 2, head 1 of 3");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        picker.start(thatFails(new IllegalStateException(), "the file ends in the middle"), 0, 0);
        steps.runFirst();
        assertThat(message()).isEqualTo("The file ends in the middle.");
        messages.clear();
        steps.runFirst();
        assertThat(message()).as("of the large picture too").isEqualTo("The file ends in the middle.");
    }

    @Test
    void whatShouldNotHappenIsSaidToBeSuch() {
        picker.start(thatFails(new IllegalStateException("the pen broke"), ""), 0, 0);
        steps.runFirst();
        assertThat(message()).isEqualTo("This should not have happened: The pen broke.");
        messages.clear();
        steps.runFirst();
        assertThat(message()).isEqualTo("This should not have happened: The pen broke.");
    }

    @Test
    void theThemeAndTheWidthReachThePictures() {
        picker.start(tensor(2, HEADS), 0, 0);
        steps.settle();
        Scene light = picker.sceneProperty().get();
        picker.widthProperty().set(150);
        assertThat(picker.sceneProperty().get().width()).isLessThan(light.width());
        appearance.darkProperty().set(true);
        assertThat(picker.sceneProperty().get().ground()).isNotEqualTo(light.ground());
    }

    @Test
    void theListScrollsNoFartherThanTheChosenHeadNeeds() {
        double room = 300;
        assertThat(picker.scrollFor(17, room)).as("without pictures").isEqualTo(17);
        picker.start(tensor(LAYERS, HEADS), 0, 0);
        double whole = picker.sceneProperty().get().height();
        assertThat(picker.scrollFor(120, room))
                .as("the first layer, with its heading")
                .isZero();
        picker.move(LAYERS, 0);
        double end = picker.scrollFor(0, room);
        assertThat(end + room).as("the last layer and a margin").isBetween(whole, whole + 8);
        assertThat(picker.scrollFor(end, room)).isEqualTo(end);
        picker.move(-LAYERS / 2, 0);
        double up = picker.scrollFor(end, room);
        assertThat(up).isPositive().isLessThan(end);
        assertThat(picker.scrollFor(up - 50, room)).as("in sight already").isEqualTo(up - 50);
        // A layer more is a layer's height more: the margin stays.
        double step = (end - picker.scrollFor(0, room)) / (LAYERS / 2);
        picker.move(1, 0);
        assertThat(picker.scrollFor(end, room)).isEqualTo(up + step, within(1e-9));
    }
}
