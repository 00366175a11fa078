package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;

/**
 * All that a figure is drawn from. What it needs solved it asks for here: every row of a mechanism or the chosen row alone,
 * each of which is solved when it is first asked for, and only then. For one thread at a time.
 */
public final class FigureRequest {

    /** What suits a picture of one row, in ems. */
    private static final double PICTURE_WIDTH_EMS = 56;

    private final Study study;
    private final List<MechanismKind> mechanisms;
    private final FigureOptions options;
    private final FigureStyle style;
    private final TextRuler ruler;
    private final Solver solver;
    private final PictureMemory memory;
    private final Map<MechanismKind, Attention> attentions = new EnumMap<>(MechanismKind.class);
    private final Map<MechanismKind, RowAttention> chosenRows = new EnumMap<>(MechanismKind.class);
    private final Set<String> notes = new LinkedHashSet<>();
    private int labelsLeftOut;
    private int labels;

    /**
     * @param mechanisms which are shown, in order, at least one
     * @throws IllegalArgumentException if there is no mechanism
     */
    public FigureRequest(
            Study study, List<MechanismKind> mechanisms, FigureOptions options, FigureStyle style, TextRuler ruler) {
        this(study, mechanisms, options, style, ruler, Solver.direct(), new PictureMemory());
    }

    private FigureRequest(
            Study study,
            List<MechanismKind> mechanisms,
            FigureOptions options,
            FigureStyle style,
            TextRuler ruler,
            Solver solver,
            PictureMemory memory) {
        if (mechanisms.isEmpty()) {
            throw new IllegalArgumentException("choose at least one mechanism to show");
        }
        this.study = study;
        this.mechanisms = List.copyOf(mechanisms);
        this.options = options;
        this.style = style;
        this.ruler = ruler;
        this.solver = solver;
        this.memory = memory;
    }

    /** The same request, with nothing solved yet. */
    public FigureRequest solvedBy(Solver other) {
        return new FigureRequest(study, mechanisms, options, style, ruler, other, memory);
    }

    /** The same request, with nothing solved yet, of which pictures before it know a part. */
    public FigureRequest remembering(PictureMemory other) {
        return new FigureRequest(study, mechanisms, options, style, ruler, Solver.remembering(other), other);
    }

    /**
     * What does not have to be found again if this picture, or the one before it, has found it.
     *
     * @param recipe a record of all that the result depends on, none of which changes later
     */
    public <T> T known(Supplier<T> recipe) {
        return memory.of(recipe);
    }

    public Study study() {
        return study;
    }

    /** Which are shown, in order, at least one. */
    public List<MechanismKind> mechanisms() {
        return mechanisms;
    }

    public FigureOptions options() {
        return options;
    }

    public FigureStyle style() {
        return style;
    }

    public TextRuler ruler() {
        return ruler;
    }

    /** The size of labels, in scene units. */
    public double em() {
        return style.fontSize();
    }

    /**
     * The same request, in whose colours the largest weight is the last one.
     *
     * @param allRows whether it is the largest of every row, and not of the chosen one
     */
    public FigureRequest reachingLargest(boolean allRows) {
        FigureStyle reaching = style.withScale(style.scale().reaching(largestShown(allRows)));
        FigureRequest same = new FigureRequest(study, mechanisms, options, reaching, ruler, solver, memory);
        same.attentions.putAll(attentions);
        same.chosenRows.putAll(chosenRows);
        return same;
    }

    /**
     * The largest weight that is shown; 0 where there is none.
     *
     * @param allRows whether it is the largest of every row, and not of the chosen one
     */
    public double largestShown(boolean allRows) {
        List<MechanismKind> shown = study.tokens().isEmpty() ? List.of() : mechanisms;
        return shown.stream()
                .flatMap(kind -> allRows
                        ? attention(kind).rows().stream()
                        : Stream.of(row(kind).evaluation()))
                .mapToDouble(this::largestShown)
                .reduce(0, Math::max);
    }

    private double largestShown(Evaluation row) {
        return columns().tokens().mapToDouble(row::weight).reduce(0, Math::max);
    }

    /**
     * The tokens that are shown; those of the options that the sentence has.
     *
     * @throws IllegalArgumentException with one sentence, if the sentence has none of them
     */
    public TokenRange columns() {
        int tokens = study.tokens().size();
        TokenRange asked = options.columns().orElse(new TokenRange(0, tokens));
        if (asked.first() > 0 && asked.first() >= tokens) {
            throw new IllegalArgumentException(
                    "there is no column %d, as the sentence has %d words".formatted(asked.first() + 1, tokens));
        }
        return asked.within(tokens);
    }

    /** The tokens that are shown; none where the sentence is empty. */
    public List<String> shownTokens() {
        return columns().of(study.tokens());
    }

    /** Every row under a mechanism; none where the sentence is empty. */
    public Attention attention(MechanismKind kind) {
        return attentions.computeIfAbsent(kind, one -> solver.all(study, one));
    }

    /**
     * Says what the figure had to leave out.
     *
     * @param sentence for the user, with what would help
     */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** Says that a panel had to leave labels out; of several panels the worst is told. */
    public void noteLabels(int leftOut, int of) {
        if (leftOut > labelsLeftOut) {
            labelsLeftOut = leftOut;
            labels = of;
        }
    }

    /** What the figure had to leave out, once it is drawn: sentences without a full stop. */
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (labelsLeftOut > 0) {
            all.add("%d of %d labels are left out for want of room; a larger width or fewer words would help"
                    .formatted(labelsLeftOut, labels));
        }
        return all;
    }

    /** The chosen row's label and scores. */
    public Row row() {
        return study.row(options.row());
    }

    /**
     * The chosen row under a mechanism.
     *
     * @throws IllegalArgumentException if the sentence is empty
     */
    public RowAttention row(MechanismKind kind) {
        return chosenRows.computeIfAbsent(kind, one -> solver.row(study, one, options.row()));
    }

    /** The sheet's width for a picture of one row, in scene units. */
    public double width() {
        return options.width().orElse(PICTURE_WIDTH_EMS * em());
    }

    /**
     * The sheet's height for a picture of one row, in scene units.
     *
     * @param aspect the height over the width where no height is given
     */
    public double height(double aspect) {
        return options.height().orElse(width() * aspect);
    }

    /** A sheet for a picture of the chosen row whose content has a key of its own, or none. */
    public Sheet sheetWithoutLegend() {
        return sheetWithoutLegend(rowInWords());
    }

    /** A sheet for what is not of one row, whose content has a key of its own, or none. */
    public Sheet sheetOfAllWithoutLegend() {
        return sheetWithoutLegend("");
    }

    private Sheet sheetWithoutLegend(String row) {
        return new Sheet(
                width(), row, List.of(), style.withDetail(style.detail().withoutLegend()), ruler, 0);
    }

    /** Which row is shown, for the sheet; empty where the row has no name. */
    public String rowInWords() {
        boolean named = !study.rows().isEmpty() && !row().label().isBlank();
        return named ? "row " + TokenWords.quoted(row().label()) : "";
    }
}
