package org.simplexplorer.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How fast a figure moves.
 *
 * @param seconds from the start to the end, above 0 and at most {@link #MOST_SECONDS}
 * @param rate frames a second of a GIF, 1 to {@link #MOST_RATE}
 */
public record Pace(double seconds, double rate) {

    public static final double MOST_SECONDS = 60;

    public static final double MOST_RATE = 50;

    /** Where nothing else was asked for. */
    public static final Pace STANDARD = new Pace(4, 20);

    /** How long the end is looked at before everything starts anew, in hundredths of a second. */
    private static final int REST = 100;

    public Pace {
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new IllegalArgumentException("a sweep takes more than 0 and at most 60 seconds, but not " + seconds);
        }
        if (!(rate >= 1 && rate <= MOST_RATE)) {
            throw new IllegalArgumentException("a sweep has 1 to 50 frames a second, but not " + rate);
        }
    }

    /** How long each frame of a GIF is shown, in hundredths of a second; the last one for a second more. */
    List<Integer> delays() {
        int delay = (int) Math.round(100 / rate);
        int count = (int) Math.max(2, Math.round(seconds * 100 / delay));
        List<Integer> delays = new ArrayList<>(Collections.nCopies(count, delay));
        delays.set(count - 1, delay + REST);
        return delays;
    }
}
