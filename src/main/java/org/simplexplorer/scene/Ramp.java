package org.simplexplorer.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour ramp: a number from 0 (just above zero) to 1 becomes a colour. Each ramp is a list of anchor colours at equal
 * distances, joined by straight lines in CIE L*a*b*, where equal steps look about equal. Lightness is monotone in all.
 */
public enum Ramp {
    /** The paper's own: grey to salmon to red. */
    SALMON("salmon", 0xeeeae7, 0xf5cdbd, 0xf3a88c, 0xeb805d, 0xd95732, 0xb9331a),
    /** The same hue for dark backgrounds: the larger, the lighter. */
    EMBER("ember", 0x45403d, 0x73423a, 0xa54a35, 0xd4602f, 0xf28d55, 0xffc79a),
    /** Viridis, by Smith and van der Walt (CC0), from its first eighth on: before it, a dark ground would swallow it. */
    VIRIDIS("viridis", 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725),
    /** Cividis, by Nuñez, Anderton and Renslow (2018), from its first eighth on: even for colour-blind eyes. */
    CIVIDIS("cividis", 0x1a386f, 0x434e6c, 0x61656f, 0x7d7c78, 0x9b9476, 0xbbae6c, 0xdec958, 0xfee838),
    /** One hue. */
    BLUE("blue", 0xe6ecf5, 0xbdd0ea, 0x8eb1dc, 0x5d8fcb, 0x346cb0, 0x164a8c),
    /** For print without colour. */
    GREY("grey", 0xe8e8e8, 0xc4c4c4, 0x9f9f9f, 0x7a7a7a, 0x555555, 0x2e2e2e);

    private static final int STEPS = 1024;

    private final String label;
    private final Colour[] table = new Colour[STEPS + 1];
    private final int[] argb = new int[STEPS + 1];

    Ramp(String label, int... anchors) {
        this.label = label;
        double[][] lab =
                Arrays.stream(anchors).mapToObj(rgb -> Lab.of(Colour.of(rgb))).toArray(double[][]::new);
        for (int i = 0; i <= STEPS; i++) {
            double place = (double) i / STEPS * (lab.length - 1);
            int low = Math.min((int) place, lab.length - 2);
            table[i] = Lab.between(lab[low], lab[low + 1], place - low);
            argb[i] = table[i].argb();
        }
    }

    /** The name that the command line uses. */
    public String label() {
        return label;
    }

    /** The colour at {@code t}; beyond 0 and 1 the end colours. */
    public Colour at(double t) {
        return table[step(t)];
    }

    /** {@code 0xAARRGGBB} of the colour at {@code t}. */
    public int argb(double t) {
        return argb[step(t)];
    }

    private static int step(double t) {
        return (int) Math.round(Math.min(Math.max(t, 0), 1) * STEPS);
    }

    /** The ramp with this label, in any case, if there is one. */
    public static Optional<Ramp> named(String label) {
        String wanted = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(ramp -> ramp.label.equals(wanted)).findFirst();
    }
}
