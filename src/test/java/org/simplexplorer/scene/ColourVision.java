package org.simplexplorer.scene;

/**
 * Colours as colour-blind eyes see them: Machado, Oliveira and Fernandes, <i>A Physiologically-based Model for
 * Simulation of Color Vision Deficiency</i>, IEEE TVCG 15 (2009), the matrices for severity 1.0, on linear light.
 */
enum ColourVision {
    /** Without green cones, or with ones like the red: the most common kind. */
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** Without red cones. */
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    Colour seen(Colour colour) {
        double[] light = {Colour.linear(colour.red()), Colour.linear(colour.green()), Colour.linear(colour.blue())};
        int[] seen = new int[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += matrix[3 * row + column] * light[column];
            }
            double c = Math.min(Math.max(sum, 0), 1);
            seen[row] = (int) Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
        }
        return new Colour(seen[0], seen[1], seen[2], 1);
    }

    /** The difference of two colours to these eyes: the distance in CIE L*a*b* (CIE 1976); 2.3 is just noticeable. */
    double difference(Colour one, Colour other) {
        double[] a = Lab.of(seen(one));
        double[] b = Lab.of(seen(other));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
