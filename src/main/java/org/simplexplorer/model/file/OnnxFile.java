package org.simplexplorer.model.file;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.simplexplorer.model.ModelFormatException;

/** The graph of an ONNX file: the weights by their names, and the operations by theirs. */
public final class OnnxFile {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;

    /** Far more than any encoder has; so many names can be held. */
    private static final int MOST = 50_000;

    private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    private final Map<String, OnnxNode> nodes = new LinkedHashMap<>();

    private OnnxFile() {}

    /**
     * Reads a file, whose bytes the tensors go on to use.
     *
     * @throws ModelFormatException if this is no ONNX model, or it is damaged
     */
    public static OnnxFile read(ByteBuffer file) throws ModelFormatException {
        OnnxFile onnx = new OnnxFile();
        WireReader model = new WireReader(file);
        while (model.next()) {
            if (model.field() == MODEL_GRAPH) {
                onnx.readGraph(model.bytes());
            }
        }
        if (onnx.tensors.isEmpty()) {
            throw new ModelFormatException("this is no ONNX model with weights");
        }
        return onnx;
    }

    private void readGraph(ByteBuffer message) throws ModelFormatException {
        WireReader graph = new WireReader(message);
        for (int count = 0; graph.next(); count++) {
            if (count == MOST) {
                throw new ModelFormatException("its graph has more than " + MOST + " parts");
            }
            switch (graph.field()) {
                case GRAPH_NODE -> {
                    OnnxNode node = OnnxNode.read(graph.bytes());
                    nodes.put(node.name(), node);
                }
                case GRAPH_INITIALIZER -> {
                    OnnxTensor tensor = OnnxTensor.read(graph.bytes());
                    tensors.put(tensor.name(), tensor);
                }
                default -> {} // its name, inputs and outputs
            }
        }
    }

    public Optional<OnnxTensor> tensor(String name) {
        return Optional.ofNullable(tensors.get(name));
    }

    public Optional<OnnxNode> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** The names of all weights, in the order of the file. */
    public Collection<String> tensorNames() {
        return tensors.keySet();
    }

    /** All operations, in the order of the file. */
    public Collection<OnnxNode> nodes() {
        return nodes.values();
    }
}
