package org.simplexplorer.model.bert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.model.file.OnnxFile;
import org.simplexplorer.model.text.TokenizerFile;
import org.simplexplorer.model.text.WordPiece;

/** The model that comes with the program: all-MiniLM-L6-v2, six layers of twelve heads, quantized. */
public final class Models {

    /** What the model is called. */
    public static final String BUILT_IN = "all-MiniLM-L6-v2";

    private static final String WEIGHTS = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private static @Nullable Transformer loaded;

    private Models() {}

    /** The model of the program, loaded at the first call, which takes about a second, and shared by all. */
    public static synchronized Transformer builtIn() {
        Transformer known = loaded;
        if (known == null) {
            CompletableFuture<WordPiece> tokenizer =
                    CompletableFuture.supplyAsync(Models::tokenizer); // beside the weights
            Encoder encoder = encoder();
            known = new BertTransformer(BUILT_IN, tokenizer.join(), encoder);
            loaded = known;
        }
        return known;
    }

    private static WordPiece tokenizer() {
        try {
            return TokenizerFile.json(resource(TOKENIZER));
        } catch (ModelFormatException e) {
            throw new IllegalStateException("the tokenizer that comes with the program is damaged", e);
        }
    }

    private static Encoder encoder() {
        try {
            return BertFile.read(OnnxFile.read(ByteBuffer.wrap(resource(WEIGHTS))), BertSettings.NONE);
        } catch (ModelFormatException e) {
            throw new IllegalStateException(
                    "the model that comes with the program cannot be run: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without its model: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the model that comes with the program cannot be read", e);
        }
    }
}
