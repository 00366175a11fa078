package org.simplexplorer.viewmodel.editing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Numbers;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The scores of the chosen row, a bar a token: typed, dragged or nudged. */
public final class ScoresModel {

    /** What an arrow key adds to a score; with Shift {@link #LARGE_STEP}. */
    public static final double STEP = 0.1;

    public static final double LARGE_STEP = 1;

    /** How far the bars reach at least: with scores up to this, every mechanism shows what it does. */
    private static final double LEAST_HIGH = 2;

    private static final double LEAST_LOW = -0.5;
    private static final double HEADROOM = 1.15;

    /** A scale that is this many times too long is made to fit again. */
    private static final double FAR_TOO_LONG = 2;

    /** By what part of its length the scale grows each time that a bar is pulled at its end. */
    private static final double GROWTH = 0.02;

    /** Beyond it the length of the scale would overflow. */
    private static final double FARTHEST = Double.MAX_VALUE / 4;

    /** A token of the sentence with its score in the chosen row. */
    public record TokenScore(int index, String token, double score) {}

    private final OpenStudy open;
    private final ObservableList<TokenScore> scores = FXCollections.observableArrayList();
    private final ObservableList<TokenScore> view = FXCollections.unmodifiableObservableList(scores);
    private final ReadOnlyDoubleWrapper low = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper high = new ReadOnlyDoubleWrapper();
    private boolean dragging;
    private Shown shown = new Shown(List.of(), -1);

    /** What the scale was made for: another sentence or row gets a scale of its own. */
    private record Shown(List<String> tokens, int row) {}

    public ScoresModel(OpenStudy open) {
        this.open = open;
        open.shown().onChange(this::follow);
        open.selectedRowProperty().subscribe(this::follow);
        follow();
    }

    /** One entry a token, in order; an entry is replaced when its score changes. */
    public ObservableList<TokenScore> scores() {
        return view;
    }

    /** The score at the bars' left end, at most 0. */
    public ReadOnlyDoubleProperty lowProperty() {
        return low.getReadOnlyProperty();
    }

    /** The score at the bars' right end, above 0. */
    public ReadOnlyDoubleProperty highProperty() {
        return high.getReadOnlyProperty();
    }

    /** Sets a token's score; not finite numbers are ignored. */
    public void set(int token, double score) {
        if (Double.isFinite(score)) {
            open.edit(study -> study.withRow(open.selectedRow(), open.row().withScore(token, score)));
        }
    }

    /** Adds to a token's score, keeping decimal steps decimal. */
    public void nudge(int token, double by) {
        double moved = open.row().score(token) + by;
        set(token, Math.abs(moved) < 1e9 ? Math.round(moved * 1e6) / 1e6 : moved);
    }

    /** Takes a typed score over; returns false, and changes nothing, where the text is not a number. */
    public boolean type(int token, String text) {
        OptionalDouble score = Numbers.parse(text);
        score.ifPresent(value -> set(token, value));
        return score.isPresent();
    }

    /**
     * While a bar is dragged the scale grows only at its ends, or the bar would run away from the pointer; and it does not
     * shrink afterwards, since the pointer is still there.
     */
    public void setDragging(boolean now) {
        dragging = now;
    }

    /** A bar is pulled at the left (-1) or right (1) end of the scale: the scale grows there, and the score with it. */
    public void pull(int token, int side) {
        double by = GROWTH * (high.get() - low.get());
        if (side < 0) {
            low.set(Math.max(low.get() - by, -FARTHEST));
        } else {
            high.set(Math.min(high.get() + by, FARTHEST));
        }
        set(token, scoreAt(side < 0 ? 0 : 1));
    }

    /** The score at a place along the bars, 0 (left end) to 1, rounded to what a hand can aim at. */
    public double scoreAt(double place) {
        double span = high.get() - low.get();
        double unit = Math.pow(10, Math.floor(Math.log10(span)) - 2);
        double score = low.get() + Math.max(0, Math.min(place, 1)) * span;
        return new BigDecimal(Math.round(score / unit) * unit)
                .round(new MathContext(6))
                .doubleValue();
    }

    private void follow() {
        List<TokenScore> wanted = scores(open.shown().study());
        if (!dragging) {
            scale(scores(open.study())); // once, and not anew in each frame of a motion
        }
        if (wanted.size() != scores.size()) {
            scores.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(scores.get(i))) {
                scores.set(i, wanted.get(i));
            }
        }
    }

    private List<TokenScore> scores(Study study) {
        Row row = study.row(open.selectedRow());
        List<TokenScore> all = new ArrayList<>();
        for (int i = 0; i < study.tokens().size(); i++) {
            all.add(new TokenScore(i, study.tokens().get(i), row.score(i)));
        }
        return all;
    }

    /** A scale that still suits the scores stays as it is, so that bars can be compared before and after an edit. */
    private void scale(List<TokenScore> wanted) {
        double least = wanted.stream().mapToDouble(TokenScore::score).min().orElse(0);
        double most = wanted.stream().mapToDouble(TokenScore::score).max().orElse(0);
        double span = Math.min(Math.max(most, 0) - Math.min(least, 0), FARTHEST);
        double newHigh = Math.min(Math.max(most * HEADROOM, Math.max(span * 0.15, LEAST_HIGH)), FARTHEST);
        double newLow = Math.max(Math.min(least * HEADROOM, Math.min(-span * 0.08, LEAST_LOW)), -FARTHEST);
        Shown now = new Shown(open.tokens(), open.selectedRow());
        boolean fits = most <= high.get()
                && least >= low.get()
                && (open.shown().isMoving() || high.get() - low.get() <= FAR_TOO_LONG * (newHigh - newLow));
        if (!fits || !now.equals(shown)) {
            high.set(newHigh);
            low.set(newLow);
        }
        shown = now;
    }
}
