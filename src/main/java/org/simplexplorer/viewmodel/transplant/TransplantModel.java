package org.simplexplorer.viewmodel.transplant;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.Transplant;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.transplant.TransplantPicture;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelShelf;
import org.simplexplorer.viewmodel.transplant.Transplants.Wish;

/**
 * A mechanism in the place of softmax inside the transformer that reads the open study. The study's gamma and lambda act
 * there, live.
 */
public final class TransplantModel {

    private record Answer(Optional<TransplantPicture> picture, String problem) {}

    private final OpenStudy open;
    private final ModelShelf shelf;
    private final Transplants transplants;
    private final LayerChoice layers = new LayerChoice();
    private final ChoiceModel<MechanismKind> mechanism =
            new ChoiceModel<>(List.of(MechanismKind.values()), MechanismKind::label, MechanismKind.FUSEDMAX);
    private final SentenceList sentences;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable TransplantPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Latest<Wish, Answer> latest;
    private @Nullable Wish asked;
    private String counted = "";

    TransplantModel(OpenStudy open, ModelShelf shelf, Background background, Messages messages, Threads threads) {
        this.open = open;
        this.shelf = shelf;
        this.background = background;
        transplants = new Transplants(shelf);
        sentences = new SentenceList(background);
        latest = new Latest<>(this::run, this::show, messages::failed, threads);
        open.studyProperty().subscribe(this::follow);
        shown.subscribe(this::follow);
        layers.chosenProperty().subscribe(this::follow);
        mechanism.selectedProperty().subscribe(this::follow);
        sentences.textProperty().subscribe(this::follow);
    }

    /** Whether it is shown in the place of the study's own pictures; only then is anything computed. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows it, or goes back to the study's own pictures. */
    public void toggle() {
        shown.set(!shown.get());
    }

    /** Where the mechanism stands. */
    public LayerChoice layers() {
        return layers;
    }

    /** What stands in the place of softmax. */
    public ChoiceModel<MechanismKind> mechanism() {
        return mechanism;
    }

    /** The sentences whose similarities are compared. */
    public SentenceList sentences() {
        return sentences;
    }

    /** What became of the sentence that is open; null before there is anything to show. */
    public ReadOnlyObjectProperty<@Nullable TransplantPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why there is nothing to show; empty if there is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The head that the open study's scores come from, if they are a model's alone and of some text. */
    Optional<ScoresFrom> from() {
        return open.study()
                .scoresFrom()
                .filter(from -> !from.takenOver()
                        && shelf.has(from.model())
                        && !from.text().isBlank());
    }

    /** The mechanism, its parameters and its layers, in words. */
    String inWords() {
        return "%s, in %s".formatted(mechanismInWords(open.study().parameters()), layers.inWords());
    }

    private String mechanismInWords(Parameters parameters) {
        MechanismKind kind = mechanism.value();
        String own = kind.parameter()
                .map(MechanismParameter::name)
                .map(name -> ", " + name + " " + ParameterText.printed(parameters.own(kind)))
                .orElse("");
        return "%s, gamma %s%s".formatted(kind.label(), ParameterText.printed(parameters.gamma()), own);
    }

    private void follow() {
        if (!shown.get()) {
            return;
        }
        Optional<ScoresFrom> from = from();
        if (from.isEmpty()) {
            asked = null;
            picture.set(null);
            problem.set(
                    "Type a sentence and take its scores from a model: then a mechanism can be put into the model.");
        } else if (!from.get().model().equals(counted)) {
            count(from.get().model());
        } else {
            request(from.get());
        }
    }

    /** How many layers there are is known once the model is loaded. */
    private void count(String name) {
        problem.set("");
        background.read("Loading " + name, () -> shelf.get(name).layers(), count -> {
            counted = name;
            layers.setCount(count);
            follow();
        });
    }

    private void request(ScoresFrom from) {
        Transplant transplant = new Transplant(
                layers.chosenProperty().get(), open.study().parameters().mechanism(mechanism.value()));
        Wish wish = new Wish(from.model(), from.text(), sentences.sentences(), transplant, inWords());
        if (!wish.equals(asked)) {
            asked = wish;
            latest.request(wish);
        }
    }

    private Answer run(Wish wish) {
        try {
            return new Answer(Optional.of(transplants.picture(wish)), "");
        } catch (IllegalArgumentException | ArithmeticException e) {
            return new Answer(Optional.empty(), Sentence.of(e));
        }
    }

    /** The picture follows a slider that is still moving; it must not come after its sentence is gone. */
    private void show(Answer answer) {
        if (asked == null) {
            return;
        }
        problem.set(answer.problem());
        picture.set(answer.picture().orElse(null));
    }
}
