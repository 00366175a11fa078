package org.simplexplorer.model.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The types of number that a tensor can have, with ONNX's codes for them. */
enum ElementType {
    FLOAT(1, Float.BYTES) {
        @Override
        float read(ByteBuffer raw) {
            return raw.getFloat();
        }
    },
    UINT8(2, Byte.BYTES) {
        @Override
        float read(ByteBuffer raw) {
            return Byte.toUnsignedInt(raw.get());
        }
    },
    INT8(3, Byte.BYTES) {
        @Override
        float read(ByteBuffer raw) {
            return raw.get();
        }
    },
    INT32(6, Integer.BYTES) {
        @Override
        float read(ByteBuffer raw) {
            return raw.getInt();
        }
    },
    INT64(7, Long.BYTES) {
        @Override
        float read(ByteBuffer raw) {
            return raw.getLong();
        }
    },
    /** IEEE 754's binary16. */
    FLOAT16(10, Short.BYTES) {
        @Override
        float read(ByteBuffer raw) {
            return half(raw.getShort());
        }
    };

    private static final int HALF_BIAS = 15;
    private static final int HALF_FRACTION_BITS = 10;
    private static final int HALF_LARGEST_EXPONENT = 31;

    private final int code;
    private final int bytes;

    ElementType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    static Optional<ElementType> of(long code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** The bytes of one number. */
    int bytes() {
        return bytes;
    }

    /** The next number of raw data. */
    abstract float read(ByteBuffer raw);

    /** A number that {@code int32_data} or {@code int64_data} holds: small types are widened, halves are bits. */
    float ofInteger(long stored) {
        return this == FLOAT16 ? half((short) stored) : stored;
    }

    private static float half(short bits) {
        int exponent = (bits >> HALF_FRACTION_BITS) & HALF_LARGEST_EXPONENT;
        int fraction = bits & ((1 << HALF_FRACTION_BITS) - 1);
        float size;
        if (exponent == 0) {
            size = Math.scalb((float) fraction, 1 - HALF_BIAS - HALF_FRACTION_BITS);
        } else if (exponent == HALF_LARGEST_EXPONENT) {
            size = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else {
            size = Math.scalb(
                    (float) (fraction | (1 << HALF_FRACTION_BITS)), exponent - HALF_BIAS - HALF_FRACTION_BITS);
        }
        return bits < 0 ? -size : size;
    }
}
