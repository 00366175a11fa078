package org.simplexplorer.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes NumPy's {@code .npz}, as {@code numpy.savez} does: a zip archive, not compressed, of {@code .npy} arrays. The same
 * arrays always make the same bytes.
 */
final class NpzArrays {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    private static final int LENGTH_BYTES = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    NpzArrays() {
        zip.setLevel(Deflater.NO_COMPRESSION); // digits of floats hardly pack
    }

    /** Gives an array part after part, so that it need not stand in memory as a whole. */
    interface Parts {
        double[] part(int index);
    }

    /**
     * Adds an array of float32.
     *
     * @param parts as many as its first two extents multiply to; each has all numbers of the others
     */
    NpzArrays with(String name, Parts parts, int... shape) throws IOException {
        start(name, "<f4", shape);
        for (int index = 0; index < shape[0] * shape[1]; index++) {
            double[] numbers = parts.part(index);
            byte[] data = new byte[Math.multiplyExact(numbers.length, Float.BYTES)];
            ByteBuffer floats = littleEndian(data);
            for (double number : numbers) {
                floats.putFloat((float) number);
            }
            zip.write(data);
        }
        zip.closeEntry();
        return this;
    }

    /** Adds an array of texts: each in as many code points as the longest has, filled up with zeros. */
    NpzArrays with(String name, List<String> texts) throws IOException {
        int width = texts.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(1);
        byte[] data = new byte[Math.multiplyExact(texts.size() * width, Integer.BYTES)];
        ByteBuffer letters = littleEndian(data);
        for (String text : texts) {
            for (int letter : Arrays.copyOf(text.codePoints().toArray(), width)) {
                letters.putInt(letter);
            }
        }
        start(name, "<U" + width, texts.size());
        zip.write(data);
        zip.closeEntry();
        return this;
    }

    /** The whole archive; nothing can be added afterwards. */
    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void start(String name, String type, int... shape) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(header(type, shape));
    }

    /** The magic string, and a Python literal that describes the array, filled up so that the data are aligned. */
    private static byte[] header(String type, int... shape) throws IOException {
        String extents = Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String literal = "{'descr': '%s', 'fortran_order': False, 'shape': (%s,), }".formatted(type, extents);
        int used = MAGIC.length + LENGTH_BYTES + literal.length() + 1;
        String padded = literal + " ".repeat((ALIGNMENT - used % ALIGNMENT) % ALIGNMENT) + "\n";
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.write(MAGIC);
        out.writeShort(Short.reverseBytes((short) padded.length()));
        out.writeBytes(padded);
        return header.toByteArray();
    }
}
