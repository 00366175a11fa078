package org.simplexplorer.model.bert;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.file.OnnxFile;
import org.simplexplorer.model.file.OnnxNode;
import org.simplexplorer.model.file.OnnxTensor;

/** What an encoder's operations tell beside its weights. */
final class BertGraph {

    private static final double USUAL_EPSILON = 1e-12;
    private static final double LARGEST_EPSILON = 1e-3;
    private static final int LARGEST_SHAPE = 8;

    private final OnnxFile file;
    private final String prefix;

    /** @param prefix what stands before the names of all operations */
    BertGraph(OnnxFile file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    /** The number of heads: vectors are reshaped to (…, heads, width / heads). */
    int heads(int width) throws ModelFormatException {
        List<Float> numbers = new ArrayList<>();
        for (OnnxNode node : file.nodes()) {
            if (node.name().startsWith(prefix + "/encoder/layer.0/attention/self/")
                    && node.value().filter(OnnxTensor::isWhole).isPresent()
                    && isShort(node.value().get())) {
                for (float number : node.value().get().floats()) {
                    numbers.add(number);
                }
            }
        }
        for (int i = 0; i + 1 < numbers.size(); i++) {
            float heads = numbers.get(i);
            if (heads >= 1 && heads * numbers.get(i + 1) == width) {
                return (int) heads;
            }
        }
        throw new ModelFormatException(
                "nothing tells how many heads a layer has; put a config.json with num_attention_heads beside it");
    }

    /** What the norms add to the variance. */
    double epsilon() throws ModelFormatException {
        for (OnnxNode node : file.nodes()) {
            if (node.name().startsWith(prefix + "/embeddings/LayerNorm/")
                    && node.value().isPresent()
                    && isShort(node.value().get())) {
                for (float number : node.value().get().floats()) {
                    if (number > 0 && number <= LARGEST_EPSILON) {
                        return number;
                    }
                }
            }
        }
        return USUAL_EPSILON;
    }

    /** @throws ModelFormatException if another function stands between the two layers of each token's own thoughts */
    void requireGelu() throws ModelFormatException {
        boolean exact = file.nodes().stream()
                .filter(node -> node.name().startsWith(prefix + "/encoder/layer.0/intermediate/"))
                .anyMatch(
                        node -> node.operator().equals("Erf") || node.operator().equals("Gelu"));
        if (!exact) {
            throw new ModelFormatException("this is no BERT encoder that can be read: it has not the exact GELU (Erf)"
                    + " between the dense layers of \u201c/encoder/layer.0/intermediate\u201d");
        }
    }

    private static boolean isShort(OnnxTensor tensor) {
        return tensor.dims().stream().allMatch(dim -> dim <= LARGEST_SHAPE)
                && tensor.dims().size() <= 1;
    }
}
