package org.simplexplorer.model.file;

import static org.simplexplorer.model.ModelFormatException.quoted;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simplexplorer.model.ModelFormatException;

/** A named array of numbers in an ONNX file: its extents, and bytes that are read only when they are asked for. */
public final class OnnxTensor {

    private static final int DIMS = 1;
    private static final int TYPE = 2;
    private static final int FLOAT_DATA = 4;
    private static final int INT32_DATA = 5;
    private static final int INT64_DATA = 7;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;
    private static final int LOCATION = 14;

    private static final int MOST_DIMS = 8;
    private static final int MOST_CHUNKS = 1024;

    private final List<Long> dims = new ArrayList<>();
    private final List<ByteBuffer> integers = new ArrayList<>();
    private ByteBuffer raw = ByteBuffer.allocate(0);
    private String name = "";
    private long type;

    private OnnxTensor() {}

    static OnnxTensor read(ByteBuffer message) throws ModelFormatException {
        OnnxTensor tensor = new OnnxTensor();
        WireReader reader = new WireReader(message);
        while (reader.next()) {
            switch (reader.field()) {
                case DIMS -> tensor.addDims(reader);
                case TYPE -> tensor.type = reader.number();
                case NAME -> tensor.name = reader.text();
                case FLOAT_DATA, RAW_DATA -> tensor.raw = reader.bytes(); // packed floats are raw floats
                case INT32_DATA, INT64_DATA -> tensor.addIntegers(reader.bytes());
                case LOCATION -> requireInside(reader.number());
                default -> {} // documentation and the like
            }
        }
        return tensor;
    }

    private void addDims(WireReader reader) throws ModelFormatException {
        if (reader.isLength()) {
            for (ByteBuffer packed = reader.bytes(); packed.hasRemaining(); ) {
                addDim(WireReader.varint(packed));
            }
        } else {
            addDim(reader.number());
        }
    }

    private void addDim(long dim) throws ModelFormatException {
        if (dim < 0 || dim > Integer.MAX_VALUE || dims.size() == MOST_DIMS) {
            throw WireReader.damaged();
        }
        dims.add(dim);
    }

    private void addIntegers(ByteBuffer packed) throws ModelFormatException {
        if (integers.size() == MOST_CHUNKS) {
            throw WireReader.damaged();
        }
        integers.add(packed);
    }

    private static void requireInside(long location) throws ModelFormatException {
        if (location != 0) {
            throw new ModelFormatException(
                    "its weights lie in another file; save the model with its weights in one file");
        }
    }

    public String name() {
        return name;
    }

    /** The extents, outermost first; none for a single number. */
    public List<Long> dims() {
        return List.copyOf(dims);
    }

    /** Whether it holds bytes, signed or not, as quantized weights do. */
    public boolean isBytes() {
        return type().filter(known -> known == ElementType.INT8 || known == ElementType.UINT8)
                .isPresent();
    }

    /** Whether it holds whole numbers of four or eight bytes, as shapes are given. */
    public boolean isWhole() {
        return type().filter(known -> known == ElementType.INT32 || known == ElementType.INT64)
                .isPresent();
    }

    /** Whether the bytes of {@link #bytes()} are signed. */
    public boolean isSigned() {
        return type().equals(Optional.of(ElementType.INT8));
    }

    /** How many numbers its bytes can hold, whatever the extents say. */
    public long numbers() {
        long packed = integers.stream().mapToLong(ByteBuffer::remaining).sum();
        return packed + raw.remaining() / type().map(ElementType::bytes).orElse(1);
    }

    private Optional<ElementType> type() {
        return ElementType.of(type);
    }

    /**
     * All numbers in row-major order.
     *
     * @throws ModelFormatException if the type is not known, or there are more or fewer numbers than the extents promise
     */
    public float[] floats() throws ModelFormatException {
        ElementType known = type().orElseThrow(() -> new ModelFormatException(
                "the weights %s are of a type that cannot be read (%d); save the model with float32 or quantized weights"
                        .formatted(quoted(name), type)));
        float[] floats = new float[promised(known)];
        if (integers.isEmpty()) {
            ByteBuffer data = raw.duplicate().order(raw.order());
            for (int i = 0; i < floats.length; i++) {
                floats[i] = known.read(data);
            }
            return floats;
        }
        int count = 0;
        for (ByteBuffer chunk : integers) {
            for (ByteBuffer data = chunk.duplicate(); data.hasRemaining(); count++) {
                if (count == floats.length) {
                    throw lies();
                }
                floats[count] = known.ofInteger(WireReader.varint(data));
            }
        }
        if (count < floats.length) {
            throw lies();
        }
        return floats;
    }

    /** All numbers of {@link #isBytes()}, as they are; a copy. */
    public byte[] bytes() throws ModelFormatException {
        if (integers.isEmpty()) {
            byte[] bytes = new byte[promised(isSigned() ? ElementType.INT8 : ElementType.UINT8)];
            raw.duplicate().get(bytes);
            return bytes;
        }
        float[] floats = floats();
        byte[] bytes = new byte[floats.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (int) floats[i];
        }
        return bytes;
    }

    /** How many numbers the extents promise: as many as there are, or no more than could be there. */
    private int promised(ElementType known) throws ModelFormatException {
        long elements = 1;
        for (long dim : dims) {
            elements = dim == 0 || elements <= Integer.MAX_VALUE / dim ? elements * dim : Integer.MAX_VALUE + 1L;
        }
        if (elements > Integer.MAX_VALUE) {
            throw lies();
        }
        boolean fits = integers.isEmpty() ? elements * known.bytes() == raw.remaining() : elements <= numbers();
        if (!fits) {
            throw lies();
        }
        return (int) elements;
    }

    private ModelFormatException lies() {
        String extents = dims.stream().map(String::valueOf).collect(Collectors.joining(" x "));
        return new ModelFormatException("the weights %s are not as large as they claim to be (%s)"
                .formatted(quoted(name), extents.isEmpty() ? "one number" : extents));
    }
}
