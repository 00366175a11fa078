package org.simplexplorer.figure.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.math.MechanismKind;

/** The numbers beside the picture of a certificate, the most telling first. */
final class ConditionAxis {

    private ConditionAxis() {}

    /** A number, and how it is written. */
    record Tick(double at, String text) {}

    static List<Tick> ticks(MechanismKind kind, ConditionCurve curve) {
        List<Tick> ticks = new ArrayList<>();
        double most = Arrays.stream(curve.upper()).max().orElse(0);
        switch (kind.structure()) {
            case NONE -> ticks.add(new Tick(0, "0"));
            case SEGMENTS -> {
                String symbol = CertificateWords.strength(kind);
                double lambda =
                        Math.max(most, -Arrays.stream(curve.lower()).min().orElse(0));
                ticks.add(new Tick(0, "0"));
                ticks.add(new Tick(lambda, symbol));
                ticks.add(new Tick(-lambda, "\u2212" + symbol));
            }
            case GROUPS -> {
                ticks.add(new Tick(0, "0"));
                ticks.add(number(most));
            }
        }
        ticks.add(number(Arrays.stream(curve.numbers()).min().orElse(0)));
        ticks.add(number(Arrays.stream(curve.numbers()).max().orElse(0)));
        return ticks;
    }

    private static Tick number(double value) {
        return new Tick(value, CertificateWords.number(value));
    }
}
