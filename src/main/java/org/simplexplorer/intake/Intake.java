package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

/**
 * What a file held: numbers of attention and the tokens they belong to. A layer and a head of it make a study. Immutable,
 * but a large array stays in its file and is read when it is needed.
 */
public final class Intake {

    private final String file;
    private final AttentionTensor tensor;
    private final List<String> sources;
    private final List<String> targets;
    private final List<String> guesses;
    private final Optional<DelimitedForm> form;
    private final @Nullable Study whole;

    private Intake(
            String file,
            AttentionTensor tensor,
            List<String> sources,
            List<String> targets,
            List<String> guesses,
            Optional<DelimitedForm> form,
            @Nullable Study whole) {
        this.file = file;
        this.tensor = tensor;
        this.sources = List.copyOf(sources);
        this.targets = List.copyOf(targets);
        this.guesses = List.copyOf(guesses);
        this.form = form;
        this.whole = whole;
    }

    /** A study that was read as one. */
    static Intake of(String file, Study study, List<String> guesses) {
        List<double[]> rows = study.rows().stream().map(Row::scores).toList();
        TensorShape shape = new TensorShape(1, 1, rows.size(), study.tokens().size());
        List<String> labels = study.rowLabels();
        return new Intake(file, new RowsTensor(shape, rows), study.tokens(), labels, guesses, Optional.empty(), study);
    }

    /** @throws StudyFormatException if the tokens are not as many as the numbers */
    static Intake of(String file, Held held) throws StudyFormatException {
        Alignment alignment = Alignment.of(held);
        return new Intake(
                file,
                alignment.tensor(),
                alignment.sources(),
                alignment.targets(),
                alignment.guesses(),
                held.form(),
                null);
    }

    /** The same numbers with other tokens. */
    Intake withTokens(Tokens tokens) throws StudyFormatException {
        if (whole != null) {
            throw new StudyFormatException("the file names its own tokens; leave out the tokens file");
        }
        return of(file, new Held(tensor, tokens, guesses, form));
    }

    /** What a study from a file is called: the file's name without its suffix. */
    static String title(String file) {
        return file.replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    public AttentionTensor tensor() {
        return tensor;
    }

    /** The tokens that are attended to, one a column; numbers from 1 where the file names none. */
    public List<String> sources() {
        return sources;
    }

    /** The tokens that attend, one a row; numbers from 1 where the file names none. */
    public List<String> targets() {
        return targets;
    }

    /** What had to be guessed or was changed, in sentences. */
    public List<String> guesses() {
        return guesses;
    }

    /** How a table was read; empty if the file is not a table. */
    public Optional<DelimitedForm> form() {
        return form;
    }

    /** Whether the file is a study of this program's own, which can be saved to where it came from. */
    public boolean isStudyFile() {
        return whole != null && guesses.isEmpty();
    }

    /** Whether there is more than one layer or head to choose from. */
    public boolean hasChoice() {
        return tensor.shape().layers() > 1 || tensor.shape().heads() > 1;
    }

    /**
     * The study of one head.
     *
     * @param layer from 0
     * @param head from 0
     * @throws StudyFormatException if there is no such layer or head, or a number of it is not finite
     */
    public Study study(int layer, int head) throws StudyFormatException {
        requireIndex("layer", layer, tensor.shape().layers());
        requireIndex("head", head, tensor.shape().heads());
        if (whole != null) {
            return whole;
        }
        List<Row> rows = new ArrayList<>();
        for (int target = 0; target < targets.size(); target++) {
            Cancellation.check();
            rows.add(new Row(targets.get(target), finite(layer, head, target)));
        }
        String place = place(layer, head);
        return new Study(title(file) + place, "From " + file + place, sources, rows, Parameters.of(sources.size()));
    }

    /** Which head it is, where there are several: {@code ", layer 1 of 12, head 3 of 12"}; else empty. */
    public String place(int layer, int head) {
        TensorShape shape = tensor.shape();
        return !hasChoice()
                ? ""
                : ", layer %d of %d, head %d of %d".formatted(layer + 1, shape.layers(), head + 1, shape.heads());
    }

    private double[] finite(int layer, int head, int target) throws StudyFormatException {
        double[] row;
        try {
            row = tensor.row(layer, head, target);
        } catch (StudyFormatException e) {
            throw new StudyFormatException(file + ": " + e.getMessage(), e);
        }
        for (int source = 0; source < row.length; source++) {
            if (!Double.isFinite(row[source])) {
                throw new StudyFormatException(
                        "%s: row %d, column %d%s is %s, not a finite number; write a number there, for a masked token a low one such as -1e4"
                                .formatted(file, target + 1, source + 1, place(layer, head), row[source]));
            }
        }
        return row;
    }

    private void requireIndex(String what, int index, int count) throws StudyFormatException {
        if (index < 0 || index >= count) {
            throw new StudyFormatException("%s: there is no %s %d; the file has %s"
                    .formatted(file, what, index + 1, Words.counted(count, what)));
        }
    }
}
