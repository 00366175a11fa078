package org.simplexplorer.viewmodel.parameter;

import java.math.BigDecimal;
import java.math.MathContext;

/** Maps a slider's position, 0 to 1, to a value and back. */
public sealed interface SliderScale {

    /** The value at a position, rounded to three significant digits so that files and figures stay tidy. */
    default double value(double position) {
        return new BigDecimal(exact(Math.max(0, Math.min(position, 1))))
                .round(new MathContext(3))
                .doubleValue();
    }

    /** The position of a value; values out of the slider's range stand at its ends. */
    default double position(double value) {
        return Math.max(0, Math.min(inverse(value), 1));
    }

    double exact(double position);

    double inverse(double value);

    /** Equal steps multiply: from {@code least} above 0 to {@code most}. */
    record Logarithmic(double least, double most) implements SliderScale {
        @Override
        public double exact(double position) {
            return least * Math.pow(most / least, position);
        }

        @Override
        public double inverse(double value) {
            return Math.log(value / least) / Math.log(most / least);
        }
    }

    /** From {@code least} to {@code most}: linear within {@code knee} of the least, logarithmic well above it. */
    record Kneed(double least, double knee, double most) implements SliderScale {
        @Override
        public double exact(double position) {
            return least + knee * Math.expm1(position * Math.log1p((most - least) / knee));
        }

        @Override
        public double inverse(double value) {
            double above = Math.max(value - least, 0);
            return Math.log1p(above / knee) / Math.log1p((most - least) / knee);
        }
    }
}
