package org.simplexplorer.viewmodel.transformer;

import java.io.IOException;
import java.nio.file.Path;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.model.bert.ModelFolder;
import org.simplexplorer.study.FileProblem;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;

/** Loads a model of one's own from a folder, and lets it read the open study. */
public final class OwnModel {

    private final ModelShelf shelf;
    private final ModelScores scores;
    private final Background background;
    private final Messages messages;

    OwnModel(ModelShelf shelf, ModelScores scores, Background background, Messages messages) {
        this.shelf = shelf;
        this.scores = scores;
        this.background = background;
        this.messages = messages;
    }

    /** Loads what is in a folder: {@code model.onnx} of a BERT encoder, and its tokenizer. */
    public void load(Path folder) {
        background.read("Loading " + folder.getFileName(), () -> read(folder), this::take);
    }

    /** @throws IOException with one sentence that says what is wrong, or missing */
    private static Transformer read(Path folder) throws IOException {
        String where = "\u201c" + folder.getFileName() + "\u201d: ";
        try {
            return ModelFolder.load(folder);
        } catch (ModelFormatException e) {
            throw new IOException(where + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(where + FileProblem.describe(e), e);
        }
    }

    private void take(Transformer model) {
        shelf.add(model);
        scores.useModel(model.name());
        messages.tell("Loaded %s: %d layers of %d heads, %d dimensions."
                .formatted(model.name(), model.layers(), model.heads(), model.width()));
    }

    /** Goes back to the model that is built in. */
    public void useBuiltIn() {
        scores.useModel(shelf.builtInName());
    }
}
