package org.simplexplorer.math;

/** The blocks between the points where a string touches the walls, each with its exact level. */
final class StringBlocks {

    /** So much of the way from the middle to a wall leaves room for rounding. */
    private static final double CLEARLY_INSIDE = 1 - 0x1p-30;

    private final BlockStack blocks;
    private final CompensatedSum sum = new CompensatedSum();
    private int[] startSides;
    private double[] rises;
    private double[] errors;
    private double[] v = {};
    private double lambda;
    private int first;

    /** @param blocks receives the blocks, all of them through this one */
    StringBlocks(int n, BlockStack blocks) {
        this.blocks = blocks;
        int capacity = Math.min(n, Workspace.SMALL);
        startSides = new int[capacity];
        rises = new double[capacity];
        errors = new double[capacity];
    }

    /** Begins a stretch, whose blocks are not joined with those before. */
    void begin(double[] ofV, double ofLambda) {
        v = ofV;
        lambda = ofLambda;
        first = blocks.count();
    }

    /** Where the string is at the start of a block. */
    int startSide(int block) {
        return startSides[block];
    }

    /** Makes every position a block of its own. */
    void separate(double[] values) {
        for (int i = 0; i < values.length; i++) {
            keep(TautString.FREE, i + 1, values[i]);
        }
    }

    /** Appends a block whose level is known: it was found before, or it is left out. */
    void keep(int startSide, int end, double level) {
        push(startSide, end, level, 0, 0);
    }

    private void push(int startSide, int end, double level, double rise, double error) {
        int block = blocks.count();
        if (block == startSides.length) {
            startSides = Workspace.grown(startSides);
            rises = Workspace.grown(rises);
            errors = Workspace.grown(errors);
        }
        startSides[block] = startSide;
        rises[block] = rise;
        errors[block] = error;
        blocks.push(end, level);
    }

    /** Ends a block, given where the string is at its start and at its end. */
    void close(int start, int startSide, int end, int endSide) {
        close(start, startSide, end, rise(start, startSide, end, endSide), 0);
    }

    /**
     * Ends a block, if a straight string to its end touches no wall on the way. Where it nearly does, the answer is no: ties
     * are decided by those who look at each wall.
     */
    boolean closesStraight(int start, int startSide, int end, int endSide) {
        double rise = rise(start, startSide, end, endSide);
        double level = rise / (end - start);
        double above = startSide * lambda;
        for (int i = start; i < end - 1; i++) {
            above += level - v[i];
            if (!(Math.abs(above) < CLEARLY_INSIDE * lambda)) {
                return false;
            }
        }
        close(start, startSide, end, rise, 0);
        return true;
    }

    private double rise(int start, int startSide, int end, int endSide) {
        double jumps = (endSide - startSide) * lambda;
        if (end - start <= CompensatedSum.BLOCK) {
            return jumps + CompensatedSum.plain(v, start, end); // one addition needs no compensation
        }
        sum.set(jumps);
        sum.addAll(v, start, end);
        return sum.value();
    }

    /**
     * Ends a block in which the string rises by so much. Two blocks are one where the border would be among equal scores,
     * and where rounding turned a tie into a step away from its wall.
     */
    void close(int blockStart, int blockSide, int end, double rise, double error) {
        int start = blockStart;
        int side = blockSide;
        double total = rise;
        double lost = error;
        double level = (total + lost) / (end - start);
        while (blocks.count() > first && (v[start - 1] == v[start] || side * (level - blocks.lastLevel()) < 0)) {
            blocks.pop();
            int block = blocks.count();
            start = blocks.end();
            side = startSides[block];
            double joint = rises[block] + total;
            lost += errors[block] + CompensatedSum.roundingError(rises[block], total, joint);
            total = joint;
            level = (total + lost) / (end - start);
        }
        push(side, end, level, total, lost);
    }
}
