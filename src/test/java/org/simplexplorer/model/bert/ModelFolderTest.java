package org.simplexplorer.model.bert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.OnnxWriter;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.model.Transformer;

/** Models of one's own: what is read of their folder, and the sentence for each that is of another shape. */
class ModelFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        new TinyBert(true).in(folder);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> ModelFolder.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(sentence);
    }

    private void model(byte[] file) throws IOException {
        Files.write(folder.resolve("model.onnx"), file);
    }

    /** The model with each place of a text replaced by one of the same length. */
    private void modelWith(String part, String other) throws IOException {
        String letters = new String(new TinyBert(true).file(), StandardCharsets.ISO_8859_1);
        assertThat(letters).contains(part);
        assertThat(other).hasSameSizeAs(part);
        model(letters.replace(part, other).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void isCalledAsItsFolderIs() throws IOException, ModelFormatException {
        Transformer model = ModelFolder.load(folder);
        assertThat(model.name()).isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(model.longest()).isEqualTo(TinyBert.LONGEST);
        assertThat(model.tokenize("the cat ".repeat(9)).cut()).isTrue();
    }

    @Test
    void theTokenizerIsReadFromEitherFile() throws IOException, ModelFormatException {
        Files.delete(folder.resolve("vocab.txt"));
        refused("the folder has neither tokenizer.json nor vocab.txt");
        Files.writeString(folder.resolve("tokenizer.json"), TinyBert.tokenizerJson());
        assertThat(ModelFolder.load(folder).tokenize("Plays").texts()).containsExactly("[CLS]", "play", "##s", "[SEP]");
        Files.writeString(
                folder.resolve("tokenizer.json"), TinyBert.tokenizerJson().replace("\"sat\":13", "\"sat\":14"));
        refused("the tokenizer knows 15 pieces, but the model has vectors for 14 only");
    }

    @Test
    void theSettingsTellTheNumberOfHeadsBeforeTheGraphDoes() throws IOException, ModelFormatException {
        Path config = folder.resolve("config.json");
        Files.writeString(config, "{\"model_type\":\"bert\",\"num_attention_heads\":3}");
        assertThat(ModelFolder.load(folder).heads()).isEqualTo(3);
        Files.writeString(config, "{\"num_attention_heads\":4}");
        refused("vectors of 6 numbers cannot be parted into 4 heads");
        Files.writeString(config, "{\"num_attention_heads\":0}");
        refused("vectors of 6 numbers cannot be parted into 0 heads");
        Files.writeString(config, "{\"model_type\":\"roberta\"}");
        refused("config.json: the model's model_type is \u201croberta\u201d, but only bert can be run");
        Files.writeString(config, "{\"hidden_act\":\"relu\"}");
        refused("config.json: the model's hidden_act is \u201crelu\u201d, but only gelu can be run");
        Files.writeString(config, "{\"layer_norm_eps\":-1}");
        refused("config.json: layer_norm_eps is not from 0 to 1");
        Files.writeString(config, "{");
        refused("config.json: this is not valid JSON");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Files.delete(folder.resolve("model.onnx"));
        refused("the folder has no model.onnx");
        assertThatThrownBy(() -> ModelFolder.load(folder.resolve("vocab.txt")))
                .hasMessage("this is a file; give the folder that holds model.onnx");
        assertThatThrownBy(() -> ModelFolder.load(folder.resolve("none"))).hasMessage("there is no such folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embeddings.word_embeddings | embeddings.wort_embeddings | it has not the table “embeddings.word_embeddings.weight”",
                "embeddings.position_embeddings | embeddings.positiom_embeddings | it has not the table “embeddings.position_embeddings.weight”",
                "layer.0/attention/self/query | layer.0/attention/self/quest | it has not the operation “/encoder/layer.0/attention/self/query/MatMul”",
                "layer.1/attention/output/dense | layer.1/attention/output/dunse | it has not the matrix of “/encoder/layer.1/attention/output/dense”",
                "layer.1.intermediate.dense.bias | layer.1.intermediate.dense.bios | it has not “encoder.layer.1.intermediate.dense.bias”",
                "layer.0.output.LayerNorm.weight | layer.0.output.LayerNorm.height | it has not “encoder.layer.0.output.LayerNorm.weight”",
                "_scale | _skale | quantized weights lack",
                "_zero_point | _zero_paint | quantized weights lack",
                "Erf | Tan | it has not the exact GELU (Erf)",
                "attention/self/Const | attention/selv/Const | put a config.json with num_attention_heads beside it",
            })
    void whatAnEncoderLacksIsNamed(String part, String other, String sentence) throws IOException {
        modelWith(part, other);
        refused(sentence);
        refused("model.onnx: ");
    }

    @Test
    void whatIsNoModelIsASentence() throws IOException {
        String notOnnx = "model.onnx: this is no ONNX model";
        model(new byte[0]);
        refused(notOnnx);
        model("{\"a\": 1, \"text\": \"this is a text\"}".getBytes(StandardCharsets.UTF_8));
        refused(notOnnx);
        model(new byte[100_000]);
        refused(notOnnx);
        byte[] whole = new TinyBert(true).file();
        for (int length = 0; length < whole.length; length += 37) {
            model(Arrays.copyOf(whole, length));
            refused("model.onnx: ");
        }
    }

    @Test
    void weightsThatLieAboutTheirSizeAreFoundOut() throws IOException {
        byte[] few = new byte[8];
        for (int[] dims : new int[][] {{3, 3}, {1 << 30, 1 << 30}, {Integer.MAX_VALUE}, {0, 4}, {1, 7}}) {
            model(new OnnxWriter()
                    .tensor("embeddings.word_embeddings.weight", 1, 9, few, dims)
                    .node("/encoder/layer.0/attention/self/query/MatMul", "MatMul", "x", "w")
                    .file());
            refused("model.onnx: the weights \u201cembeddings.word_embeddings.weight\u201d ");
        }
        model(new OnnxWriter()
                .tensor("embeddings.word_embeddings.weight", 8, 9, few, 2, 4)
                .node("/encoder/layer.0/attention/self/query/MatMul", "MatMul", "x", "w")
                .file());
        refused("are of a type that cannot be read (8)");
        model(new OnnxWriter().elsewhere("a").file());
        refused("its weights lie in another file");
        model(new OnnxWriter()
                .floats("embeddings.word_embeddings.weight", new float[] {1, Float.NaN}, 1, 2)
                .node("/encoder/layer.0/attention/self/query/MatMul", "MatMul", "x", "w")
                .file());
        refused("hold a number that is not finite");
    }

    /** Files with a hole in them: large, and on the disk nothing. */
    @Test
    void hugeFilesAreRefusedBeforeTheyAreRead() throws IOException {
        Path weights = folder.resolve("model.onnx");
        try (RandomAccessFile file = new RandomAccessFile(weights.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        refused("model.onnx: the file is larger than the 2 GB that can be read");
        // One table that fills the file, and would as floats fill the memory.
        int rows = (int) (Math.min(Runtime.getRuntime().maxMemory(), 2_000_000_000L) / Float.BYTES / TinyBert.WIDTH);
        byte[] start = new OnnxWriter()
                .node("/encoder/layer.0/attention/self/query/MatMul", "MatMul", "x", "w")
                .huge("embeddings.word_embeddings.weight", rows, TinyBert.WIDTH);
        Files.write(weights, start);
        try (RandomAccessFile file = new RandomAccessFile(weights.toFile(), "rw")) {
            file.setLength(start.length + (long) rows * TinyBert.WIDTH * Float.BYTES);
        }
        refused("MB of memory, and the program may use ");
        refused("SIMPLEXPLORER_JAVA_OPTIONS=-Xmx");
        new TinyBert(true).in(folder);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("vocab.txt").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        refused("vocab.txt: the file is larger than the 16 MB that can be read");
    }

    /** Empty parts take two bytes each in a file, and much more in memory. */
    @Test
    void aFileOfManyPartsIsRefused() throws IOException {
        OnnxWriter many = new OnnxWriter();
        for (int i = 0; i < 60_000; i++) {
            many.node("", "");
        }
        model(many.file());
        refused("model.onnx: its graph has more than 50000 parts");
    }
}
