package org.simplexplorer.model.bert;

import static org.simplexplorer.model.ModelFormatException.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.file.OnnxFile;
import org.simplexplorer.model.file.OnnxNode;
import org.simplexplorer.model.file.OnnxTensor;

/**
 * Finds the parts of an encoder in an ONNX file by the names that PyTorch's exporter gives them: tables, biases and norms by
 * their own, matrices, whose names are lost, by that of the operation that multiplies with them.
 */
final class BertFile {

    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final String QUERY = "/encoder/layer.0/attention/self/query/MatMul";
    private static final int MOST_LAYERS = 256;

    private final OnnxFile file;
    private final Weights weights;
    private final String tensorPrefix;
    private final String nodePrefix;

    private BertFile(OnnxFile file) throws ModelFormatException {
        this.file = file;
        weights = new Weights(file);
        tensorPrefix = prefixOfTensors(file);
        nodePrefix = prefixOfNodes(file);
    }

    /** @throws ModelFormatException that names what is missing, or does not fit */
    static Encoder read(OnnxFile file, BertSettings settings) throws ModelFormatException {
        return new BertFile(file).encoder(settings);
    }

    private Encoder encoder(BertSettings settings) throws ModelFormatException {
        weights.requireRoom();
        EmbeddingTable words = table("word");
        EmbeddingTable positions = table("position");
        EmbeddingTable sentences = table("token_type");
        int width = words.width();
        if (positions.width() != width || sentences.width() != width || positions.rows() < 2 || sentences.rows() < 1) {
            throw new ModelFormatException("the tables of words, positions and sentences do not fit together");
        }
        BertGraph graph = new BertGraph(file, nodePrefix);
        graph.requireGelu();
        int heads = settings.heads().isPresent() ? settings.heads().getAsInt() : graph.heads(width);
        if (heads < 1 || width % heads != 0) {
            throw new ModelFormatException(
                    "vectors of %d numbers cannot be parted into %d heads".formatted(width, heads));
        }
        double epsilon = settings.epsilon().isPresent() ? settings.epsilon().getAsDouble() : graph.epsilon();
        List<EncoderLayer> layers = new ArrayList<>();
        for (int layer = 0; layer < layerCount(); layer++) {
            layers.add(layer(layer, width, epsilon));
        }
        return new Encoder(
                words, positions, sentences, norm("embeddings.LayerNorm", width, epsilon), List.copyOf(layers), heads);
    }

    private int layerCount() {
        int layers = 0;
        while (layers < MOST_LAYERS
                && multiplication("/encoder/layer." + layers + "/attention/self/query")
                        .isPresent()) {
            layers++;
        }
        return layers;
    }

    private EncoderLayer layer(int layer, int width, double epsilon) throws ModelFormatException {
        String at = "encoder.layer." + layer + ".";
        Dense widen = dense(at + "intermediate.dense", width, -1);
        return new EncoderLayer(
                dense(at + "attention.self.query", width, width),
                dense(at + "attention.self.key", width, width),
                dense(at + "attention.self.value", width, width),
                dense(at + "attention.output.dense", width, width),
                norm(at + "attention.output.LayerNorm", width, epsilon),
                widen,
                dense(at + "output.dense", widen.out(), width),
                norm(at + "output.LayerNorm", width, epsilon));
    }

    /** A dense layer of a size; -1 for any. */
    private Dense dense(String name, int in, int out) throws ModelFormatException {
        String operation =
                "/" + name.replace("layer.", "layer#").replace('.', '/').replace("layer#", "layer.");
        OnnxNode node = multiplication(operation).orElseThrow(() -> missing("the matrix of " + quoted(operation)));
        String matrix = node.inputs().size() < 2 ? "" : node.inputs().get(1);
        float[][] rows = weights.matrix(matrix, operation);
        float[] bias = vector(name + ".bias", out < 0 ? rows[0].length : out);
        if (rows.length != in || rows[0].length != bias.length) {
            throw new ModelFormatException("the matrix of %s is %d x %d, where %d x %d is needed"
                    .formatted(quoted(operation), rows.length, rows[0].length, in, bias.length));
        }
        return new Dense(rows, bias);
    }

    private LayerNorm norm(String name, int width, double epsilon) throws ModelFormatException {
        return new LayerNorm(vector(name + ".weight", width), vector(name + ".bias", width), epsilon);
    }

    private float[] vector(String name, int length) throws ModelFormatException {
        OnnxTensor tensor = file.tensor(tensorPrefix + name).orElseThrow(() -> missing(quoted(name)));
        float[] vector = weights.finite(tensor);
        if (vector.length != length) {
            throw new ModelFormatException(
                    "%s has %d numbers, where %d are needed".formatted(quoted(name), vector.length, length));
        }
        return vector;
    }

    private EmbeddingTable table(String kind) throws ModelFormatException {
        String name = "embeddings." + kind + "_embeddings.weight";
        return weights.table(tensorPrefix + name).orElseThrow(() -> missing("the table " + quoted(name)));
    }

    /** The operation that multiplies with a matrix. */
    private Optional<OnnxNode> multiplication(String name) {
        return file.node(nodePrefix + name + "/MatMul").or(() -> file.node(nodePrefix + name + "/MatMul_quant"));
    }

    /** What stands before all names where the encoder is a part of a larger model. */
    private static String prefixOfTensors(OnnxFile file) throws ModelFormatException {
        return file.tensorNames().stream()
                .map(name -> name.endsWith(Weights.QUANTIZED)
                        ? name.substring(0, name.length() - Weights.QUANTIZED.length())
                        : name)
                .filter(name -> name.endsWith(WORDS))
                .map(name -> name.substring(0, name.length() - WORDS.length()))
                .findFirst()
                .orElseThrow(() -> missing("the table " + quoted(WORDS)));
    }

    private static String prefixOfNodes(OnnxFile file) throws ModelFormatException {
        return file.nodes().stream()
                .map(OnnxNode::name)
                .filter(name -> name.endsWith(QUERY) || name.endsWith(QUERY + "_quant"))
                .map(name -> name.substring(0, name.lastIndexOf(QUERY)))
                .findFirst()
                .orElseThrow(() -> missing("the operation " + quoted(QUERY)));
    }

    private static ModelFormatException missing(String what) {
        return new ModelFormatException("this is no BERT encoder that can be read: it has not " + what);
    }
}
