package org.simplexplorer.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes {@code .npy} files as NumPy does, for tests. */
final class NpyBytes {

    private static final int ALIGNMENT = 64;

    private NpyBytes() {}

    /** An array of numbers, given in C order, whose elements are written in the order that the header tells. */
    static byte[] of(String descr, boolean fortran, int[] shape, double... numbers) {
        ByteOrder order = descr.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer data = ByteBuffer.allocate(numbers.length * Double.BYTES).order(order);
        for (int element = 0; element < numbers.length; element++) {
            put(data, descr.substring(1), numbers[fortran ? fortranOrder(element, shape) : element]);
        }
        return of(header(descr, fortran, shape), Arrays.copyOf(data.array(), data.position()));
    }

    /** An array of texts. */
    static byte[] texts(String... texts) {
        int width = Arrays.stream(texts)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(1);
        ByteBuffer data =
                ByteBuffer.allocate(texts.length * width * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (String text : texts) {
            int[] letters = Arrays.copyOf(text.codePoints().toArray(), width);
            Arrays.stream(letters).forEach(data::putInt);
        }
        return of(header("<U" + width, false, texts.length), data.array());
    }

    static String header(String descr, boolean fortran, int... shape) {
        String extents = Arrays.stream(shape).mapToObj(extent -> extent + ",").collect(Collectors.joining(" "));
        String tuple = shape.length > 1 ? extents.substring(0, extents.length() - 1) : extents;
        return "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }"
                .formatted(descr, fortran ? "True" : "False", tuple);
    }

    /** Any header before any data, version 1. */
    static byte[] of(String header, byte[] data) {
        int fixed = NpyHeader.MAGIC.length + 4;
        String padded = header + " ".repeat(ALIGNMENT - (fixed + header.length() + 1) % ALIGNMENT) + "\n";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(NpyHeader.MAGIC);
        file.writeBytes(new byte[] {1, 0, (byte) padded.length(), (byte) (padded.length() >> Byte.SIZE)});
        file.writeBytes(padded.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(data);
        return file.toByteArray();
    }

    /** Which element in C order is the given one in Fortran order. */
    private static int fortranOrder(int element, int[] shape) {
        int rest = element;
        int stride = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        int place = 0;
        int[] index = new int[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        for (int axis = 0; axis < shape.length; axis++) {
            stride /= shape[axis];
            place += index[axis] * stride;
        }
        return place;
    }

    private static void put(ByteBuffer data, String type, double number) {
        switch (type) {
            case "f2" -> data.putShort(half(number));
            case "f4" -> data.putFloat((float) number);
            case "f8" -> data.putDouble(number);
            case "i1", "u1", "b1" -> data.put((byte) number);
            case "i2", "u2" -> data.putShort((short) number);
            case "i4", "u4" -> data.putInt((int) number);
            case "i8", "u8" -> data.putLong((long) number);
            default -> throw new IllegalArgumentException(type);
        }
    }

    /** The number as binary16; it must be one exactly. */
    private static short half(double number) {
        for (int bits = 0; bits < 1 << Short.SIZE; bits++) {
            if (Double.compare(NpyType.half((short) bits), number) == 0) {
                return (short) bits;
            }
        }
        throw new IllegalArgumentException(number + " is not a binary16");
    }
}
