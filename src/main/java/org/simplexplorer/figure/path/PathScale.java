package org.simplexplorer.figure.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.WeightAxis;

/**
 * How a parameter runs along a picture's width.
 *
 * @param symbol the parameter's: λ or γ
 * @param least at the left edge; above 0 where steps multiply
 * @param most at the right edge
 * @param multiplying whether equal distances are equal ratios
 */
record PathScale(String symbol, double least, double most, boolean multiplying) {

    /** A number on the axis. */
    record Tick(double place, String text) {}

    /** From 0 on, in equal steps. */
    static PathScale lambda(double most) {
        return new PathScale("\u03bb", 0, most, false);
    }

    /** Over the decades. */
    static PathScale gamma(double least, double most) {
        return new PathScale("\u03b3", least, most, true);
    }

    /** 0 at the left edge to 1 at the right; what lies beyond is at the edge. */
    double share(double place) {
        double share =
                multiplying ? Math.log(place / least) / Math.log(most / least) : (place - least) / (most - least);
        return Math.max(0, Math.min(share, 1));
    }

    double place(double share) {
        double within = Math.max(0, Math.min(share, 1));
        return multiplying ? least * Math.pow(most / least, within) : least + within * (most - least);
    }

    /** Round numbers; the first stands for the left edge and names the parameter. */
    List<Tick> ticks(int count) {
        List<Tick> ticks = new ArrayList<>();
        if (multiplying) {
            for (double place = least; place <= most * (1 + 1e-9); place *= 10) {
                String number = new BigDecimal(ParameterText.number(place))
                        .stripTrailingZeros()
                        .toPlainString();
                ticks.add(new Tick(place, ticks.isEmpty() ? symbol + " = " + number : number));
            }
            return ticks;
        }
        WeightAxis axis = WeightAxis.to(most, count);
        List<String> labels = axis.labels();
        for (int i = 0; i < labels.size(); i++) {
            double place = axis.top() * i / axis.steps();
            if (place <= most * (1 + 1e-9)) {
                ticks.add(new Tick(place, i == 0 ? symbol + " = 0" : labels.get(i)));
            }
        }
        return ticks;
    }
}
