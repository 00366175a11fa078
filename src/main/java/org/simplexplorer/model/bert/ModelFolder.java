package org.simplexplorer.model.bert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.model.file.OnnxFile;
import org.simplexplorer.model.text.TokenizerFile;
import org.simplexplorer.model.text.WordPiece;

/**
 * A model of one's own: a folder with {@code model.onnx}, a BERT encoder with all its weights inside, quantized or not, and
 * {@code tokenizer.json} or {@code vocab.txt}. A {@code config.json} is looked into for the number of heads.
 */
public final class ModelFolder {

    private static final String WEIGHTS = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";
    private static final String VOCABULARY = "vocab.txt";
    private static final String CONFIG = "config.json";

    private static final int MOST_CONFIG_BYTES = 1 << 20;

    private ModelFolder() {}

    /** Reads a part of a model from its bytes. */
    private interface Reader<B, T> {
        T read(B bytes) throws ModelFormatException;
    }

    /**
     * Loads the model, which is called as the folder is.
     *
     * @throws ModelFormatException with a sentence that names the file and what is missing or wrong in it
     * @throws IOException if the system cannot read a file
     */
    public static Transformer load(Path folder) throws IOException, ModelFormatException {
        if (!Files.isDirectory(folder)) {
            throw new ModelFormatException(
                    Files.exists(folder)
                            ? "this is a file; give the folder that holds " + WEIGHTS
                            : "there is no such folder");
        }
        Path weights = folder.resolve(WEIGHTS);
        if (!Files.isRegularFile(weights)) {
            throw new ModelFormatException("the folder has no " + WEIGHTS);
        }
        WordPiece tokenizer = tokenizer(folder);
        Path config = folder.resolve(CONFIG);
        BertSettings settings =
                Files.isRegularFile(config) ? small(config, MOST_CONFIG_BYTES, BertSettings::read) : BertSettings.NONE;
        Encoder encoder = named(weights, map(weights), bytes -> BertFile.read(OnnxFile.read(bytes), settings));
        if (tokenizer.vectors() > encoder.words().rows()) {
            throw new ModelFormatException("the tokenizer knows %d pieces, but the model has vectors for %d only"
                    .formatted(tokenizer.vectors(), encoder.words().rows()));
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new BertTransformer(String.valueOf(name), tokenizer, encoder);
    }

    private static WordPiece tokenizer(Path folder) throws IOException, ModelFormatException {
        Path json = folder.resolve(TOKENIZER);
        if (Files.isRegularFile(json)) {
            return small(json, TokenizerFile.MOST_BYTES, TokenizerFile::json);
        }
        Path list = folder.resolve(VOCABULARY);
        if (Files.isRegularFile(list)) {
            return small(list, TokenizerFile.MOST_BYTES, TokenizerFile::vocabulary);
        }
        throw new ModelFormatException("the folder has neither " + TOKENIZER + " nor " + VOCABULARY);
    }

    private static <T> T small(Path file, int most, Reader<byte[], T> reader) throws IOException, ModelFormatException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            throw new ModelFormatException(
                    file.getFileName() + ": the file is larger than the " + (most >> 20) + " MB that can be read");
        }
        return named(file, bytes, reader);
    }

    /** The file's pages, of which the system keeps in memory what is used: weights are read once. */
    private static ByteBuffer map(Path file) throws IOException, ModelFormatException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new ModelFormatException(
                        file.getFileName() + ": the file is larger than the 2 GB that can be read");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static <B, T> T named(Path file, B bytes, Reader<B, T> reader) throws ModelFormatException {
        try {
            return reader.read(bytes);
        } catch (ModelFormatException e) {
            throw new ModelFormatException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
