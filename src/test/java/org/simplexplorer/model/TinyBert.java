package org.simplexplorer.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An encoder that is small enough to be computed slowly: two layers of two heads, vectors of six numbers, ten within a layer,
 * weights by hand of a seed. Written to a folder as a model, and computed by {@link SlowBert} from the definition.
 */
public final class TinyBert {

    public static final int LAYERS = 2;
    public static final int HEADS = 2;
    public static final int WIDTH = 6;
    public static final int LONGEST = 9;

    private static final int INSIDE = 10;
    static final int HEAD_SIZE = WIDTH / HEADS;

    public static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "cat", "play", "##ing", "##s", "a", "##a", ".", "sat");

    private final Random random = new Random(7);
    private final boolean quantized;
    private final String prefix;
    private final OnnxWriter onnx = new OnnxWriter();
    private final Map<String, double[][]> weights = new LinkedHashMap<>();

    public TinyBert(boolean quantized) {
        this(quantized, "");
    }

    /** @param prefix what stands before all names, as {@code bert.} */
    public TinyBert(boolean quantized, String prefix) {
        this.quantized = quantized;
        this.prefix = prefix;
        table("word", VOCABULARY.size());
        table("position", LONGEST);
        table("token_type", 2);
        norm("embeddings.LayerNorm");
        for (int layer = 0; layer < LAYERS; layer++) {
            String at = "encoder.layer." + layer + ".";
            dense(at + "attention.self.query", WIDTH, WIDTH);
            dense(at + "attention.self.key", WIDTH, WIDTH);
            dense(at + "attention.self.value", WIDTH, WIDTH);
            dense(at + "attention.output.dense", WIDTH, WIDTH);
            norm(at + "attention.output.LayerNorm");
            dense(at + "intermediate.dense", WIDTH, INSIDE);
            dense(at + "output.dense", INSIDE, WIDTH);
            norm(at + "output.LayerNorm");
        }
        String layer = "/" + prefix.replace('.', '/') + "encoder/layer.0/";
        onnx.constant(layer + "attention/self/Constant", HEADS);
        onnx.constant(layer + "attention/self/Constant_1", HEAD_SIZE);
        onnx.node(layer + "intermediate/intermediate_act_fn/Erf", "Erf", "x");
    }

    /** The file {@code model.onnx}. */
    public byte[] file() {
        return onnx.file();
    }

    /** Writes the model into a folder. */
    public Path in(Path folder) throws IOException {
        Files.write(folder.resolve("model.onnx"), file());
        Files.write(folder.resolve("vocab.txt"), VOCABULARY);
        return folder;
    }

    /** The same vocabulary as {@code tokenizer.json}. */
    public static String tokenizerJson() {
        StringBuilder vocabulary = new StringBuilder();
        for (String piece : VOCABULARY) {
            vocabulary
                    .append(vocabulary.isEmpty() ? "" : ",")
                    .append('"')
                    .append(piece)
                    .append("\":")
                    .append(VOCABULARY.indexOf(piece));
        }
        return """
                {"truncation":{"max_length":128},"padding":{"strategy":{"Fixed":128}},
                 "added_tokens":[{"id":4,"content":"[MASK]"}],
                 "normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},
                 "pre_tokenizer":{"type":"BertPreTokenizer"},
                 "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":100,
                          "vocab":{%s}}}
                """.formatted(vocabulary);
    }

    private void table(String kind, int rows) {
        String name = "embeddings." + kind + "_embeddings.weight";
        if (!quantized) {
            floats(name, rows, WIDTH, 1);
            return;
        }
        byte[] bytes = new byte[rows * WIDTH];
        random.nextBytes(bytes);
        double[][] table = new double[rows][WIDTH];
        for (int i = 0; i < bytes.length; i++) {
            table[i / WIDTH][i % WIDTH] = ((bytes[i] & 0xff) - 117) * (double) 0.01f;
        }
        onnx.bytes(prefix + name + "_quantized", false, bytes, rows, WIDTH);
        onnx.floatData(prefix + name + "_scale", new float[] {0.01f});
        onnx.int32Data(prefix + name + "_zero_point", false, new int[] {117});
        weights.put(name, table);
    }

    private void norm(String name) {
        floats(name + ".weight", 1, WIDTH, 1);
        floats(name + ".bias", 1, WIDTH, 0.5);
    }

    private void dense(String name, int in, int out) {
        floats(name + ".bias", 1, out, 0.3);
        String matrix = "onnx::MatMul_" + (100 + weights.size());
        String node = "/" + (prefix + name).replace('.', '/').replace("layer/", "layer.");
        if (!quantized) {
            floats(name, matrix, in, out, 0.8);
            onnx.node(node + "/MatMul", "MatMul", "x", matrix);
            return;
        }
        byte[] bytes = new byte[in * out];
        random.nextBytes(bytes);
        float[] scale = new float[out];
        int[] zero = new int[out];
        double[][] rows = new double[in][out];
        for (int column = 0; column < out; column++) {
            scale[column] = 0.004f + 0.001f * column;
            zero[column] = column - 3;
            for (int row = 0; row < in; row++) {
                rows[row][column] = (bytes[row * out + column] - zero[column]) * (double) scale[column];
            }
        }
        onnx.bytes(matrix + "_quantized", true, bytes, in, out);
        onnx.floatData(matrix + "_scale", scale, out);
        onnx.int32Data(matrix + "_zero_point", true, zero, out);
        onnx.node(node + "/MatMul_quant", "MatMulInteger", "x_quantized", matrix + "_quantized", "x_zero", "z");
        weights.put(name, rows);
    }

    private void floats(String name, int rows, int columns, double spread) {
        floats(name, prefix + name, rows, columns, spread);
    }

    private void floats(String key, String name, int rows, int columns, double spread) {
        float[] numbers = new float[rows * columns];
        double[][] matrix = new double[rows][columns];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (random.nextGaussian() * spread);
            matrix[i / columns][i % columns] = numbers[i];
        }
        weights.put(key, matrix);
        if (rows == 1) {
            onnx.floats(name, numbers, columns);
        } else {
            onnx.floats(name, numbers, rows, columns);
        }
    }

    /** What the encoder makes of pieces: {@code [layer][head][row][column]}, and the embedding. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Slow(double[][][][] logits, double[] embedding) {}

    /** Computes from the definition, with softmax. */
    public Slow slow(List<Integer> ids) {
        return new SlowBert(weights).run(ids);
    }

    /** The bytes of a text file. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
