package org.simplexplorer.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that chooses a transformer. It names no class of one, so that only commands that run load any. */
final class ModelChoice {

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = {
                "your own model: model.onnx (a BERT encoder, its weights inside) and tokenizer.json",
                "or vocab.txt (all-MiniLM-L6-v2, which is built in)"
            })
    private Optional<String> folder = Optional.empty();

    /** The folder of the model; empty for the one that is built in. */
    Optional<String> folder() {
        return folder;
    }
}
