package org.simplexplorer.viewmodel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/**
 * The way from one study to another of the same shape: scores and lambdas on straight lines, gamma by equal factors. Each study
 * on it is a true one, whose weights are solved like any other's.
 */
final class StudyWay {

    /** With more scores than this, a study is there at once: solving it for a frame takes longer than the way should. */
    private static final long MOST_SCORES = 200_000;

    private final Study from;
    private final Study to;

    private StudyWay(Study from, Study to) {
        this.from = from;
        this.to = to;
    }

    /** Empty where there is none: the shapes differ, or nothing that could move. */
    static Optional<StudyWay> between(Study from, Study to) {
        int rows = to.rows().size();
        int tokens = to.tokens().size();
        boolean sameShape = from.rows().size() == rows && from.tokens().size() == tokens;
        boolean same = sameShape && from.parameters().equals(to.parameters()) && haveSameScores(from, to);
        return sameShape && !same && (long) rows * tokens <= MOST_SCORES
                ? Optional.of(new StudyWay(from, to))
                : Optional.empty();
    }

    private static boolean haveSameScores(Study from, Study to) {
        for (int row = 0; row < to.rows().size(); row++) {
            if (!from.row(row).hasScoresOf(to.row(row))) {
                return false;
            }
        }
        return true;
    }

    /** The study at a share of the way, 0 to 1; at 1 it is the other one itself. */
    Study at(double share) {
        if (share >= 1) {
            return to;
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < to.rows().size(); row++) {
            rows.add(row(from.row(row), to.row(row), share));
        }
        return to.withRows(rows).withParameters(parameters(from.parameters(), to.parameters(), share));
    }

    private static Row row(Row from, Row to, double share) {
        if (from.hasScoresOf(to)) {
            return to;
        }
        double[] scores = new double[to.size()];
        for (int token = 0; token < scores.length; token++) {
            scores[token] = between(from.score(token), to.score(token), share);
        }
        return to.withScores(scores);
    }

    private static Parameters parameters(Parameters from, Parameters to, double share) {
        Parameters between = to.withGamma(
                from.gamma() == to.gamma()
                        ? to.gamma()
                        : Math.exp(between(Math.log(from.gamma()), Math.log(to.gamma()), share)));
        for (MechanismKind kind : MechanismKind.values()) {
            if (from.own(kind) != to.own(kind)) {
                between = between.with(kind, between(from.own(kind), to.own(kind), share));
            }
        }
        return between;
    }

    /** Does not overflow where the two are far apart. */
    private static double between(double from, double to, double share) {
        return from * (1 - share) + to * share;
    }
}
