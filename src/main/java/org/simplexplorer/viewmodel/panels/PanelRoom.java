package org.simplexplorer.viewmodel.panels;

/**
 * The room for panels of one matrix, and how many of them are best put side by side: such that a cell's shorter side is the
 * longest. Another number than the usual one has to be worth it, so that panels do not change places for a word more or less.
 *
 * @param rows of the matrix
 * @param columns of the matrix
 * @param smallest the size of its smallest labels, in pixels
 * @param width of all panels together, in pixels
 * @param height of all panels together, in pixels
 */
record PanelRoom(int rows, int columns, double smallest, double width, double height) {

    private static final double WORTH_IT = 1.25;

    private static final double MOST_CELL = 64;
    private static final double SIDES = 46;
    private static final double ROW_LABELS_EMS = 5;

    /** What stands above and below a picture: pixels, and ems of its words. */
    private static final double FRAME = 62;

    private static final double HEADING_AND_FACTS_EMS = 2.3;
    private static final double COLUMN_LABELS_EMS = 4;

    /** The usual number: panels stand in one or two lines. */
    private static int usual(int count, int most) {
        return Math.min(count <= 2 ? count : (count + 1) / 2, most);
    }

    /**
     * How many of so many panels are put side by side.
     *
     * @param most no more than these
     */
    int best(int count, int most) {
        int usual = usual(count, most);
        if (rows == 0 || columns == 0 || width < 1 || height < 1) {
            return usual;
        }
        int best = usual;
        for (int tried = 1; tried <= Math.min(count, most); tried++) {
            double needed = tried == usual || best != usual ? cell(count, best) : WORTH_IT * cell(count, usual);
            if (cell(count, tried) > needed) {
                best = tried;
            }
        }
        return best;
    }

    /** The shorter side of a cell where so many panels stand side by side. */
    private double cell(int count, int side) {
        int lines = (count + side - 1) / side;
        double high = height / lines - FRAME - HEADING_AND_FACTS_EMS * smallest;
        double em = PanelDrawing.em(high, smallest);
        double labels = rows > 1 ? ROW_LABELS_EMS * em : 0;
        double across = (width / side - SIDES - labels) / columns;
        double down = (high - COLUMN_LABELS_EMS * em) / rows;
        return Math.min(Math.min(across, down), MOST_CELL);
    }
}
