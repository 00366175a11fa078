package org.simplexplorer.attend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simplexplorer.edit.PieceMerge;
import org.simplexplorer.model.Pass;
import org.simplexplorer.model.Pieces;
import org.simplexplorer.model.Transformer;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.UnknownFields;

/** A text that a transformer has read: its scores, a head at a time, as studies that say where they come from. Immutable. */
public final class ReadText {

    private static final int LONGEST_TITLE = 60;
    private static final String UNKNOWN = "[UNK]";

    private final Transformer model;
    private final String text;
    private final Pieces pieces;
    private final Pass pass;

    private ReadText(Transformer model, String text, Pieces pieces, Pass pass) {
        this.model = model;
        this.text = text;
        this.pieces = pieces;
        this.pass = pass;
    }

    /**
     * Runs the transformer.
     *
     * @throws IllegalArgumentException if there is nothing to read in the text
     * @throws java.util.concurrent.CancellationException if this thread is interrupted
     */
    public static ReadText of(Transformer model, String text) {
        Pieces pieces = model.tokenize(text);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("the text has no letter that can be read; give a sentence");
        }
        return new ReadText(model, text, pieces, model.run(pieces));
    }

    public Transformer model() {
        return model;
    }

    /** What was read. */
    public String text() {
        return text;
    }

    /** How the network read it. */
    public Pass pass() {
        return pass;
    }

    /** The pieces as the vocabulary spells them, with those that mark start and end. */
    public List<String> tokens() {
        return pieces.texts();
    }

    /** Says that the text was cut, and where; empty where all of it was read. */
    public Optional<String> cut() {
        return pieces.cut()
                ? Optional.of(
                        "The text is longer than the %d pieces that %s reads at once; it was cut after \u201c%s\u201d."
                                .formatted(
                                        model.longest(),
                                        model.name(),
                                        pieces.texts().get(pieces.size() - 2)))
                : Optional.empty();
    }

    /** Says that words are strange to the model; empty where it knows them all. */
    public Optional<String> unknown() {
        long strange = pieces.texts().stream().filter(UNKNOWN::equals).count();
        return strange == 0
                ? Optional.empty()
                : Optional.of("%s does not know %d of these %d pieces; they are shown as %s."
                        .formatted(model.name(), strange, pieces.size() - 2, UNKNOWN));
    }

    /**
     * The raw scores of a head: a row a target token, a column a source token, with the usual parameters.
     *
     * @param from names a layer and a head that the model has
     * @throws IllegalArgumentException if no token is left
     */
    public Study study(ScoresFrom from) {
        int n = pieces.size();
        double[] logits = Arrays.stream(pass.logits(from.layer() - 1, from.head() - 1))
                .map(ReadText::inDigitsOfFloats)
                .toArray();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(new Row(pieces.texts().get(row), Arrays.copyOfRange(logits, row * n, row * n + n)));
        }
        Study raw = new Study(title(text), "", pieces.texts(), rows, Parameters.DEFAULT);
        Study merged = new PieceMerge(from.words(), false, from.dropSpecial(), false)
                .apply(raw)
                .study();
        return new Study(
                merged.title(),
                note(from),
                merged.tokens(),
                merged.rows(),
                Parameters.of(merged.tokens().size()),
                Optional.of(from),
                UnknownFields.NONE,
                Map.of());
    }

    /** The model computes with floats; more digits than they have would be noise. */
    private static double inDigitsOfFloats(double number) {
        return Double.parseDouble(Float.toString((float) number));
    }

    /** What the study's note says of these scores. */
    public String note(ScoresFrom from) {
        return "%s; scores are q\u00b7k/sqrt(%d)%s%s%s"
                .formatted(
                        from.inWords(),
                        model.headSize(),
                        from.dropSpecial() ? "; special tokens are left out" : "",
                        from.words() ? "; scores of a word are the means over its pieces" : "",
                        pieces.cut() ? "; the text was cut to " + pieces.size() + " pieces" : "");
    }

    /** A text on one line, not too long, as a study's title. */
    public static String title(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "\u2026";
    }
}
