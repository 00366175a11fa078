package org.simplexplorer.page;

import java.util.Arrays;
import java.util.Optional;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;
import org.simplexplorer.study.TokenRange;

/**
 * The weights of one row as the page carries them: a list of knots {@code [lambda, values, slots]}. Tokens that share a
 * slot share a block and so a weight; the slot of a token that is exactly 0 is -1. The structure is that from the knot to
 * the next one; weights are linear in between. The first two knots are both at 0: the first is what holds at 0 alone,
 * where equal scores are still blocks of their own. Mechanisms without a path have one knot.
 */
final class RowKnots {

    private final StringBuilder json;
    private final MechanismKind kind;
    private final double gamma;
    private final double[] scores;
    private final TokenRange shown;

    private RowKnots(StringBuilder json, MechanismKind kind, double gamma, double[] scores, TokenRange shown) {
        this.shown = shown;
        this.json = json;
        this.kind = kind;
        this.gamma = gamma;
        this.scores = scores;
    }

    /**
     * Appends a row's knots as JSON.
     *
     * @param mechanism where the row can be followed along the mechanism's own parameter, that does not matter
     * @param scores at least one
     * @param shown the tokens whose weights are told
     */
    static void append(StringBuilder json, MechanismKind kind, Mechanism mechanism, double[] scores, TokenRange shown) {
        double gamma = mechanism.gamma();
        RowKnots row = new RowKnots(json, kind, gamma, scores, shown);
        json.append('[');
        Optional<LambdaPath> path = kind.path(gamma, scores);
        if (path.isPresent()) {
            row.follow(path.get());
        } else {
            Evaluation alone = mechanism.at(scores);
            row.knot(0, alone.weights(), alone);
        }
        json.append(']');
    }

    private void follow(LambdaPath path) {
        knot(0, path.weights(0), at(0));
        int last = path.knotCount() - 1;
        for (int knot = 0; knot < last; knot++) {
            double place = path.knot(knot);
            knot(place, path.weights(place), at(place + (path.knot(knot + 1) - place) / 2));
        }
        double place = path.knot(last);
        if (Double.isFinite(path.end())) {
            knot(place, path.weights(place), at(Math.min(2 * place + 1, Double.MAX_VALUE)));
        } else {
            Evaluation beyond = at(place + (Double.MAX_VALUE - place) / 2);
            knot(place, path.weights(place), beyond);
            knot(Double.MAX_VALUE, path.weights(Double.MAX_VALUE), beyond);
        }
    }

    private Evaluation at(double lambda) {
        return kind.with(gamma, lambda).at(scores);
    }

    private void knot(double lambda, double[] weights, Evaluation structure) {
        int[] slots = new int[shown.size()];
        int[] slotOfBlock = new int[weights.length];
        Arrays.fill(slotOfBlock, -1);
        Optional<Partition> blocks = structure.blocks();
        json.append(json.charAt(json.length() - 1) == '[' ? "[" : ",[")
                .append(number(lambda))
                .append(",[");
        int count = 0;
        for (int token = shown.first(); token < shown.end(); token++) {
            int place = token - shown.first();
            slots[place] = -1;
            if (structure.inSupport(token)) {
                int block = blocks.isPresent() ? blocks.get().blockOf(token) : token;
                if (slotOfBlock[block] < 0) {
                    json.append(count == 0 ? "" : ",").append(number(weights[token]));
                    slotOfBlock[block] = count++;
                }
                slots[place] = slotOfBlock[block];
            }
        }
        json.append("],").append(Arrays.toString(slots).replace(" ", "")).append(']');
    }

    /** As short as reads back to the same double. */
    static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
