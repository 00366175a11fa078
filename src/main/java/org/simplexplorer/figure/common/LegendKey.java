package org.simplexplorer.figure.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.TokenRange;

/**
 * An entry of a legend: a sample of a mark, and what it means.
 *
 * @param text what it means
 * @param sample draws the mark
 */
public record LegendKey(String text, Sample sample) {

    private static final double FRAME = 1.8;

    /** Draws a sample. */
    @FunctionalInterface
    public interface Sample {
        /** Draws into the square of side {@code box} whose upper left corner is given. */
        List<Mark> marks(double x, double top, double box, FigureStyle style);
    }

    private static final String EXACTLY_0 = "exactly 0";

    /** An exact zero as a dot. */
    public static final LegendKey ZERO = new LegendKey(EXACTLY_0, (x, top, box, style) -> {
        List<Mark> marks =
                new ArrayList<>(List.of(box(x, top, box, style.palette().grid())));
        marks.add(new Mark.Dots(
                new double[] {x + box / 2},
                new double[] {top + box / 2},
                1.5,
                style.palette().zero()));
        return marks;
    });

    /** An exact zero where there is no dot: without a colour. */
    public static final LegendKey BLANK = new LegendKey(
            EXACTLY_0,
            (x, top, box, style) -> List.of(box(x, top, box, style.palette().zero())));

    /** The frame of a segment. */
    public static final LegendKey SEGMENT = new LegendKey(
            Structure.SEGMENTS.word(),
            (x, top, box, style) -> List.of(new Mark.Rect(
                    x,
                    top,
                    box,
                    box,
                    0,
                    colour(style),
                    new Stroke(style.palette().outline(), FRAME))));

    /** The ring of a group. */
    public static final LegendKey GROUP = new LegendKey(
            Structure.GROUPS.word(),
            (x, top, box, style) -> List.of(new Mark.Rect(
                    x,
                    top,
                    box,
                    box,
                    3,
                    colour(style),
                    new Stroke(style.palette().group(0), FRAME))));

    /** As {@link #possible(Collection, LegendKey, Detail)}, with zeros as dots. */
    public static List<LegendKey> possible(Collection<MechanismKind> kinds, Detail detail) {
        return possible(kinds, ZERO, detail);
    }

    /**
     * What mechanisms may show, whatever their weights are.
     *
     * @param zero how an exact zero is drawn
     */
    public static List<LegendKey> possible(Collection<MechanismKind> kinds, LegendKey zero, Detail detail) {
        return keys(
                zero,
                kinds.stream().anyMatch(kind -> kind != MechanismKind.SOFTMAX),
                kinds.stream().anyMatch(kind -> kind.structure() == Structure.SEGMENTS) && detail.outlines(),
                kinds.stream().anyMatch(kind -> kind.structure() == Structure.GROUPS) && detail.groups());
    }

    /**
     * What the weights of all rows show.
     *
     * @param columns the tokens that are shown
     */
    public static List<LegendKey> ofAll(Collection<Attention> shown, TokenRange columns, Detail detail) {
        return keys(
                detail.panels().dots() ? ZERO : BLANK,
                shown.stream().anyMatch(one -> one.rows().stream().anyMatch(row -> hasZero(row, columns))),
                detail.outlines() && shown.stream().anyMatch(one -> hasBlock(one, Structure.SEGMENTS, 1, columns)),
                detail.groups() && shown.stream().anyMatch(one -> hasBlock(one, Structure.GROUPS, 2, columns)));
    }

    private static boolean hasZero(Evaluation row, TokenRange columns) {
        return columns.tokens().anyMatch(token -> !row.inSupport(token));
    }

    /** Whether a block of so many tokens or more is in the support and has one that is shown. */
    private static boolean hasBlock(Attention attention, Structure structure, int least, TokenRange columns) {
        return attention.kind().structure() == structure
                && attention.rows().stream().anyMatch(row -> columns.tokens()
                        .anyMatch(token -> row.inSupport(token) && blockSize(row, token) >= least));
    }

    private static int blockSize(Evaluation row, int token) {
        Partition blocks = row.blocks().orElseThrow();
        return blocks.sizeOf(blocks.blockOf(token));
    }

    /**
     * What the weights of a row show.
     *
     * @param columns the tokens that are shown
     * @param zero how an exact zero is drawn
     */
    public static List<LegendKey> ofRow(
            Collection<RowAttention> shown, TokenRange columns, LegendKey zero, Detail detail) {
        return keys(
                zero,
                shown.stream().anyMatch(row -> hasZero(row.evaluation(), columns)),
                detail.outlines()
                        && shown.stream()
                                .filter(row -> row.kind().structure() == Structure.SEGMENTS)
                                .anyMatch(row -> isShown(row.visibleBlocks(), columns)),
                shown.stream().anyMatch(row -> isShown(VisibleGroups.of(row, detail), columns)));
    }

    private static boolean isShown(List<int[]> blocks, TokenRange columns) {
        return blocks.stream().flatMapToInt(Arrays::stream).anyMatch(columns::contains);
    }

    private static List<LegendKey> keys(LegendKey zero, boolean zeros, boolean segments, boolean groups) {
        List<LegendKey> keys = new ArrayList<>();
        if (zeros) {
            keys.add(zero);
        }
        if (segments) {
            keys.add(SEGMENT);
        }
        if (groups) {
            keys.add(GROUP);
        }
        return List.copyOf(keys);
    }

    private static Mark box(double x, double top, double box, Colour colour) {
        return Mark.Rect.outlined(x, top, box, box, 0, new Stroke(colour, 1));
    }

    private static Colour colour(FigureStyle style) {
        return style.scale().ramp().at(0.35);
    }
}
