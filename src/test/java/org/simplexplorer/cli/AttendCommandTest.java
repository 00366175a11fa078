package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.intake.IntakeReader;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.TinyBert;
import org.simplexplorer.model.bert.Models;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.study.StudyWriter;

/** The contract of {@code attend}: other programs call it. */
class AttendCommandTest {

    private static final String HORSE = "The horse raced past the barn fell.";

    @TempDir
    private Path folder;

    private Study study(String text, String... options) throws IOException, StudyFormatException {
        Path file = folder.resolve("study.json");
        Run run = attend(text, file.toString(), options);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return StudyReader.read(Files.readString(file), "study.json");
    }

    private static Run attend(String text, String output, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "attend";
        arguments[1] = text;
        arguments[2] = "-o";
        arguments[3] = output;
        return Run.of("", arguments);
    }

    @Test
    void oneHeadIsAStudyThatSaysWhereItComesFrom() throws IOException, StudyFormatException {
        Study study = study(HORSE, "--layer", "6", "--head", "8");
        assertThat(study.tokens()).containsExactly("the", "horse", "raced", "past", "the", "barn", "fell", ".");
        assertThat(study.rows().stream().map(Row::label)).isEqualTo(study.tokens());
        Pass pass = Models.builtIn().run(Models.builtIn().tokenize(HORSE));
        double[] logits = pass.logits(5, 7);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                assertThat(study.row(row).score(column)).isCloseTo(logits[(row + 1) * 10 + column + 1], within(1e-6));
            }
        }
        assertThat(study.title()).isEqualTo(HORSE);
        assertThat(study.note())
                .isEqualTo(
                        "all-MiniLM-L6-v2, layer 6, head 8; scores are q\u00b7k/sqrt(32); special tokens are left out");
        assertThat(study.parameters().gamma()).isEqualTo(4);
        assertThat(study.scoresFrom()).contains(new ScoresFrom("all-MiniLM-L6-v2", 6, 8, true, false, HORSE));
        assertThat(StudyReader.read(StudyWriter.write(study), "again")).isEqualTo(study);
    }

    @Test
    void specialTokensAreKeptOnRequest() throws IOException, StudyFormatException {
        Study study = study(HORSE, "--layer", "1", "--head", "4", "--special", "keep", "--gamma", "1");
        assertThat(study.tokens())
                .startsWith("[CLS]", "the")
                .endsWith(".", "[SEP]")
                .hasSize(10);
        assertThat(study.row(1).score(4)).isCloseTo(0.94459, within(5e-5)); // from NumPy, as in MiniLmTest
        assertThat(study.note()).doesNotContain("special");
        assertThat(study.parameters().gamma()).isEqualTo(1);
    }

    @Test
    void wordsAreMadeOfPieces() throws IOException, StudyFormatException {
        String text = "Unaffable hyperparameter";
        Study pieces = study(text, "--layer", "2", "--head", "2");
        assertThat(pieces.tokens()).containsExactly("una", "##ffa", "##ble", "hyper", "##para", "##meter");
        Study words = study(text, "--layer", "2", "--head", "2", "--words");
        assertThat(words.tokens()).containsExactly("unaffable", "hyperparameter");
        double sum = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 3; column < 6; column++) {
                sum += pieces.row(row).score(column);
            }
        }
        assertThat(words.row(0).score(1)).isCloseTo(sum / 9, within(1e-9));
        assertThat(words.note()).endsWith("; scores of a word are the means over its pieces");
    }

    @Test
    void allHeadsAreAnArchiveOfNumPy() throws IOException, StudyFormatException {
        Path file = folder.resolve("scores.npz");
        assertThat(attend(HORSE, file.toString(), "--all").code()).isZero();
        Intake intake = IntakeReader.read(file);
        assertThat(intake.tensor().shape().layers()).isEqualTo(6);
        assertThat(intake.tensor().shape().heads()).isEqualTo(12);
        Study read = intake.study(5, 7);
        Study keep = study(HORSE, "--layer", "6", "--head", "8", "--special", "keep");
        assertThat(read.tokens()).isEqualTo(keep.tokens());
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 10; column++) {
                assertThat((float) read.row(row).score(column))
                        .isEqualTo((float) keep.row(row).score(column));
            }
        }
        byte[] first = Files.readAllBytes(file);
        assertThat(attend(HORSE, file.toString(), "--all").code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(attend(HORSE, file.toString(), "--all", "--special", "drop").code())
                .isZero();
        assertThat(IntakeReader.read(file).sources()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.pdf", "a.tex", "a.png"})
    void figuresAreDrawnAsRenderDrawsThem(String name) throws IOException, StudyFormatException {
        Path direct = folder.resolve(name);
        Path rendered = folder.resolve("by-render-" + name);
        String[] look = {"--kind", "bars", "--row", "3", "--mechanisms", "fusedmax,oscarmax", "--fusedmax-lambda", "0.5"
        };
        assertThat(attend(HORSE, direct.toString(), concat(new String[] {"--layer", "6", "--head", "8"}, look))
                        .err())
                .isEmpty();
        study(HORSE, "--layer", "6", "--head", "8", "--fusedmax-lambda", "0.5");
        Run.of(
                "",
                concat(
                        new String[] {"render", folder.resolve("study.json").toString(), "-o", rendered.toString()},
                        look));
        assertThat(Files.readAllBytes(direct)).isEqualTo(Files.readAllBytes(rendered));
    }

    private static String[] concat(String[] first, String[] second) {
        String[] both = new String[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void aTextThatIsTooLongIsCutAndItIsSaid() throws IOException, StudyFormatException {
        Path file = folder.resolve("study.json");
        Run run = attend("cat ".repeat(520) + "dog", file.toString(), "--layer", "1", "--head", "1");
        assertThat(run.code()).isZero();
        assertThat(run.err().strip())
                .isEqualTo("The text is longer than the 512 pieces that all-MiniLM-L6-v2 reads at once;"
                        + " it was cut after \u201ccat\u201d.");
        Study study = StudyReader.read(Files.readString(file), "study.json");
        assertThat(study.tokens()).hasSize(510);
        assertThat(study.note()).endsWith("; the text was cut to 512 pieces");
        assertThat(study.title()).hasSize(60).endsWith("\u2026");
    }

    @Test
    void aModelOfOnesOwnIsNamedInTheNote() throws IOException, StudyFormatException {
        Path model = new TinyBert(true).in(Files.createDirectory(folder.resolve("tiny")));
        Study study = study("the cat plays", "--layer", "2", "--head", "1", "--model", model.toString());
        assertThat(study.tokens()).containsExactly("the", "cat", "play", "##s");
        assertThat(study.note()).startsWith("tiny, layer 2, head 1; scores are q\u00b7k/sqrt(3)");
        Run third = attend("the", "a.json", "--layer", "3", "--head", "1", "--model", model.toString());
        assertThat(third.err()).isEqualTo("simplexplorer: --layer must be 1 to 2, but is 3.\n");
        Files.write(model.resolve("model.onnx"), new byte[] {1, 2, 3});
        Run damaged = attend("the", "a.json", "--layer", "1", "--head", "1", "--model", model.toString());
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.err())
                .contains("tiny\u201d: model.onnx: this is no ONNX model, or it is cut off or damaged.")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a.json | --layer 1 --head 1 | the text has no letter that can be read; give a sentence.",
                "'\u0000\u0007 ' | a.json | --layer 1 --head 1 | the text has no letter that can be read; give a sentence.",
                "a | a.json | --layer 0 --head 1 | --layer must be 1 to 6, but is 0.",
                "a | a.json | --layer 1 --head 13 | --head must be 1 to 12, but is 13.",
                "a | a.json | --layer 1 | which head? give --layer and --head, or --all.",
                "a | a.npz | --all --head 1 | --all writes every head; leave --layer and --head out.",
                "a | a.json | --all | --all writes NumPy's archive; give -o a name that ends in .npz.",
                "a | a.npz | --layer 1 --head 1 | one head is a study or a figure; give -o a name that ends in .json, .svg, .pdf, .tex, .png or .html, or --all.",
                "a | a.txt | --layer 1 --head 1 | “a.txt”: the suffix tells the format and must be one of svg, pdf, tex, png, or html for a page with sliders.",
                "a | a.json | --layer 1 --head 1 --special some | --special must be keep or drop, but is “some”.",
                "a | a.json | --layer 1 --head 1 --gamma 0 | --gamma must be finite and above 0, but is 0.0.",
                "a | a.json | --layer 1 --head 1 --model none | --model must be a folder with a model.onnx in it, but is “none”.",
                "[SEP] | a.json | --layer 1 --head 1 | no word is left without the special tokens.",
            })
    void everyMistakeIsASentence(String text, String output, String options, String sentence) {
        Run run = attend(text, folder.resolve(output).toString(), options.split(" ", -1));
        assertThat(run.err())
                .endsWith(
                        sentence.startsWith("\u201c")
                                ? sentence.substring(1) + "\n"
                                : "simplexplorer: " + sentence + "\n");
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
