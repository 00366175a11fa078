package org.simplexplorer.viewmodel.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.HeadMeasure;
import org.simplexplorer.attend.HeadMeasure.Looking;
import org.simplexplorer.attend.HeadRanking;
import org.simplexplorer.attend.HeadRanking.Ranked;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Finds the heads that show what a person looks for under the current parameters: the best carry their places in the map. */
public final class HeadFinder {

    private record Wish(HeadForm form, Parameters parameters, Looking looking) {}

    private record Answer(Wish wish, Optional<HeadRanking> ranking) {}

    private final OpenStudy open;
    private final ModelScores scores;
    private final ModelShelf shelf;
    private final HeadMap map;
    private final ChoiceModel<Optional<HeadMeasure>> measure;
    private final ChoiceModel<MechanismKind> mechanism = mechanisms(MechanismKind.FUSEDMAX);
    private final ChoiceModel<MechanismKind> other = mechanisms(MechanismKind.SPARSEMAX);
    private final ReadOnlyListWrapper<String> words = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper();
    private final Latest<Wish, Answer> rankings;
    private int word;
    private @Nullable Wish asked;
    private @Nullable HeadRanking ranking;

    HeadFinder(OpenStudy open, ModelScores scores, ModelShelf shelf, HeadMap map, Messages messages, Threads threads) {
        this.open = open;
        this.scores = scores;
        this.shelf = shelf;
        this.map = map;
        List<Optional<HeadMeasure>> measures = new ArrayList<>(List.of(Optional.empty()));
        for (HeadMeasure one : HeadMeasure.values()) {
            measures.add(Optional.of(one));
        }
        measure = new ChoiceModel<>(
                measures, one -> one.map(HeadMeasure::title).orElse("nothing in particular"), Optional.empty());
        rankings = new Latest<>(this::rank, this::show, messages::failed, threads);
        measure.selectedProperty().subscribe(this::look);
        mechanism.selectedProperty().subscribe(this::look);
        other.selectedProperty().subscribe(this::look);
        open.studyProperty().subscribe(this::look);
        open.selectedRowProperty().subscribe(this::look);
        map.shownProperty().subscribe(this::look);
    }

    private static ChoiceModel<MechanismKind> mechanisms(MechanismKind first) {
        return new ChoiceModel<>(List.of(MechanismKind.values()), MechanismKind::label, first);
    }

    /** What is looked for. */
    public ChoiceModel<Optional<HeadMeasure>> measure() {
        return measure;
    }

    /** Whose weights are judged. */
    public ChoiceModel<MechanismKind> mechanism() {
        return mechanism;
    }

    /** What they are compared with, where they are. */
    public ChoiceModel<MechanismKind> other() {
        return other;
    }

    /** Whether something is looked for. */
    public BooleanBinding searchingProperty() {
        return looksFor(one -> true);
    }

    /** Whether two mechanisms are compared. */
    public BooleanBinding comparesProperty() {
        return looksFor(HeadMeasure.LARGEST_DIFFERENCE::equals);
    }

    /** Whether a word is looked for. */
    public BooleanBinding toWordProperty() {
        return looksFor(HeadMeasure.WORD_TO_WORD::equals);
    }

    private BooleanBinding looksFor(Predicate<HeadMeasure> kind) {
        return Bindings.createBooleanBinding(
                () -> measure.value().filter(kind).isPresent(), measure.selectedProperty());
    }

    /** The words that can be attended to. */
    public ReadOnlyListProperty<String> words() {
        return words.getReadOnlyProperty();
    }

    /** Looks for what attends to this word, by its place. */
    public void lookForWord(int token) {
        word = token;
        look();
    }

    /** The word that is looked for, by its place. */
    public int word() {
        return Math.max(0, Math.min(word, open.tokens().size() - 1));
    }

    /** Where the shown head stands, and what was measured: {@code 2nd of 72: 3.10 words in a block}; empty for nothing. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether there is a ranking to go through. */
    public ReadOnlyBooleanProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Shows the head of the place after the shown one's, or before for -1. */
    public void step(int by) {
        HeadRanking now = ranking;
        ScoresFrom from = scores.from().orElse(null);
        if (now != null && from != null) {
            int place = now.place(from.layer(), from.head()).orElse(1) - 1 + by;
            go(Math.max(0, Math.min(place, now.heads().size() - 1)));
        }
    }

    private void go(int index) {
        if (ranking != null) {
            Ranked head = ranking.heads().get(index);
            scores.choose(head.layer(), head.head());
        }
    }

    private void look() {
        Study study = open.study();
        if (!words.equals(study.tokens())) {
            words.setAll(study.tokens());
        }
        Optional<ScoresFrom> from =
                study.scoresFrom().filter(one -> scores.activeProperty().get());
        Optional<HeadMeasure> wanted = measure.value();
        if (wanted.isEmpty()
                || from.isEmpty()
                || study.tokens().isEmpty()
                || !map.shownProperty().get()) {
            asked = null;
            tell(null);
            return;
        }
        if (!wanted.get().suits(mechanism.value())) {
            asked = null;
            tell(null);
            result.set(mechanism.value().label() + " has neither segments nor groups: choose fusedmax or oscarmax.");
            return;
        }
        boolean toWord = wanted.get() == HeadMeasure.WORD_TO_WORD;
        Looking looking = new Looking(
                wanted.get(), mechanism.value(), other.value(), toWord ? open.selectedRow() : 0, toWord ? word() : 0);
        Wish wish = new Wish(HeadForm.of(from.get()), study.parameters(), looking);
        if (wish.equals(asked)) {
            tell(ranking);
        } else {
            asked = wish;
            rankings.request(wish);
        }
    }

    private Answer rank(Wish wish) {
        HeadForm form = wish.form();
        try {
            return new Answer(
                    wish,
                    Optional.of(HeadRanking.of(
                            shelf.read(form.model(), form.text()),
                            form.head(1, 1),
                            wish.parameters(),
                            wish.looking())));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return new Answer(wish, Optional.empty()); // why there are no scores is said where the text is typed
        }
    }

    private void show(Answer answer) {
        if (answer.wish().equals(asked)) {
            tell(answer.ranking().orElse(null));
        }
    }

    private void tell(@Nullable HeadRanking now) {
        ranking = now;
        found.set(now != null);
        map.setRanking(Optional.ofNullable(now));
        ScoresFrom from = open.study().scoresFrom().orElse(null);
        if (now == null || from == null) {
            result.set("");
        } else {
            result.set(now.place(from.layer(), from.head()).stream()
                    .mapToObj(place -> inWords(now, place))
                    .findFirst()
                    .orElse(""));
        }
    }

    private static String inWords(HeadRanking ranking, int place) {
        double value = ranking.heads().get(place - 1).value();
        return "Place %d of %d: %s"
                .formatted(
                        place,
                        ranking.heads().size(),
                        ranking.looking().measure().inWords(value));
    }
}
