package org.simplexplorer.math;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The frontier of fusedmax, where levels move up or down, or stand, and blocks both enter and leave.
 *
 * <p>A block of m tokens moves with one of the slopes -2/m ... 2/m. Blocks of one slope keep their order, so of each
 * class only the highest one outside and the lowest one inside can be the next. A step looks at every class: as the
 * sizes add up to n there are at most O(sqrt n), and in practice a few dozen.
 */
final class SlopeFrontier implements Frontier {

    /** The line's slope and size. */
    private record Key(int size, double slope) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return size == other.size ? Double.compare(slope, other.slope) : Integer.compare(size, other.size);
        }
    }

    private final SortedMap<Key, SlopeClass> classes = new TreeMap<>();

    @Override
    public void watch(PathBlock block) {
        Key key = new Key(block.line.size(), block.line.slope());
        classes.computeIfAbsent(key, ignored -> new SlopeClass()).add(block);
    }

    @Override
    public @Nullable PathBlock next(Threshold threshold) {
        PathBlock next = null;
        double nearest = Double.POSITIVE_INFINITY;
        Iterator<SlopeClass> all = classes.values().iterator();
        while (all.hasNext()) {
            SlopeClass slopeClass = all.next();
            if (slopeClass.isEmpty()) {
                all.remove();
                continue;
            }
            PathBlock candidate = slopeClass.next(threshold);
            double crossing = candidate == null ? Double.POSITIVE_INFINITY : threshold.crossing(candidate.line);
            if (crossing < nearest) {
                nearest = crossing;
                next = candidate;
            }
        }
        return next;
    }
}
