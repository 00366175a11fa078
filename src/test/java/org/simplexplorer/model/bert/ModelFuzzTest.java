package org.simplexplorer.model.bert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.Mutations;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.model.Transformer;

/**
 * Damaged files of a model: each ends in a model that runs, or in one sentence that names the file, within its time. The tests
 * run in little memory, so that an input that takes too much of it fails too.
 */
class ModelFuzzTest {

    private static final Duration A_HANG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    enum Part {
        WEIGHTS("model.onnx"),
        TOKENIZER("tokenizer.json"),
        VOCABULARY("vocab.txt"),
        CONFIG("config.json");

        private final String file;

        Part(String file) {
            this.file = file;
        }

        List<byte[]> files() {
            return switch (this) {
                case WEIGHTS -> List.of(new TinyBert(true).file(), new TinyBert(false, "bert.").file());
                case TOKENIZER -> List.of(TinyBert.utf8(TinyBert.tokenizerJson()));
                case VOCABULARY -> List.of(TinyBert.utf8(String.join("\n", TinyBert.VOCABULARY)));
                case CONFIG ->
                    List.of(TinyBert.utf8("{\"model_type\":\"bert\",\"hidden_act\":\"gelu\",\"num_attention_heads\":2,"
                            + "\"layer_norm_eps\":1e-12}"));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDamagedFileEndsInAModelOrInASentence(Part part) throws IOException {
        new TinyBert(true).in(folder);
        Mutations mutations = new Mutations(part.file.hashCode());
        List<byte[]> files = part.files();
        int read = 0;
        int inputs = Mutations.INPUTS / Part.values().length + 1;
        for (int input = 0; input < inputs; input++) {
            byte[] bytes = mutations.next(files);
            Files.write(folder.resolve(part.file), bytes);
            read += assertTimeoutPreemptively(A_HANG, () -> runs(part, bytes)) ? 1 : 0;
        }
        assertThat(read).as("models that ran").isBetween(1, inputs - 1); // both ends are tried
    }

    /** Whether the folder ends in a model that runs, as opposed to a sentence. */
    private boolean runs(Part part, byte[] bytes) {
        try {
            Transformer model = ModelFolder.load(folder);
            Pieces pieces = model.tokenize("The cat plays, caa!");
            assertThat(pieces.size()).isLessThanOrEqualTo(model.longest());
            Pass pass = model.run(pieces);
            assertThat(pass.embedding()).hasSize(model.width());
            return true;
        } catch (ModelFormatException e) {
            assertThat(e.getMessage())
                    .matches("(the |model\\.onnx: |vectors ).*|" + part.file.replace(".", "\\.") + ": .*")
                    .hasSizeBetween(10, 700)
                    .doesNotContain("\n", "\r", "\0", "Exception", "java.");
            return false;
        } catch (ArithmeticException e) {
            assertThat(e).hasMessageContaining("its weights are damaged");
            return false;
        } catch (IOException | RuntimeException | Error e) {
            return fail(
                    "this input must end in a sentence: " + Base64.getEncoder().encodeToString(bytes), e);
        }
    }
}
