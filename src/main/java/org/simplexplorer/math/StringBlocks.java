package org.simplexplorer.math;

/** The blocks between the points where a string touches the walls, each with its exact level. */
final class StringBlocks {

    private final BlockStack blocks;
    private final CompensatedSum sum = new CompensatedSum();
    private final int[] startSides;
    private final double[] rises;
    private final double[] errors;
    private double[] v = {};
    private double lambda;
    private int first;

    /** @param blocks receives the blocks */
    StringBlocks(int n, BlockStack blocks) {
        this.blocks = blocks;
        startSides = new int[n];
        rises = new double[n];
        errors = new double[n];
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

    /** Appends a block that was found before. */
    void keep(int startSide, int end, double level) {
        startSides[blocks.count()] = startSide;
        blocks.push(end, level);
    }

    /** Ends a block, given where the string is at its start and at its end. */
    void close(int start, int startSide, int end, int endSide) {
        sum.set((endSide - startSide) * lambda);
        if (end - start == 1) {
            sum.add(v[start]);
        } else {
            sum.addAll(v, start, end);
        }
        close(start, startSide, end, sum.value(), 0);
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
        int block = blocks.count();
        startSides[block] = side;
        rises[block] = total;
        errors[block] = lost;
        blocks.push(end, level);
    }
}
