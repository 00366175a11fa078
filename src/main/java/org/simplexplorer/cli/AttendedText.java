package org.simplexplorer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simplexplorer.edit.PieceMerge;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.UnknownFields;

/** A text that a transformer has read: its scores, a head at a time, as studies that say where they come from. */
final class AttendedText {

    /** The field of a study file that tells programs what {@link Study#note()} tells people. */
    static final String ORIGIN = "scoresFrom";

    private static final int LONGEST_TITLE = 60;

    private final Transformer model;
    private final String text;
    private final Pieces pieces;
    private final Pass pass;
    private final PieceMerge merge;

    /**
     * Runs the transformer.
     *
     * @throws UsageException if there is nothing to read in the text
     */
    AttendedText(Transformer model, String text, boolean words, boolean dropSpecial) throws UsageException {
        this.model = model;
        this.text = text;
        pieces = model.tokenize(text);
        if (pieces.isEmpty()) {
            throw new UsageException("the text has no letter that can be read; give a sentence");
        }
        pass = model.run(pieces);
        merge = new PieceMerge(words, false, dropSpecial, false);
    }

    /** Says that the text was cut, and where. */
    Optional<String> cut() {
        return LoadedModel.cut(model, pieces.cut(), pieces.texts().get(pieces.size() - 2));
    }

    /**
     * The scores of a head, raw: a row a target token, a column a source token.
     *
     * @param layer from 1
     * @param head from 1
     * @throws UsageException if there is no such layer or head, or no token is left
     */
    Study study(int layer, int head) throws UsageException {
        require("--layer", layer, model.layers());
        require("--head", head, model.heads());
        List<Row> rows = new ArrayList<>();
        double[] logits = Arrays.stream(pass.logits(layer - 1, head - 1))
                .map(AttendedText::inDigitsOfFloats)
                .toArray();
        int n = pieces.size();
        for (int row = 0; row < n; row++) {
            rows.add(new Row(pieces.texts().get(row), Arrays.copyOfRange(logits, row * n, row * n + n)));
        }
        UnknownFields origin = new UnknownFields(Map.of(ORIGIN, origin(layer, head)));
        Study raw = new Study(title(), note(layer, head), pieces.texts(), rows, Parameters.DEFAULT, origin, Map.of());
        try {
            return merge.apply(raw).study();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The scores of all heads: {@code attention}, layers x heads x n x n, and {@code tokens}, as NumPy's archive. */
    byte[] archive() throws IOException, UsageException {
        List<String> tokens = study(1, 1).tokens();
        int n = tokens.size();
        int heads = model.heads();
        return new NpzArrays()
                .with(
                        "attention",
                        index -> study(index / heads + 1, index % heads + 1).rows().stream()
                                .flatMapToDouble(row -> Arrays.stream(row.scores()))
                                .toArray(),
                        model.layers(),
                        heads,
                        n,
                        n)
                .with("tokens", tokens)
                .bytes();
    }

    /** The model computes with floats; more digits than they have would be noise. */
    private static double inDigitsOfFloats(double number) {
        return Double.parseDouble(Float.toString((float) number));
    }

    private String note(int layer, int head) {
        return "%s, layer %d, head %d; scores are q\u00b7k/sqrt(%d)%s%s%s"
                .formatted(
                        model.name(),
                        layer,
                        head,
                        model.headSize(),
                        merge.dropSpecial() ? "; special tokens are left out" : "",
                        merge.merge() ? "; scores of a word are the means over its pieces" : "",
                        pieces.cut() ? "; the text was cut to " + pieces.size() + " pieces" : "");
    }

    private String origin(int layer, int head) {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("model", JsonText.quoted(model.name()));
        origin.put("layer", Integer.toString(layer));
        origin.put("head", Integer.toString(head));
        origin.put("special", JsonText.quoted(merge.dropSpecial() ? "drop" : "keep"));
        origin.put("words", Boolean.toString(merge.merge()));
        origin.put("text", JsonText.quoted(text));
        return JsonText.inline(origin);
    }

    private String title() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "\u2026";
    }

    private static void require(String option, int given, int most) throws UsageException {
        if (given < 1 || given > most) {
            throw new UsageException(option + " must be 1 to " + most + ", but is " + given);
        }
    }
}
