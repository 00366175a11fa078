package org.simplexplorer.figure.path;

import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.WeightAxis;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;

/** Solves one mechanism's path and finds the room for its plot and tree. */
record PathPlan(FigureRequest request, MechanismKind kind, PathSource source) {

    private static final double TREE_SHARE = 0.34;
    private static final double MOST_NAME_SHARE = 0.2;
    private static final double NARROW_NAME_SHARE = 0.08;
    private static final double LEAST_WIDTH_WITH_NAMES_EMS = 20;
    private static final double LEAST_WIDTH_WITH_TREE_EMS = 40;
    private static final double BEYOND_THE_END = 1.06;
    private static final double LEAST_GAMMA = 0.01;
    private static final double MOST_GAMMA = 100;

    static PathPlan of(FigureRequest request, MechanismKind kind) {
        Along along = request.options().focus().along();
        Parameters parameters = request.study().parameters();
        double fixed = along == Along.GAMMA ? parameters.own(kind) : parameters.gamma();
        return new PathPlan(request, kind, request.known(new Solved(along, kind, request.row(), fixed)));
    }

    /**
     * A path that is solved once, wherever on it the cursor is.
     *
     * @param fixed the parameter that does not run: gamma along lambda, the mechanism's own along gamma
     */
    private record Solved(Along along, MechanismKind kind, Row row, double fixed) implements Supplier<PathSource> {
        @Override
        public PathSource get() {
            return along == Along.GAMMA
                    ? alongGamma(kind, fixed, row.scores())
                    : alongLambda(kind, fixed, row.scores());
        }
    }

    /** A band that is laid out once, wherever the cursor is. */
    private record Placed(
            MechanismKind kind,
            PathSource source,
            Along along,
            List<String> tokens,
            FigureStyle style,
            TextRuler ruler,
            double width,
            double top,
            double bottom)
            implements Supplier<PathBand> {
        @Override
        public PathBand get() {
            double em = style.fontSize();
            boolean tree = along == Along.LAMBDA && width >= LEAST_WIDTH_WITH_TREE_EMS * em && tokens.size() > 1;
            double share = width < LEAST_WIDTH_WITH_NAMES_EMS * em ? NARROW_NAME_SHARE : MOST_NAME_SHARE;
            double names = Math.min(longestName(), share * width) + em / 2;
            double left = 3 * em + names;
            double treeLeft = width - (tree ? TREE_SHARE * (width - names) : 0);
            double right = tree ? treeLeft - names - em : width - em / 2;
            double treeRight = tree ? width - em / 2 : treeLeft;
            PathScale scale =
                    along == Along.GAMMA ? PathScale.gamma(LEAST_GAMMA, MOST_GAMMA) : PathScale.lambda(source.last());
            PathLines lines = new PathLines(source);
            WeightAxis weights =
                    WeightAxis.to(lines.largest(), (int) Math.max(1, Math.min(5, (bottom - top) / (2.2 * em))));
            PathAxes axes = new PathAxes(names, left, top, right, bottom, scale, weights, treeLeft, treeRight);
            return new PathBand(kind, source, tokens, axes, lines, style, ruler);
        }

        private double longestName() {
            TextStyle name =
                    style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
            return tokens.stream()
                    .mapToDouble(token -> ruler.width(token, name))
                    .max()
                    .orElse(0);
        }
    }

    /** @param width the room for plot and tree together */
    PathBand band(double width, double top, double bottom) {
        return request.known(new Placed(
                kind,
                source,
                request.options().focus().along(),
                request.study().tokens(),
                request.style(),
                request.ruler(),
                width,
                top,
                bottom));
    }

    private static PathSource alongLambda(MechanismKind kind, double gamma, double[] scores) {
        LambdaPath path = kind.path(gamma, scores).orElseThrow();
        return PathSource.along(path, mostLambda(path));
    }

    private static PathSource alongGamma(MechanismKind kind, double own, double[] scores) {
        return kind.with(1, own) // of any gamma
                .alongGamma(scores)
                .map(path -> PathSource.along(path, LEAST_GAMMA, MOST_GAMMA))
                .orElseGet(() -> PathSource.sampled(gamma -> kind.with(gamma, own), scores, LEAST_GAMMA, MOST_GAMMA));
    }

    /** Just beyond the end, so that it can be seen; 1 where nothing ever changes. */
    static double mostLambda(LambdaPath path) {
        double last = Double.isFinite(path.end()) ? path.end() : path.knot(path.knotCount() - 1);
        return last > 0 && last < Double.MAX_VALUE / 2 ? BEYOND_THE_END * last : 1;
    }
}
