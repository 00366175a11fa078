package org.simplexplorer.figure.common;

import java.util.List;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.Attention;

/** The groups that pictures of a row show. */
public final class VisibleGroups {

    private VisibleGroups() {}

    /** The groups of a row to show, each with its tokens: oscarmax's of two or more, for a word alone is no group. */
    public static List<int[]> of(Attention attention, int row, Detail detail) {
        return attention.kind().structure() == Structure.GROUPS && detail.groups()
                ? attention.visibleBlocks(row).stream()
                        .filter(members -> members.length > 1)
                        .toList()
                : List.of();
    }
}
