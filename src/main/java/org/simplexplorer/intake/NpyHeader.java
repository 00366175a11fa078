package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.Quoted;

/**
 * The start of an {@code .npy} file: a magic string, a version, and a Python literal that describes the array
 * (<a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy's format, versions 1 to 3</a>).
 *
 * @param descr the type of the elements, as {@code <f4}
 * @param fortranOrder whether the first axis is the one whose neighbours are next to each other
 * @param shape the extent of each axis
 * @param dataOffset where the elements start, in bytes from the start of the file
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record NpyHeader(String descr, boolean fortranOrder, long[] shape, int dataOffset) {

    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    /** NumPy refuses headers of more than 10000 bytes too. */
    private static final int LONGEST = 10_000;

    private static final int LATEST_VERSION = 3;

    /** Whether bytes start as an {@code .npy} file does. */
    static boolean isStartOf(ByteBuffer bytes) {
        return bytes.remaining() >= MAGIC.length
                && bytes.slice(bytes.position(), MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    /** Reads the header of a file, of which at least the header is given. */
    static NpyHeader read(ByteBuffer file) throws StudyFormatException {
        if (!isStartOf(file)) {
            throw new StudyFormatException("this is not an .npy array: it does not start with \\x93NUMPY");
        }
        ByteBuffer start = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int versionAt = start.position() + MAGIC.length;
        int major = start.limit() > versionAt + 1 ? start.get(versionAt) : 0;
        if (major < 1 || major > LATEST_VERSION) {
            throw new StudyFormatException("version %d of the .npy format is not known; versions 1 to %d can be read"
                    .formatted(major, LATEST_VERSION));
        }
        int lengthBytes = major == 1 ? Short.BYTES : Integer.BYTES;
        int literalAt = versionAt + 2 + lengthBytes;
        if (start.limit() < literalAt) {
            throw cut();
        }
        long length = major == 1
                ? Short.toUnsignedInt(start.getShort(versionAt + 2))
                : Integer.toUnsignedLong(start.getInt(versionAt + 2));
        if (length > LONGEST) {
            throw new StudyFormatException("the header of the .npy array is longer than %d bytes".formatted(LONGEST));
        }
        if (start.limit() < literalAt + length) {
            throw cut();
        }
        byte[] literal = new byte[(int) length];
        start.position(literalAt).get(literal);
        String text =
                new String(literal, major < LATEST_VERSION ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return NpyLiteral.parse(text, literalAt + (int) length - file.position());
    }

    /** The order of the bytes in a number. */
    ByteOrder byteOrder() {
        return descr.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /** Whether the elements are texts. */
    boolean isText() {
        return descr.matches("[<>=|]?U\\d{1,6}");
    }

    /** The type of the elements, which must be numbers. */
    NpyType number() throws StudyFormatException {
        String name = descr.replaceFirst("^[<>=|]", "").toUpperCase(Locale.ROOT);
        for (NpyType type : NpyType.values()) {
            if (type.name().equals(name) && descr.toLowerCase(Locale.ROOT).equals(descr)) {
                return type;
            }
        }
        if (name.startsWith("O")) {
            throw new StudyFormatException(
                    "the array holds pickled Python objects, which are never unpacked because that"
                            + " could run a program; save plain numbers, as with array.astype(\"float32\")");
        }
        throw new StudyFormatException("the array holds %s (type %s); save an array of numbers, such as float32"
                .formatted(kind(name), Quoted.of(descr)));
    }

    private static String kind(String name) {
        return switch (name.isEmpty() ? ' ' : name.charAt(0)) {
            case 'U', 'S' -> "texts";
            case 'M' -> "dates";
            case 'C' -> "complex numbers";
            case 'V', '[' -> "records";
            default -> "what cannot be read";
        };
    }

    /** The number of elements, where it is one that can be in a file. */
    long elements() throws StudyFormatException {
        long elements = 1;
        for (long extent : shape) {
            if (extent != 0 && elements > Integer.MAX_VALUE / extent) {
                throw new StudyFormatException(
                        "the header promises an array %s, which is more than a file of %d MB can hold"
                                .formatted(TensorShape.text(shape), IntakeLimits.NPY_BYTES >> 20));
            }
            elements *= extent;
        }
        return elements;
    }

    private static StudyFormatException cut() {
        return new StudyFormatException("the file ends within the header of the .npy array");
    }
}
