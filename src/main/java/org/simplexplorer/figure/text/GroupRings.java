package org.simplexplorer.figure.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.VisibleGroups;
import org.simplexplorer.figure.text.TextFlow.Word;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;

/**
 * What holds the words of a group together: a ring of one colour, a link below the words that share a line,
 * and a number where the group is spread over several lines.
 */
final class GroupRings {

    /** From one link below a line to the next. */
    static final double LANE_EMS = 0.26;

    private static final double BADGE_EMS = 0.3;

    private final int[] groupOf;
    private final BitSet numbered = new BitSet();
    private final FigureStyle style;
    private final double em;

    private GroupRings(int[] groupOf, FigureStyle style, double em) {
        this.groupOf = groupOf;
        this.style = style;
        this.em = em;
    }

    /** The rings of a paragraph; none for mechanisms without groups. */
    static GroupRings of(TextFlow flow, RowAttention row, FigureStyle style, double em) {
        int[] groupOf = new int[row.row().size()];
        Arrays.fill(groupOf, -1);
        GroupRings rings = new GroupRings(groupOf, style, em);
        List<int[]> groups = VisibleGroups.of(row, style.detail());
        for (int group = 0; group < groups.size(); group++) {
            for (int token : groups.get(group)) {
                groupOf[token] = group;
            }
        }
        rings.numberThoseOnSeveralLines(flow, groups.size());
        return rings;
    }

    private void numberThoseOnSeveralLines(TextFlow flow, int groups) {
        int[] seenIn = new int[groups];
        Arrays.fill(seenIn, -1);
        for (int l = 0; l < flow.lines().size(); l++) {
            for (Word word : flow.lines().get(l).words()) {
                int group = groupOf[word.token()];
                if (group >= 0) {
                    numbered.set(group, numbered.get(group) || (seenIn[group] >= 0 && seenIn[group] != l));
                    seenIn[group] = l;
                }
            }
        }
    }

    /** The ring of a word, if it is in a group. */
    Optional<Stroke> ring(int token) {
        return groupOf[token] < 0
                ? Optional.empty()
                : Optional.of(new Stroke(style.palette().group(groupOf[token]), Math.min(2, 0.12 * em)));
    }

    /** Adds the links below a line of words and returns the height that they take. */
    double addLinks(List<Mark> marks, TextFlow.Line line, double bottom) {
        GroupLinks links = GroupLinks.of(line, groupOf, 0.4 * em);
        for (GroupLinks.Link link : links.links()) {
            Stroke thin = new Stroke(style.palette().group(link.group()), Math.min(1.2, 0.08 * em));
            double y = bottom + (link.lane() + 1) * LANE_EMS * em;
            marks.add(new Mark.Line(link.left(), y, link.right(), y, thin));
            for (Word word : link.words()) {
                marks.add(new Mark.Line(word.middle(), bottom, word.middle(), y, thin));
            }
        }
        return links.lanes() * LANE_EMS * em;
    }

    /** Numbers a group that is spread over several lines: at the upper corner of its first word on each of them. */
    void addBadges(List<Mark> marks, TextFlow.Line line, double top) {
        List<Word> read = new ArrayList<>(line.words());
        read.sort(Comparator.comparingInt(Word::token));
        BitSet left = (BitSet) numbered.clone();
        for (Word word : read) {
            int group = groupOf[word.token()];
            if (group >= 0 && left.get(group)) {
                left.clear(group);
                addBadge(marks, group, word.right(), top);
            }
        }
    }

    private void addBadge(List<Mark> marks, int group, double right, double top) {
        double radius = BADGE_EMS * em;
        Colour colour = style.palette().group(group);
        TextStyle number = style.text(Math.max(radius * 1.6, style.least()), Weight.BOLD, ColourScale.inkOn(colour));
        double x = right - radius / 2;
        marks.add(new Mark.Rect(x - radius, top - 1.1 * radius, 2 * radius, 1.8 * radius, 0.9 * radius, colour, null));
        double baseline = top - 0.2 * radius + number.middleToBaseline();
        marks.add(new Mark.Label(Integer.toString(group + 1), x, baseline, number, Align.MIDDLE));
    }
}
