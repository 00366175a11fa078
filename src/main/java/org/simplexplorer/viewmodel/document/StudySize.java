package org.simplexplorer.viewmodel.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** How much memory a study takes that it does not share with another one. */
final class StudySize {

    /** An object with its header, a reference to it, its label. */
    private static final long ROW_BYTES = 96;

    private static final long TOKEN_BYTES = 64;

    private StudySize() {}

    /** About how many bytes one of two studies keeps that the other does not need: the larger of the two numbers. */
    static long ofDifference(Study one, Study other) {
        return Math.max(alone(one, other), alone(other, one));
    }

    private static long alone(Study study, Study other) {
        Set<Row> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(other.rows());
        long rows = study.rows().stream()
                .filter(row -> !shared.contains(row))
                .mapToLong(row -> ROW_BYTES + (long) Double.BYTES * row.size())
                .sum();
        long tokens = study.tokens().equals(other.tokens())
                ? 0
                : study.tokens().stream()
                        .mapToLong(token -> TOKEN_BYTES + token.length())
                        .sum();
        // A list of rows is its own in every study.
        return rows + tokens + (long) Integer.BYTES * study.rows().size();
    }
}
