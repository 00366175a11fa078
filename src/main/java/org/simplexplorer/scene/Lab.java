package org.simplexplorer.scene;

/** CIE L*a*b* for the D65 white, where the straight line between two colours looks even. */
final class Lab {

    private static final double[] WHITE = {0.95047, 1, 1.08883};
    private static final double DELTA = 6.0 / 29;

    private Lab() {}

    /** {@code (L*, a*, b*)} of an sRGB colour; L* is 0 to 100. */
    static double[] of(Colour colour) {
        double r = Colour.linear(colour.red());
        double g = Colour.linear(colour.green());
        double b = Colour.linear(colour.blue());
        double x = forward((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
        double y = forward((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / WHITE[1]);
        double z = forward((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /** The colour at {@code t} from {@code from} (0) to {@code to} (1). */
    static Colour between(double[] from, double[] to, double t) {
        double l = from[0] + t * (to[0] - from[0]);
        double a = from[1] + t * (to[1] - from[1]);
        double b = from[2] + t * (to[2] - from[2]);
        double fy = (l + 16) / 116;
        double x = WHITE[0] * backward(fy + a / 500);
        double y = WHITE[1] * backward(fy);
        double z = WHITE[2] * backward(fy - b / 200);
        return new Colour(
                channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z),
                1);
    }

    private static double forward(double t) {
        return t > DELTA * DELTA * DELTA ? Math.cbrt(t) : t / (3 * DELTA * DELTA) + 4.0 / 29;
    }

    private static double backward(double t) {
        return t > DELTA ? t * t * t : 3 * DELTA * DELTA * (t - 4.0 / 29);
    }

    private static int channel(double linear) {
        double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.min(Math.max(c, 0), 1));
    }
}
