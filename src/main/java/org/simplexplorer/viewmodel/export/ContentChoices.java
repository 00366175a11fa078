package org.simplexplorer.viewmodel.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.NamedRow;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** What of a study the exported figure shows: for one study only, so that another one's figure starts without. */
public final class ContentChoices {

    private static final Pattern COMMA = Pattern.compile(",");

    private static final String NONE = "none";

    private final StringProperty title;
    private final StringProperty rows;
    private final StringProperty row;
    private final StringProperty columns;
    private final StringProperty axisTo;
    private final BooleanProperty together;
    private final ChoiceModel<Optional<MechanismKind>> minus;
    private final FocusChoices focus;
    private final ObservableList<String> rowNames = FXCollections.observableArrayList();

    ContentChoices(ChoiceSet set) {
        title = set.text("", "");
        rows = set.text("", "");
        row = set.text("", "");
        columns = set.text("", "");
        axisTo = set.text("", "");
        together = set.flag("", false);
        minus = set.choice(
                "",
                Stream.concat(
                                Stream.of(Optional.<MechanismKind>empty()),
                                Arrays.stream(MechanismKind.values()).map(Optional::of))
                        .toList(),
                kind -> kind.map(MechanismKind::label).orElse(NONE),
                Optional.empty());
        focus = new FocusChoices(set);
    }

    /** A line above the figure; empty for none. */
    public StringProperty titleProperty() {
        return title;
    }

    /** For heatmaps: some of the rows, by label or number, separated by commas; empty for all. */
    public StringProperty rowsProperty() {
        return rows;
    }

    /** For the kinds that show one row: its label or number; empty for the one that is chosen in the window. */
    public StringProperty rowProperty() {
        return row;
    }

    /** The rows that there are, as {@link #rowProperty} names them. */
    public ObservableList<String> rowNames() {
        return FXCollections.unmodifiableObservableList(rowNames);
    }

    /** For the kinds that can show some words alone: neighbouring ones, as {@code 1-8}; empty for all. */
    public StringProperty columnsProperty() {
        return columns;
    }

    /** For bars: a weight that the axis reaches at least; empty for what the row needs. */
    public StringProperty axisToProperty() {
        return axisTo;
    }

    /** For heatmaps: whether all open studies stand in one figure. */
    public BooleanProperty togetherProperty() {
        return together;
    }

    /** For heatmaps: the mechanism whose weights are taken off the others'. */
    public ChoiceModel<?> minus() {
        return minus;
    }

    /** What the kinds that tell of one thing at a time are about. */
    public FocusChoices focus() {
        return focus;
    }

    /** Whether differences are shown. */
    boolean comparesWithAnother() {
        return minus.value().isPresent();
    }

    /** Shows weights, and no differences. */
    void weightsAlone() {
        minus.choose(Optional.empty());
    }

    /** Offers a study's rows, and chooses the one that is chosen in the window. */
    void offer(Study study, int chosen) {
        List<String> names = IntStream.range(0, study.rows().size())
                .mapToObj(index -> NamedRow.of(study, index))
                .toList();
        if (!names.equals(rowNames)) {
            rowNames.setAll(names);
        }
        row.set(names.get(chosen));
    }

    /** Takes what a figure keeps. */
    void take(Map<String, String> settings) {
        title.set(settings.getOrDefault("title", ""));
        String kept = settings.getOrDefault("row", "");
        row.set(IntStream.range(0, rowNames.size())
                .filter(index -> kept.equals("#" + (index + 1)))
                .mapToObj(rowNames::get)
                .findFirst()
                .orElse(kept));
        columns.set(settings.getOrDefault("columns", ""));
        axisTo.set(settings.getOrDefault("axis-to", ""));
        minus.chooseLabel(settings.getOrDefault("minus", NONE));
        focus.take(settings);
    }

    /**
     * The study with the rows that a figure of this kind shows.
     *
     * @throws IllegalArgumentException with one sentence, if there is no such row
     */
    Study of(Study study, FigureKind kind) {
        if (!kind.traits().allRows() || rows.get().isBlank()) {
            return study;
        }
        return NamedRow.only(
                study, COMMA.splitAsStream(rows.get()).map(String::strip).toList());
    }

    /**
     * The options of a figure of this kind.
     *
     * @param shown the study as {@link #of} gives it
     * @param chosen the row that is chosen in the window
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureOptions on(FigureOptions options, Study shown, FigureKind kind, MechanismKind first, int chosen) {
        FigureOptions all = options.withFocus(focus.focus(kind, shown.tokens().size(), first));
        if (!kind.traits().allRows()) {
            String name = row.get().strip();
            all = all.withRow(name.isEmpty() ? chosen : NamedRow.in(shown, name));
        }
        if (kind.traits().canShowSomeWords() && !columns.get().isBlank()) {
            all = all.withColumns(TokenRange.parse(columns.get()));
        }
        OptionalDouble top = axisTop();
        if (kind == FigureKind.BARS && top.isPresent()) {
            all = all.withAxisTop(top.getAsDouble());
        }
        return kind == FigureKind.HEATMAP && minus.value().isPresent()
                ? all.withMinus(minus.value().get())
                : all;
    }

    private OptionalDouble axisTop() {
        if (axisTo.get().isBlank()) {
            return OptionalDouble.empty();
        }
        double top = Numbers.positive(axisTo.get(), "the weight that the axis reaches");
        if (top > 1) {
            throw new IllegalArgumentException(
                    "the weight that the axis reaches must be at most 1, but is \u201c" + axisTo.get() + "\u201d");
        }
        return OptionalDouble.of(top);
    }
}
