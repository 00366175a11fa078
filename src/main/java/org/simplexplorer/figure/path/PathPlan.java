package org.simplexplorer.figure.path;

import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.WeightAxis;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Parameters;

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
        double[] scores = request.row().scores();
        PathSource source = request.options().focus().along() == Along.GAMMA
                ? alongGamma(request, kind, scores)
                : alongLambda(request, kind, scores);
        return new PathPlan(request, kind, source);
    }

    /** @param width the room for plot and tree together */
    PathBand band(double width, double top, double bottom) {
        double em = request.em();
        List<String> tokens = request.study().tokens();
        Along along = request.options().focus().along();
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
        return new PathBand(kind, source, tokens, axes, lines, request.style());
    }

    private static PathSource alongLambda(FigureRequest request, MechanismKind kind, double[] scores) {
        LambdaPath path =
                kind.path(request.study().parameters().gamma(), scores).orElseThrow();
        return PathSource.along(path, mostLambda(path));
    }

    private static PathSource alongGamma(FigureRequest request, MechanismKind kind, double[] scores) {
        Parameters parameters = request.study().parameters();
        Mechanism mechanism = parameters.mechanism(kind);
        return mechanism
                .alongGamma(scores)
                .map(path -> PathSource.along(path, LEAST_GAMMA, MOST_GAMMA))
                .orElseGet(() -> PathSource.sampled(
                        gamma -> parameters.withGamma(gamma).mechanism(kind), scores, LEAST_GAMMA, MOST_GAMMA));
    }

    /** Just beyond the end, so that it can be seen; 1 where nothing ever changes. */
    static double mostLambda(LambdaPath path) {
        double last = Double.isFinite(path.end()) ? path.end() : path.knot(path.knotCount() - 1);
        return last > 0 && last < Double.MAX_VALUE / 2 ? BEYOND_THE_END * last : 1;
    }

    private double longestName() {
        TextStyle name = request.style()
                .text(request.em(), Weight.REGULAR, request.style().palette().quiet());
        return request.study().tokens().stream()
                .mapToDouble(token -> request.ruler().width(token, name))
                .max()
                .orElse(0);
    }
}
