package org.simplexplorer.model.bert;

import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.model.text.WordPiece;

/** An encoder with its tokenizer. */
record BertTransformer(String name, WordPiece tokenizer, Encoder encoder) implements Transformer {

    @Override
    public int layers() {
        return encoder.layers().size();
    }

    @Override
    public int heads() {
        return encoder.heads();
    }

    @Override
    public int headSize() {
        return width() / heads();
    }

    @Override
    public int width() {
        return encoder.words().width();
    }

    @Override
    public int longest() {
        return encoder.positions().rows();
    }

    @Override
    public Pieces tokenize(String text) {
        return tokenizer.tokenize(text, longest());
    }

    @Override
    public Pass run(Pieces pieces) {
        return encoder.run(pieces.ids());
    }
}
