package org.simplexplorer.figure.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.Verdict;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The picture of a certificate: its numbers as dots against their bounds, over the words. The running sums of fusedmax and
 * oscarmax stand behind their word, on the border to the next.
 *
 * @param left the left edge of the first word's column, in scene units as all lengths
 * @param top the upper edge of the plot
 * @param pitch the width of a column
 * @param bottom the lower edge of the plot; the words' names are below
 * @param nameSize the em of the words' names
 */
record ConditionPlot(
        MechanismKind kind,
        Certificate certificate,
        List<String> tokens,
        ConditionCurve curve,
        double left,
        double top,
        double pitch,
        double bottom,
        ColumnLabels names,
        double nameSize,
        FigureStyle style) {

    /** The least height that a picture needs. */
    static final double LEAST_EMS = 9;

    private static final double GUTTER_EMS = 3.6;
    private static final double MOST_NAME_SHARE = 0.4;
    private static final double REACH_EMS = 1;

    /** The picture in a box whose upper left corner is {@code (x, y)}. */
    static ConditionPlot of(
            MechanismKind kind,
            Certificate certificate,
            List<String> tokens,
            double x,
            double y,
            double width,
            double height,
            FigureStyle style,
            TextRuler ruler) {
        double em = style.fontSize();
        ConditionCurve curve = ConditionCurve.of(certificate.multipliers(), kind, certificate.tolerance());
        List<String> placed = IntStream.range(0, certificate.multipliers().size())
                .mapToObj(place -> tokens.get(certificate.multipliers().token(place)))
                .toList();
        double left = x + GUTTER_EMS * em;
        double pitch = (x + width - em / 2 - left) / tokens.size();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double most = Math.min(8 * em, MOST_NAME_SHARE * height);
        double size = LabelSizes.best(
                em,
                style.least(),
                tried -> tried,
                tried -> names(placed, pitch, most, em, quiet.withSize(tried), ruler)
                        .leftOut(),
                tried -> LabelSizes.cut(
                        names(placed, pitch, most, em, quiet.withSize(tried), ruler)
                                .texts(),
                        placed));
        ColumnLabels names = names(placed, pitch, most, em, quiet.withSize(size), ruler);
        double bottom = Math.max(y + height - names.height(), y + 2 * em);
        return new ConditionPlot(kind, certificate, placed, curve, left, y, pitch, bottom, names, size, style);
    }

    private static ColumnLabels names(
            List<String> placed, double pitch, double most, double em, TextStyle text, TextRuler ruler) {
        return ColumnLabels.fit(placed, GUTTER_EMS * em, pitch, most, text, ruler);
    }

    double y(double number) {
        double share = (number - curve.least()) / (curve.most() - curve.least());
        return bottom - share * (bottom - top);
    }

    double x(int place) {
        return left + (place + (kind.structure() == Structure.NONE ? 0.5 : 1)) * pitch;
    }

    private double right() {
        return left + tokens.size() * pitch;
    }

    /** The place whose dot is nearest to a point of the picture, if it is within reach to the left or right. */
    Optional<Integer> placeAt(double pointX, double pointY) {
        double reach = Math.max(REACH_EMS * style.fontSize(), pitch / 2);
        boolean inside = pointY >= top && pointY <= bottom + names.height();
        return IntStream.range(0, tokens.size())
                .filter(place -> inside && Math.abs(x(place) - pointX) <= reach)
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(x(a) - pointX), Math.abs(x(b) - pointX)));
    }

    List<Mark> marks() {
        Palette palette = style.palette();
        List<Mark> marks = new ArrayList<>();
        addAllowed(marks, palette);
        addNumbers(marks, palette);
        marks.add(new Mark.Line(left, y(0), right(), y(0), new Stroke(palette.zero(), 1)));
        addLines(marks, palette);
        addDots(marks, palette);
        TextStyle quiet = style.text(nameSize, Weight.REGULAR, palette.quiet());
        for (int place = 0; place < tokens.size(); place++) {
            String text = names.texts().get(place);
            if (!text.isEmpty()) {
                double middle = left + (place + 0.5) * pitch;
                marks.add(ColumnLabels.below(middle, bottom, names.slant(), text, tokens.get(place), quiet));
            }
        }
        return marks;
    }

    /** The tinted room within the bounds. */
    private void addAllowed(List<Mark> marks, Palette palette) {
        Stroke edge = new Stroke(palette.accent().withOpacity(0.55), 1);
        switch (kind.structure()) {
            case NONE -> marks.add(Mark.Rect.filled(left, y(0), right() - left, bottom - y(0), palette.accentGround()));
            case SEGMENTS -> {
                double most = Arrays.stream(curve.upper()).max().orElse(0);
                double high = Math.max(most, -Arrays.stream(curve.lower()).min().orElse(0));
                marks.add(Mark.Rect.filled(left, y(high), right() - left, y(-high) - y(high), palette.accentGround()));
                marks.add(new Mark.Line(left, y(high), right(), y(high), edge));
                marks.add(new Mark.Line(left, y(-high), right(), y(-high), edge));
            }
            case GROUPS -> {
                List<Point> arch = points(curve.upper());
                List<Point> below = new ArrayList<>(arch);
                below.add(new Point(right(), bottom));
                below.add(new Point(left, bottom));
                marks.add(new Mark.Path(below, true, palette.accentGround(), null));
                marks.add(new Mark.Path(arch, false, null, edge));
            }
        }
    }

    /** From the left edge at 0 through all places. */
    private List<Point> points(double[] numbers) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(left, y(0)));
        for (int place = 0; place < numbers.length; place++) {
            points.add(new Point(x(place), y(numbers[place])));
        }
        return points;
    }

    private void addLines(List<Mark> marks, Palette palette) {
        Stroke thin = new Stroke(palette.quiet().withOpacity(0.7), 1);
        if (kind.structure() == Structure.NONE) {
            for (int place = 0; place < tokens.size(); place++) {
                marks.add(new Mark.Line(x(place), y(0), x(place), y(curve.numbers()[place]), thin));
            }
        } else {
            marks.add(new Mark.Path(points(curve.numbers()), false, null, thin));
        }
    }

    /** Filled in the accent where one value is demanded, quiet within bounds, a cross where violated. */
    private void addDots(List<Mark> marks, Palette palette) {
        double radius = Math.max(1.2, Math.min(0.28 * style.fontSize(), pitch / 3));
        int[] holding = IntStream.range(0, tokens.size()).filter(this::holds).toArray();
        marks.add(dots(Arrays.stream(holding).filter(place -> !exact(place)).toArray(), radius, palette.quiet()));
        marks.add(dots(Arrays.stream(holding).filter(this::exact).toArray(), radius, palette.accent()));
        for (int place = 0; place < tokens.size(); place++) {
            if (!holds(place)) {
                marks.addAll(Verdict.of(false, x(place), y(curve.numbers()[place]), style));
            }
        }
    }

    private Mark.Dots dots(int[] places, double radius, Colour colour) {
        return new Mark.Dots(
                Arrays.stream(places).mapToDouble(this::x).toArray(),
                Arrays.stream(places)
                        .mapToDouble(place -> y(curve.numbers()[place]))
                        .toArray(),
                radius,
                colour);
    }

    boolean holds(int place) {
        return certificate.multipliers().slack(place) >= -certificate.tolerance();
    }

    private boolean exact(int place) {
        return certificate.multipliers().exact(place);
    }

    private void addNumbers(List<Mark> marks, Palette palette) {
        double em = style.fontSize();
        TextStyle number = style.text(style.fontSize(), Weight.REGULAR, palette.quiet());
        List<Double> taken = new ArrayList<>();
        for (ConditionAxis.Tick tick : ConditionAxis.ticks(kind, curve)) {
            double y = y(tick.at());
            if (taken.stream().allMatch(other -> Math.abs(other - y) >= 1.1 * em)) {
                taken.add(y);
                marks.add(new Mark.Label(tick.text(), left - em / 2, y + number.middleToBaseline(), number, Align.END));
            }
        }
    }
}
