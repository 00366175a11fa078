package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.model.bert.ModelFolder;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.study.FileProblem;

/** Loads the transformer that {@link ModelChoice} chose. */
final class LoadedModel {

    private LoadedModel() {}

    /** @param folder of the model; empty for the one that is built in */
    static Transformer of(Optional<String> folder) throws IOException, UsageException {
        if (folder.isEmpty()) {
            return Models.builtIn();
        }
        String where = "\u201c" + folder.get() + "\u201d: ";
        if (folder.get().isEmpty() || !Files.isDirectory(Path.of(folder.get()))) {
            throw new UsageException(
                    "--model must be a folder with a model.onnx in it, but is \u201c" + folder.get() + "\u201d");
        }
        try {
            return ModelFolder.load(Path.of(folder.get()));
        } catch (ModelFormatException e) {
            throw new IOException(where + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(where + FileProblem.describe(e), e);
        }
    }
}
