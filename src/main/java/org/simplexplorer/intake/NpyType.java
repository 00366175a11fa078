package org.simplexplorer.intake;

import java.nio.ByteBuffer;

/** The types of number that are read from NumPy's arrays, by the letters that its headers have for them. */
enum NpyType {
    F2(2) {
        @Override
        double read(ByteBuffer data, int offset) {
            return half(data.getShort(offset));
        }
    },
    F4(4) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.getFloat(offset);
        }
    },
    F8(8) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.getDouble(offset);
        }
    },
    I1(1) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.get(offset);
        }
    },
    I2(2) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.getShort(offset);
        }
    },
    I4(4) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.getInt(offset);
        }
    },
    I8(8) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.getLong(offset);
        }
    },
    U1(1) {
        @Override
        double read(ByteBuffer data, int offset) {
            return Byte.toUnsignedInt(data.get(offset));
        }
    },
    U2(2) {
        @Override
        double read(ByteBuffer data, int offset) {
            return Short.toUnsignedInt(data.getShort(offset));
        }
    },
    U4(4) {
        @Override
        double read(ByteBuffer data, int offset) {
            return Integer.toUnsignedLong(data.getInt(offset));
        }
    },
    U8(8) {
        @Override
        double read(ByteBuffer data, int offset) {
            long bits = data.getLong(offset);
            return bits >= 0 ? bits : 2.0 * ((bits >>> 1) | (bits & 1)); // the last bit decides how a half is rounded
        }
    },
    /** True and false, as 1 and 0. */
    B1(1) {
        @Override
        double read(ByteBuffer data, int offset) {
            return data.get(offset) == 0 ? 0 : 1;
        }
    };

    private static final int HALF_BIAS = 15;
    private static final int HALF_FRACTION_BITS = 10;
    private static final int HALF_LARGEST_EXPONENT = 31;

    private final int bytes;

    NpyType(int bytes) {
        this.bytes = bytes;
    }

    /** The bytes of one number. */
    int bytes() {
        return bytes;
    }

    /** The number at an offset in bytes, in the byte order of the buffer. */
    abstract double read(ByteBuffer data, int offset);

    /** IEEE 754's binary16: a sign, five bits of exponent, ten of fraction. */
    static double half(short bits) {
        int exponent = (bits >> HALF_FRACTION_BITS) & HALF_LARGEST_EXPONENT;
        int fraction = bits & ((1 << HALF_FRACTION_BITS) - 1);
        double size;
        if (exponent == 0) {
            size = Math.scalb((double) fraction, 1 - HALF_BIAS - HALF_FRACTION_BITS);
        } else if (exponent == HALF_LARGEST_EXPONENT) {
            size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else {
            size = Math.scalb(
                    (double) (fraction | (1 << HALF_FRACTION_BITS)), exponent - HALF_BIAS - HALF_FRACTION_BITS);
        }
        return bits < 0 ? -size : size;
    }
}
