package org.simplexplorer.viewmodel.transplant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.attend.Transplant;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.transplant.SweepPicture;
import org.simplexplorer.figure.transplant.TransplantPicture;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.WordModel;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

class TransplantModelTest {

    private static final String TEXT = "the cat sat on the mat";

    @TempDir
    private Path folder;

    private final SteppedThreads stepped = new SteppedThreads();
    private final Messages messages = new Messages();
    private final OpenStudy open = Fixtures.open(
            ReadText.of(new WordModel(), TEXT).study(new ScoresFrom(WordModel.NAME, 1, 1, true, true, TEXT)));
    private final WordModel model = new WordModel();
    private final ModelShelf shelf = new ModelShelf(WordModel.NAME, () -> model);
    private final TransplantModels models = TransplantModels.of(
            open,
            shelf,
            new Appearance(),
            new AwtRuler(),
            new Background(stepped.threads(), messages),
            messages,
            stepped.threads());
    private final TransplantModel transplant = models.transplant();
    private final SweepModel sweep = models.sweep();

    @BeforeEach
    void threeSentences() {
        transplant.sentences().textProperty().set("a cat\n\n  a dog  \n\u2026\na bird sings\n");
    }

    private TransplantPicture picture() {
        stepped.settle();
        TransplantPicture picture = transplant.pictureProperty().get();
        assertThat(picture).isNotNull();
        return picture;
    }

    private void show() {
        transplant.shownProperty().set(true);
    }

    @Test
    void nothingIsComputedBeforeItIsShown() {
        assertThat(stepped.waiting()).isZero();
        show();
        assertThat(picture().tokens()).startsWith("[CLS]", "the", "cat");
    }

    @Test
    void theNumbersAreThoseOfTheTransplant() {
        show();
        stepped.settle(); // the number of layers
        transplant.mechanism().choose(MechanismKind.SPARSEMAX);
        transplant.layers().set(1, false);
        TransplantPicture picture = picture();
        ReadText read = ReadText.of(new WordModel(), TEXT);
        Transplant.Outcome outcome =
                new Transplant(Set.of(0), open.study().parameters().mechanism(MechanismKind.SPARSEMAX)).of(read.pass());
        assertThat(picture.cosine()).isEqualTo(outcome.cosine()).isLessThan(1);
        assertThat(picture.zeros()).isEqualTo(outcome.zeros()).isPositive();
        assertThat(picture.cosines()).hasSize(read.tokens().size());
        assertThat(picture.what()).isEqualTo("sparsemax, gamma 1, in layer 1");
        assertThat(picture.sentences()).containsExactly("a cat", "a dog", "a bird sings");
        assertThat(picture.before()).hasSize(3);
        assertThat(picture.before().get(0).get(0)).isEqualTo(1);
    }

    @Test
    void theUntouchedNetworkReadsEachTextOnce() {
        shelf.read(WordModel.NAME, TEXT); // as the heads do
        show();
        picture();
        assertThat(model.runs()).isEqualTo(1 + 3);
        open.edit(study -> study.withParameters(study.parameters().withGamma(0.3)));
        picture();
        assertThat(model.runs()).isEqualTo(1 + 3);
    }

    @Test
    void gammaAndLambdaActInsideTheModel() {
        show();
        double before = picture().cosine();
        open.edit(
                study -> study.withParameters(study.parameters().withGamma(0.3).with(MechanismKind.FUSEDMAX, 0.7)));
        TransplantPicture after = picture();
        assertThat(after.what()).isEqualTo("fusedmax, gamma 0.3, lambda 0.7, in all layers");
        assertThat(after.cosine()).isNotCloseTo(before, within(1e-6));
    }

    @Test
    void withoutALayerTheModelIsAsItWas() {
        show();
        stepped.settle();
        transplant.layers().none();
        TransplantPicture picture = picture();
        assertThat(picture.what()).endsWith("in no layer");
        assertThat(picture.cosine()).isCloseTo(1, within(1e-7));
        assertThat(picture.before()).isEqualTo(picture.after());
        assertThat(picture.changed()).isZero();
        transplant.layers().all();
        assertThat(picture().what()).endsWith("in all layers");
    }

