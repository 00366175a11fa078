package org.simplexplorer.model.bert;

import static org.simplexplorer.model.ModelFormatException.quoted;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.file.OnnxFile;
import org.simplexplorer.model.file.OnnxTensor;

/**
 * Weights as floats. Those that were quantized are bytes q, called {@code NAME_quantized}, with {@code NAME_scale} and
 * {@code NAME_zero_point}, one for all or one a column: the weight is (q - zero point) * scale.
 */
final class Weights {

    static final String QUANTIZED = "_quantized";

    private static final double SHARE_OF_MEMORY = 0.75;

    private final OnnxFile file;

    Weights(OnnxFile file) {
        this.file = file;
    }

    /** The scale and the zero point of each column. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Quantization(float[] scale, float[] zero) {
        float weight(float quantized, int column) {
            return (quantized - zero[column]) * scale[column];
        }
    }

    /** @throws ModelFormatException if the weights as floats would fill the memory that the program may use */
    void requireRoom() throws ModelFormatException {
        long needed = 0;
        for (String name : file.tensorNames()) {
            boolean stays = name.endsWith(QUANTIZED) && name.contains("embeddings.");
            needed += file.tensor(name).orElseThrow().numbers() * (stays ? Byte.BYTES : Float.BYTES);
        }
        long most = Runtime.getRuntime().maxMemory();
        if (needed > most * SHARE_OF_MEMORY) {
            throw new ModelFormatException(("the model needs about %d MB of memory, and the program may use %d MB; set"
                            + " SIMPLEXPLORER_JAVA_OPTIONS=-Xmx%dm before it starts")
                    .formatted(needed >> 20, most >> 20, 2 * (needed >> 20)));
        }
    }

    /** A matrix as it is: in x out. */
    float[][] matrix(String name, String operation) throws ModelFormatException {
        OnnxTensor tensor = file.tensor(name)
                .orElseThrow(() -> new ModelFormatException(
                        "the operation %s has no weights that lie ready".formatted(quoted(operation))));
        requireTwo(tensor);
        int out = (int) (long) tensor.dims().get(1);
        return tensor.isBytes() ? quantized(tensor, out) : rows(finite(tensor), out);
    }

    private static float[][] rows(float[] flat, int out) {
        float[][] rows = new float[flat.length / out][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(flat, row * out, (row + 1) * out);
        }
        return rows;
    }

    private float[][] quantized(OnnxTensor tensor, int out) throws ModelFormatException {
        byte[] bytes = tensor.bytes();
        int mask = mask(tensor);
        Quantization quantization = quantization(tensor.name(), out);
        float[][] rows = new float[bytes.length / out][out];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < out; column++) {
                float weight = quantization.weight(bytes[row * out + column] & mask, column);
                rows[row][column] = requireFinite(weight, tensor.name());
            }
        }
        return rows;
    }

    /** What makes a number of a byte, signed or not. */
    private static int mask(OnnxTensor tensor) {
        return tensor.isSigned() ? -1 : 0xff;
    }

    /** A table of vectors, quantized or not; empty if there is none of that name. */
    Optional<EmbeddingTable> table(String name) throws ModelFormatException {
        Optional<OnnxTensor> quantized = file.tensor(name + QUANTIZED);
        Optional<OnnxTensor> found = quantized.or(() -> file.tensor(name));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        OnnxTensor tensor = found.get();
        requireTwo(tensor);
        int rows = (int) (long) tensor.dims().get(0);
        int width = (int) (long) tensor.dims().get(1);
        if (!tensor.isBytes()) {
            float[] flat = finite(tensor);
            return Optional.of(new EmbeddingTable(rows, width, (place, column) -> flat[place]));
        }
        byte[] bytes = tensor.bytes();
        int mask = mask(tensor);
        Quantization quantization = quantization(tensor.name(), width);
        return Optional.of(
                new EmbeddingTable(rows, width, (place, column) -> quantization.weight(bytes[place] & mask, column)));
    }

    private Quantization quantization(String name, int columns) throws ModelFormatException {
        String base = name.endsWith(QUANTIZED) ? name.substring(0, name.length() - QUANTIZED.length()) : name;
        float[] scale = perColumn(base + "_scale", columns);
        return new Quantization(scale, perColumn(base + "_zero_point", columns));
    }

    private float[] perColumn(String name, int columns) throws ModelFormatException {
        OnnxTensor tensor = file.tensor(name)
                .orElseThrow(() -> new ModelFormatException("quantized weights lack %s".formatted(quoted(name))));
        float[] numbers = finite(tensor);
        if (numbers.length != 1 && numbers.length != columns) {
            throw new ModelFormatException(
                    "%s has %d numbers, where 1 or %d are needed".formatted(quoted(name), numbers.length, columns));
        }
        if (numbers.length < columns) {
            float all = numbers[0];
            numbers = new float[columns];
            Arrays.fill(numbers, all);
        }
        return numbers;
    }

    /** All numbers of a tensor. */
    float[] finite(OnnxTensor tensor) throws ModelFormatException {
        float[] numbers = tensor.floats();
        for (float number : numbers) {
            requireFinite(number, tensor.name());
        }
        return numbers;
    }

    private static float requireFinite(float number, String name) throws ModelFormatException {
        if (!Float.isFinite(number)) {
            throw new ModelFormatException("the weights %s hold a number that is not finite".formatted(quoted(name)));
        }
        return number;
    }

    private static void requireTwo(OnnxTensor tensor) throws ModelFormatException {
        List<Long> dims = tensor.dims();
        if (dims.size() != 2 || dims.get(0) < 1 || dims.get(1) < 1) {
            throw new ModelFormatException("the weights %s are no matrix".formatted(quoted(tensor.name())));
        }
    }
}
