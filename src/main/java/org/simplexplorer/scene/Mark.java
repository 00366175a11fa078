package org.simplexplorer.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing drawn. Lengths are in scene units (pixels at 96 to the inch), x to the right and y down. Marks are plain
 * data: whatever
 * paints them decides nothing.
 */
public sealed interface Mark {

    /** Shows itself to the visitor as the kind of mark that it is. */
    <E extends Exception> void accept(MarkVisitor<E> visitor) throws E;

    /** The marks without groups that this one draws, in order: itself, unless it is a group. */
    default Stream<Mark> flattened() {
        return Stream.of(this);
    }

    /** An axis-parallel rectangle with corners rounded by {@code radius}. */
    record Rect(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke)
            implements Mark {

        public static Rect filled(double x, double y, double width, double height, Colour fill) {
            return new Rect(x, y, width, height, 0, fill, null);
        }

        public static Rect outlined(double x, double y, double width, double height, double radius, Stroke stroke) {
            return new Rect(x, y, width, height, radius, null, stroke);
        }

        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.rect(this);
        }
    }

    /**
     * A grid of equal cells without a gap, as one mark however many there are.
     *
     * @param argb the cells' colours row by row, {@code 0xAARRGGBB}; a clear cell shows what is below. Not copied: the
     *     maker gives it away.
     * @param titles what each cell says when it is pointed at, row by row; empty where cells say nothing. A list that
     *     makes its items on demand costs nothing until a writer asks.
     */
    @SuppressWarnings("ArrayRecordComponent") // a million cells: no copy, no boxing
    record Cells(
            double x,
            double y,
            double cellWidth,
            double cellHeight,
            int rows,
            int columns,
            int[] argb,
            List<String> titles)
            implements Mark {
        /** Cells that say nothing. */
        public Cells(double x, double y, double cellWidth, double cellHeight, int rows, int columns, int[] argb) {
            this(x, y, cellWidth, cellHeight, rows, columns, argb, List.of());
        }

        public Cells {
            if (argb.length != rows * columns) {
                throw new IllegalArgumentException(
                        "argb has " + argb.length + " colours for " + rows + " x " + columns + " cells");
            }
        }

        /** By value. What is quick to compare comes first: titles are made on demand. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cells that
                    && x == that.x
                    && y == that.y
                    && cellWidth == that.cellWidth
                    && cellHeight == that.cellHeight
                    && rows == that.rows
                    && columns == that.columns
                    && Arrays.equals(argb, that.argb)
                    && titles.equals(that.titles);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, y, cellWidth, cellHeight, rows, columns, Arrays.hashCode(argb));
        }

        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.cells(this);
        }
    }

    /** Many equal discs as one mark: centres {@code (xs[i], ys[i])}. Not copied: the maker gives them away. */
    @SuppressWarnings("ArrayRecordComponent") // as for cells
    record Dots(double[] xs, double[] ys, double radius, Colour fill) implements Mark {
        /** By value. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Dots that
                    && radius == that.radius
                    && fill.equals(that.fill)
                    && Arrays.equals(xs, that.xs)
                    && Arrays.equals(ys, that.ys);
        }

        @Override
        public int hashCode() {
            return Objects.hash(radius, fill, Arrays.hashCode(xs), Arrays.hashCode(ys));
        }

        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.dots(this);
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {
        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.line(this);
        }
    }

    /** A polygon (closed) or a polyline (open) through the points. */
    record Path(
            List<Point> points,
            boolean closed,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {
        public Path {
            points = List.copyOf(points);
        }

        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.path(this);
        }
    }

    /**
     * A line of text.
     *
     * @param text what breaks a line, or cannot be seen, becomes a space
     * @param x the anchor: where the text starts, has its middle or ends, as {@code align} says
     * @param y the baseline
     * @param angle degrees by which the text is turned clockwise about the anchor
     * @param title the whole text where {@code text} is shortened; else the same
     */
    record Label(String text, double x, double y, TextStyle style, Align align, double angle, String title)
            implements Mark {

        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cs}]");

        public Label {
            String seen = UNSEEN.matcher(text).replaceAll(" ");
            title = title.equals(text) ? seen : title;
            text = seen;
        }

        /** Level text that is not shortened. */
        public Label(String text, double x, double y, TextStyle style, Align align) {
            this(text, x, y, style, align, 0, text);
        }

        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.label(this);
        }
    }

    /** Marks that move together, drawn in order with their origin at {@code (dx, dy)}. */
    record Group(double dx, double dy, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        @Override
        public <E extends Exception> void accept(MarkVisitor<E> visitor) throws E {
            visitor.group(this);
        }

        @Override
        public Stream<Mark> flattened() {
            return marks.stream().flatMap(Mark::flattened);
        }
    }

    /** A place in the scene. */
    record Point(double x, double y) {}

    /** Which part of a label is at its anchor. */
    enum Align {
        START,
        MIDDLE,
        END
    }
}