    @Test
    void aStudyMadeByHandHasNoModelToPutAnythingInto() {
        show();
        picture();
        Fixtures.replace(open, Fixtures.TWO_ROWS);
        stepped.settle();
        assertThat(transplant.pictureProperty().get()).isNull();
        assertThat(transplant.problemProperty().get()).contains("scores from a model");
    }

    @Test
    void aPictureOfASentenceThatIsGoneIsNotShown() {
        show();
        stepped.runFirst(); // the number of layers
        Fixtures.replace(open, Fixtures.TWO_ROWS);
        stepped.settle();
        assertThat(transplant.pictureProperty().get()).isNull();
    }

    @Test
    void sentencesAreLoadedAndThereIsAWayBack() throws IOException {
        Path file = Files.writeString(folder.resolve("two.txt"), "one\ntwo\n");
        transplant.sentences().load(file);
        stepped.settle();
        assertThat(transplant.sentences().textProperty().get()).isEqualTo("one\ntwo\n");
        transplant.sentences().load(folder.resolve("none.txt"));
        stepped.settle();
        assertThat(messages.currentProperty().get().text()).contains("none.txt");
        transplant.sentences().reset();
        assertThat(transplant.sentences().sentences()).hasSize(12);
    }

    @Test
    void aSweepIsDrawnExportedAndClosed() {
        show();
        picture();
        sweep.start();
        assertThat(sweep.runningProperty().get()).isTrue();
        stepped.settle();
        SweepPicture curves = sweep.pictureProperty().get();
        assertThat(curves).isNotNull();
        assertThat(curves.parameter()).isEqualTo("lambda");
        assertThat(curves.values()).startsWith(0.0).endsWith(1.0);
        assertThat(curves.curves())
                .extracting(SweepPicture.Curve::name)
                .containsExactly("layer 1", "layer 2", "all layers");
        assertThat(sweep.runningProperty().get()).isFalse();
        models.pictures().widthProperty().set(600);
        models.pictures().heightProperty().set(400);
        assertThat(labels(models.pictures().sceneProperty().get())).contains("share of exact zeros");
        assertThat(models.pictures().made()).isPresent();
        sweep.close();
        assertThat(labels(models.pictures().sceneProperty().get()))
                .doesNotContain("share of exact zeros")
                .contains("sentences before");
    }

    private static List<String> labels(Scene scene) {
        return scene.marks().stream()
                .flatMap(Mark::flattened)
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    @Test
    void whatHasNoParameterOfItsOwnIsSweptAlongGamma() {
        show();
        picture();
        transplant.mechanism().choose(MechanismKind.SOFTMAX);
        sweep.start();
        assertThat(messages.currentProperty().get().text())
                .isEqualTo("Softmax has no parameter of its own; sweep along gamma.");
        sweep.along().choose(SweepModel.Along.GAMMA);
        sweep.start();
        stepped.settle();
        assertThat(sweep.pictureProperty().get().curves().get(2).zeros()).containsOnly(0.0);
    }

    @Test
    void pointingSaysWhichTwoSentences() {
        show();
        picture();
        models.pictures().widthProperty().set(700);
        models.pictures().heightProperty().set(500);
        Mark.Cells first = models.pictures().sceneProperty().get().marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .flatMap(group -> group.marks().stream()
                        .filter(Mark.Cells.class::isInstance)
                        .map(Mark.Cells.class::cast)
                        .map(cells -> new Mark.Cells(
                                cells.x() + group.dx(),
                                cells.y() + group.dy(),
                                cells.cellWidth(),
                                cells.cellHeight(),
                                cells.rows(),
                                cells.columns(),
                                cells.argb())))
                .findFirst()
                .orElseThrow();
        TransplantPictures.Said said = models.pictures()
                .saidAt(first.x() + 1.5 * first.cellWidth(), first.y() + 2.5 * first.cellHeight())
                .orElseThrow();
        assertThat(said.lines().get(0)).isEqualTo("3: a bird sings");
        assertThat(said.lines().get(1)).isEqualTo("2: a dog");
        assertThat(models.pictures().saidAt(1, 1)).isEmpty();
    }
}
