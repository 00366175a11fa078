package org.simplexplorer.figure.transplant;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** How similar a sentence stays, piece by piece, and the similarities of some sentences before and after. */
public final class TransplantFigure implements LiveFigure {

    private static final double ASPECT = 0.62;
    private static final double TOKENS_EMS = 7.2;
    private static final double GAP_EMS = 2.5;
    private static final double NUMBERS_EMS = 1.8;

    private final TransplantPicture picture;
    private final Scene scene;
    private final List<SimilarityMatrix> matrices = new ArrayList<>();
    private final double left;
    private final double top;

    private TransplantFigure(TransplantPicture picture, FigureRequest request) {
        this.picture = picture;
        Sheet sheet = request.sheetOfAllWithoutLegend();
        double em = request.em();
        double width = sheet.innerWidth();
        double height = Math.max(request.height(ASPECT) - sheet.outerHeight(), 20 * em);
        left = sheet.margin();
        top = sheet.contentTop();
        List<Mark> marks = new ArrayList<>();
        double y = addHead(marks, width, request);
        marks.add(new Mark.Group(0, y, TokenStrip.marks(picture, width, TOKENS_EMS * em, request)));
        y += (TOKENS_EMS + GAP_EMS) * em;
        if (picture.hasSentences()) {
            addMatrices(marks, y, width, height - y, request);
        }
        scene = sheet.around(marks, height);
    }

    /** What draws this picture at any size. */
    public static FigureMaker maker(TransplantPicture picture) {
        return request -> new TransplantFigure(picture, request);
    }

    /** Adds the two numbers that matter; returns where what follows begins. */
    private double addHead(List<Mark> marks, double width, FigureRequest request) {
        double em = request.em();
        TextStyle large = request.style()
                .text(1.9 * em, Weight.BOLD, request.style().palette().text());
        TextStyle quiet = request.style()
                .text(em, Weight.REGULAR, request.style().palette().quiet());
        TextRuler ruler = request.ruler();
        double x = 0;
        for (String[] fact : facts()) {
            marks.add(new Mark.Label(fact[0], x, 1.7 * em, large, Align.START));
            double number = ruler.width(fact[0], large) + 0.6 * em;
            double room = Math.max(width / 2 - number - em, em);
            marks.add(new Mark.Label(
                    ruler.fitted(fact[1], quiet, room), x + number, 1.7 * em, quiet, Align.START, 0, fact[1]));
            x += width / 2;
        }
        String what = ruler.fitted(picture.what(), quiet, width);
        marks.add(new Mark.Label(what, 0, 3.6 * em, quiet, Align.START, 0, picture.what()));
        return 5.2 * em;
    }

    private List<String[]> facts() {
        return List.of(
                new String[] {number(picture.cosine()), "cosine to the original sentence"},
                new String[] {Math.round(100 * picture.zeros()) + " %", "of the weights are exactly 0"});
    }

    private void addMatrices(List<Mark> marks, double y, double width, double height, FigureRequest request) {
        double em = request.em();
        double side = Math.max(8 * em, Math.min((width - 3 * em) / 2 - 2 * em, height - 6.4 * em));
        double column = Math.min((width + 3 * em) / 2, side + 6 * em);
        String[] names = {"sentences before", "sentences after"};
        for (int i = 0; i < 2; i++) {
            SimilarityMatrix matrix = new SimilarityMatrix(
                    i == 0 ? picture.before() : picture.after(),
                    i == 0 ? picture.neighboursBefore() : picture.neighboursAfter(),
                    picture.neighboursBefore(),
                    i * column + NUMBERS_EMS * em,
                    y + 1.6 * em,
                    side);
            matrices.add(matrix);
            TextStyle name = request.style()
                    .text(em, Weight.SEMIBOLD, request.style().palette().text());
            marks.add(new Mark.Label(names[i], i * column + NUMBERS_EMS * em, y + 0.4 * em, name, Align.START));
            marks.addAll(matrix.marks(request));
        }
        addVerdict(marks, y + side + 4.6 * em, width, request);
    }

    private void addVerdict(List<Mark> marks, double y, double width, FigureRequest request) {
        TextStyle quiet = request.style()
                .text(request.em(), Weight.REGULAR, request.style().palette().quiet());
        String verdict = verdict();
        marks.add(new Mark.Label(request.ruler().fitted(verdict, quiet, width), 0, y, quiet, Align.START, 0, verdict));
    }

    private String verdict() {
        return "%s \u00b7 margin to the next one: %s before, %s after"
                .formatted(
                        picture.changed() == 0
                                ? "every nearest sentence (ringed) stayed"
                                : picture.changed() + " of "
                                        + picture.sentences().size() + " nearest sentences (ringed) changed",
                        number(picture.marginBefore()),
                        number(picture.marginAfter()));
    }

    private static String number(double value) {
        return String.format(ROOT, "%.3f", value).replace('-', '\u2212');
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public String summary() {
        String own = "%s: cosine %s to the original sentence, %d %% of the weights are exactly 0."
                .formatted(picture.what(), number(picture.cosine()), Math.round(100 * picture.zeros()));
        return picture.hasSentences() ? own + " " + verdict() + "." : own;
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        for (SimilarityMatrix matrix : matrices) {
            Optional<int[]> cell = matrix.cellAt(x - left, y - top);
            if (cell.isPresent()) {
                int row = cell.get()[0];
                int column = cell.get()[1];
                List<String> lines = List.of(
                        (row + 1) + ": " + picture.sentences().get(row),
                        (column + 1) + ": " + picture.sentences().get(column),
                        "cosine " + number(picture.before().get(row).get(column)) + " before, "
                                + number(picture.after().get(row).get(column)) + " after");
                return Optional.of(new Pointed("Two sentences", lines, x, y, List.of()));
            }
        }
        return Optional.empty();
    }
}
