package org.simplexplorer.scene;

import java.util.Arrays;

/**
 * A colour ramp for signed numbers: -1 to 1 becomes blue, neutral, red. Lightness changes evenly and alike on both sides,
 * so that only hue tells the sign: blue against orange and red, which colour-blind eyes tell apart.
 */
public enum DivergingRamp {
    /** For light backgrounds: the larger, the darker. */
    LIGHT(0xf1efed, new int[] {0xc9d8ec, 0x8fb3dc, 0x4f86c4, 0x1f559b}, new int[] {
        0xf5d0c0, 0xf0a184, 0xd96a45, 0xac3413
    }),
    /** For dark backgrounds: the larger, the lighter. */
    DARK(0x3b3734, new int[] {0x34506f, 0x3d74ab, 0x64a0e0, 0xa8d0ff}, new int[] {0x6f4233, 0xab5c38, 0xe28a55, 0xffc9a0
    });

    private static final int STEPS = 512;

    private final Colour[] table = new Colour[2 * STEPS + 1];

    DivergingRamp(int neutral, int[] negative, int[] positive) {
        for (int i = 0; i <= STEPS; i++) {
            table[STEPS - i] = between(neutral, negative, (double) i / STEPS);
            table[STEPS + i] = between(neutral, positive, (double) i / STEPS);
        }
    }

    /** The colour at {@code t}; beyond -1 and 1 the end colours. */
    public Colour at(double t) {
        return table[STEPS + (int) Math.round(Math.min(Math.max(t, -1), 1) * STEPS)];
    }

    private static Colour between(int neutral, int[] side, double t) {
        double[][] anchors = new double[side.length + 1][];
        Arrays.setAll(anchors, i -> Lab.of(Colour.of(i == 0 ? neutral : side[i - 1])));
        double place = t * side.length;
        int low = Math.min((int) place, side.length - 1);
        return Lab.between(anchors[low], anchors[low + 1], place - low);
    }
}
