package org.simplexplorer.viewmodel.learn;

/** How fast a run goes on by itself. */
public enum Speed {
    FULL("full speed", 0),
    HUNDRED("100 steps a second", 100),
    TWENTY("20 steps a second", 20),
    FIVE("5 steps a second", 5),
    ONE("1 step a second", 1);

    private static final int MOST_PICTURES = 25;

    private final String words;
    private final int steps;

    Speed(String words, int steps) {
        this.words = words;
        this.steps = steps;
    }

    String words() {
        return words;
    }

    /** Steps a second; 0 for as many as there can be. */
    int steps() {
        return steps;
    }

    /** The steps from one picture to the next; 0 where it depends on the network. */
    int chunk() {
        return steps == 0 ? 0 : Math.max(1, steps / MOST_PICTURES);
    }

    /** The time from one picture to the next, in nanoseconds. */
    long nanos() {
        return steps == 0 ? 0 : 1_000_000_000L * chunk() / steps;
    }
}
