package org.simplexplorer.viewmodel.transformer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.HeadRanking;
import org.simplexplorer.attend.HeadRanking.Ranked;
import org.simplexplorer.figure.heatmap.HeadsFigure;
import org.simplexplorer.figure.heatmap.HeadsFigure.Head;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The heads of the model that reads the open study, as small pictures to choose from; they follow the text. */
public final class HeadMap {

    /** How many of the first heads of a ranking carry their place. */
    private static final int PLACES = 9;

    private final OpenStudy open;
    private final ModelScores scores;
    private final ModelShelf shelf;
    private final Appearance appearance;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final DoubleProperty width = new SimpleDoubleProperty(250);
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final Latest<HeadForm, Optional<HeadPictures>> drawings;
    private @Nullable HeadForm asked;
    private @Nullable HeadPictures pictures;
    private @Nullable HeadsFigure figure;
    /** The head that carries the frame. */
    private @Nullable ScoresFrom framed;

    private Map<Head, Integer> places = Map.of();

    HeadMap(
            OpenStudy open,
            ModelScores scores,
            ModelShelf shelf,
            Appearance appearance,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.scores = scores;
        this.shelf = shelf;
        this.appearance = appearance;
        drawings = new Latest<>(this::make, this::show, messages::failed, threads);
        open.studyProperty().subscribe(this::follow);
        scores.activeProperty().subscribe(this::follow);
        shown.subscribe(this::follow);
        appearance.styleProperty().subscribe(this::draw);
        width.subscribe(this::draw);
    }

    /** Whether they are shown, in the place of the scores; only then are they made. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The room for the pictures; set by the view. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** The pictures; empty before there is a text. */
    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Chooses the head at a place in the pictures. */
    public void chooseAt(double x, double y) {
        if (figure != null) {
            figure.headAt(x, y).ifPresent(head -> scores.choose(head.layer() + 1, head.head() + 1));
        }
    }

    /** Moves the choice, as the arrow keys do; stops at the edges. */
    public void move(int layers, int heads) {
        HeadPictures now = pictures;
        ScoresFrom from = scores.from().orElse(null);
        if (now != null && from != null) {
            scores.choose(
                    Math.max(1, Math.min(from.layer() + layers, now.layers())),
                    Math.max(1, Math.min(from.head() + heads, now.heads())));
        }
    }

    /** The first heads of a ranking carry their places; none for no ranking. */
    void setRanking(Optional<HeadRanking> ranking) {
        Map<Head, Integer> now = new HashMap<>();
        ranking.ifPresent(found -> {
            for (int i = 0; i < Math.min(PLACES, found.heads().size()); i++) {
                Ranked head = found.heads().get(i);
                now.put(new Head(head.layer() - 1, head.head() - 1), i + 1);
            }
        });
        if (!now.equals(places)) {
            places = now;
            draw();
        }
    }

    private void follow() {
        HeadForm form = shown.get() && scores.activeProperty().get()
                ? open.study()
                        .scoresFrom()
                        .filter(from -> !from.text().isBlank())
                        .map(HeadForm::of)
                        .orElse(null)
                : null;
        if (form == null) {
            asked = null;
            pictures = null;
            figure = null;
            framed = null;
            scene.set(Scene.EMPTY);
        } else if (!form.equals(asked)) {
            asked = form;
            drawings.request(form);
        }
        // A slider changes the study many times a second, but neither the pictures nor the choice.
        if (!Objects.equals(framed, open.study().scoresFrom().orElse(null))) {
            draw();
        }
    }

    private Optional<HeadPictures> make(HeadForm form) {
        try {
            return Optional.of(HeadPictures.of(shelf.read(form.model(), form.text()), form));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty(); // why there are no scores is said where the text is typed
        }
    }

    private void show(Optional<HeadPictures> made) {
        made.filter(drawn -> drawn.form().equals(asked)).ifPresent(drawn -> {
            pictures = drawn;
            draw();
        });
    }

    private void draw() {
        HeadPictures now = pictures;
        ScoresFrom from = open.study().scoresFrom().orElse(null);
        if (now != null && from != null) {
            HeadsFigure drawn = HeadsFigure.of(
                            now.layers(),
                            now.heads(),
                            now.pictures(),
                            new Head(from.layer() - 1, from.head() - 1),
                            width.get(),
                            appearance.style())
                    .withPlaces(places, appearance.style());
            figure = drawn;
            framed = from;
            scene.set(drawn.scene());
        }
    }
}
