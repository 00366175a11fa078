package org.simplexplorer.figure.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.simplexplorer.figure.text.TextFlow.Word;

/**
 * Which words of one line are linked below it, and at which depth: links that would meet run in lanes of their own.
 *
 * @param lanes the number of lanes needed; 0 without a link
 */
record GroupLinks(List<Link> links, int lanes) {

    /**
     * The members of a group that share a line.
     *
     * @param group the group's number
     * @param lane 0 for the lane next to the words
     * @param words at least two, from left to right
     */
    record Link(int group, int lane, List<Word> words) {
        double left() {
            return words.get(0).middle();
        }

        double right() {
            return words.get(words.size() - 1).middle();
        }

        private Link inLane(int newLane) {
            return new Link(group, newLane, words);
        }
    }

    /**
     * @param line the words from left to right
     * @param groupOf the group of each token; negative for tokens in none
     */
    static GroupLinks of(TextFlow.Line line, int[] groupOf, double gap) {
        List<Double> ends = new ArrayList<>();
        List<Link> placed = new ArrayList<>();
        for (Link link : unplaced(line, groupOf)) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + gap > link.left()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(link.right());
            } else {
                ends.set(lane, link.right());
            }
            placed.add(link.inLane(lane));
        }
        return new GroupLinks(List.copyOf(placed), ends.size());
    }

    private static List<Link> unplaced(TextFlow.Line line, int[] groupOf) {
        return line.words().stream()
                .mapToInt(word -> groupOf[word.token()])
                .filter(group -> group >= 0)
                .distinct()
                .mapToObj(group -> new Link(
                        group,
                        0,
                        line.words().stream()
                                .filter(word -> groupOf[word.token()] == group)
                                .toList()))
                .filter(link -> link.words().size() > 1)
                .sorted(Comparator.comparingDouble(Link::left))
                .toList();
    }
}
