package org.simplexplorer.figure.common;

import java.util.List;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.RowAttention;

/** The groups that pictures of a row show. */
public final class VisibleGroups {

    private VisibleGroups() {}

    /** The groups of a row to show, each with its tokens: those of two or more, for a word alone is no group. */
    public static List<int[]> of(RowAttention row, Detail detail) {
        return row.kind().structure() == Structure.GROUPS && detail.groups()
                ? row.visibleBlocks().stream()
                        .filter(members -> members.length > 1)
                        .toList()
                : List.of();
    }
}
