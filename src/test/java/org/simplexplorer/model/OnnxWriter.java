package org.simplexplorer.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes ONNX files for tests, at the wire level of protocol buffers. */
public final class OnnxWriter {

    private static final int FLOAT = 1;
    private static final int UINT8 = 2;
    private static final int INT8 = 3;
    private static final int INT64 = 7;

    private final ByteArrayOutputStream graph = new ByteArrayOutputStream();

    /** Weights as raw bytes of floats. */
    public OnnxWriter floats(String name, float[] numbers, int... dims) {
        ByteBuffer raw = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(numbers);
        return tensor(name, FLOAT, 9, raw.array(), dims);
    }

    /** Weights as a packed list of floats, which is how the quantizer writes scales. */
    public OnnxWriter floatData(String name, float[] numbers, int... dims) {
        ByteBuffer packed = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        packed.asFloatBuffer().put(numbers);
        return tensor(name, FLOAT, 4, packed.array(), dims);
    }

    /** Quantized weights, signed or not. */
    public OnnxWriter bytes(String name, boolean signed, byte[] numbers, int... dims) {
        return tensor(name, signed ? INT8 : UINT8, 9, numbers, dims);
    }

    /** Small whole numbers as a packed list, which is how the quantizer writes zero points. */
    public OnnxWriter int32Data(String name, boolean signed, int[] numbers, int... dims) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int number : numbers) {
            varint(packed, number);
        }
        return tensor(name, signed ? INT8 : UINT8, 5, packed.toByteArray(), dims);
    }

    /** An operation. */
    public OnnxWriter node(String name, String operator, String... inputs) {
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        for (String input : inputs) {
            field(node, 1, input);
        }
        field(node, 2, name + "_output_0");
        field(node, 3, name);
        field(node, 4, operator);
        field(graph, 1, node.toByteArray());
        return this;
    }

    /** A constant of one whole number in a list. */
    public OnnxWriter constant(String name, long number) {
        ByteBuffer raw =
                ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number);
        ByteArrayOutputStream attribute = new ByteArrayOutputStream();
        field(attribute, 1, "value");
        field(attribute, 5, tensorMessage("", INT64, 9, raw.array(), 1));
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        field(node, 2, name + "_output_0");
        field(node, 3, name);
        field(node, 4, "Constant");
        field(node, 5, attribute.toByteArray());
        field(graph, 1, node.toByteArray());
        return this;
    }

    /** Weights of any type code, with their bytes in any field. */
    public OnnxWriter tensor(String name, int type, int dataField, byte[] data, int... dims) {
        field(graph, 5, tensorMessage(name, type, dataField, data, dims));
        return this;
    }

    /** Weights that lie in another file. */
    public OnnxWriter elsewhere(String name) {
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        field(tensor, 8, name);
        varint(tensor, 14 << 3);
        varint(tensor, 1);
        field(graph, 5, tensor.toByteArray());
        return this;
    }

    /** The whole file but the floats of its last weights, which are to follow. */
    public byte[] huge(String name, int rows, int columns) {
        long missing = (long) rows * columns * Float.BYTES;
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        tensor.writeBytes(tensorMessage(name, FLOAT, 0, new byte[0], rows, columns));
        varint(tensor, (9 << 3) | 2);
        varint(tensor, missing);
        varint(graph, (5 << 3) | 2);
        varint(graph, tensor.size() + missing);
        graph.writeBytes(tensor.toByteArray());
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        varint(model, (7 << 3) | 2);
        varint(model, graph.size() + missing);
        model.writeBytes(graph.toByteArray());
        return model.toByteArray();
    }

    /** The whole file. */
    public byte[] file() {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        varint(model, 1 << 3);
        varint(model, 6); // the version of the format
        field(model, 2, "test");
        field(model, 7, graph.toByteArray());
        return model.toByteArray();
    }

    private static byte[] tensorMessage(String name, int type, int dataField, byte[] data, int... dims) {
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        for (int dim : dims) {
            varint(tensor, 1 << 3);
            varint(tensor, dim);
        }
        varint(tensor, 2 << 3);
        varint(tensor, type);
        field(tensor, 8, name);
        if (dataField > 0) {
            field(tensor, dataField, data);
        }
        return tensor.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int number, String text) {
        field(out, number, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] bytes) {
        varint(out, ((long) number << 3) | 2);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            out.write((int) ((rest & 0x7f) | 0x80));
        }
        out.write((int) rest);
    }
}
