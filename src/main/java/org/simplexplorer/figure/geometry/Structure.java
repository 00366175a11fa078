package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.Evaluation;

/** What is alike within a region of three scores, by the solver's own account. */
record Structure(List<Integer> support, List<Integer> blockOf) {

    static Structure of(Evaluation evaluation) {
        List<Integer> blocks = new ArrayList<>();
        evaluation.blocks().ifPresent(partition -> {
            for (int token = 0; token < evaluation.size(); token++) {
                // Outside the support ties are of no weight.
                blocks.add(evaluation.inSupport(token) ? partition.first(partition.blockOf(token)) : -1);
            }
        });
        return new Structure(Arrays.stream(evaluation.support()).boxed().toList(), blocks);
    }

    /** {@code joint = front; terror is 0}. */
    String inWords(List<String> tokens) {
        List<String> parts = new ArrayList<>();
        for (int first : support) {
            List<String> tied = support.stream()
                    .filter(token -> !blockOf.isEmpty() && blockOf.get(token) == first)
                    .map(tokens::get)
                    .map(TokenWords::apart)
                    .toList();
            if (tied.size() > 1) {
                parts.add(String.join(" = ", tied));
            }
        }
        for (int token = 0; token < tokens.size(); token++) {
            if (!support.contains(token)) {
                parts.add(TokenWords.apart(tokens.get(token)) + " is 0");
            }
        }
        return parts.isEmpty() ? "no ties, no zeros" : String.join(", ", parts);
    }
}
