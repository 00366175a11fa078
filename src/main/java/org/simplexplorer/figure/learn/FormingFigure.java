package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * Heatmaps that form while networks learn: for each sentence those of all mechanisms side by side, with their answers.
 * Sentences flow into as many columns as there is room for.
 */
public final class FormingFigure {

    private static final double GAP_EMS = 2.4;
    private static final double MARGIN_EMS = 0.4;

    /** A block, and where it is. */
    private record Placed(FormingBlock block, double x, double y) {}

    /**
     * A place in the figure.
     *
     * @param heatmap the heatmap there
     * @param title what there is, in a few words
     * @param lines more about it
     */
    public record Said(Forming.Chosen heatmap, String title, List<String> lines) {}

    private final Forming forming;
    private final List<Placed> blocks = new ArrayList<>();
    private final Scene scene;

    private FormingFigure(Forming forming, double width, FigureStyle style, TextRuler ruler) {
        this.forming = forming;
        double gap = GAP_EMS * style.fontSize();
        double margin = MARGIN_EMS * style.fontSize();
        double wordWidth = FormingBlock.wordWidth(forming, style, ruler);
        double blockWidth = new FormingBlock(forming, 0, wordWidth, style, ruler).width();
        int columns = Math.max(1, (int) ((width - 2 * margin + gap) / (blockWidth + gap)));
        double[] bottoms = new double[Math.min(columns, forming.sentences().size())];
        for (int i = 0; i < forming.sentences().size(); i++) {
            FormingBlock block = new FormingBlock(forming, i, wordWidth, style, ruler);
            int column = 0;
            for (int other = 1; other < bottoms.length; other++) {
                column = bottoms[other] < bottoms[column] ? other : column;
            }
            blocks.add(new Placed(block, margin + column * (blockWidth + gap), bottoms[column] + margin));
            bottoms[column] += block.height() + gap * 0.7;
        }
        double height = 0;
        for (double bottom : bottoms) {
            height = Math.max(height, bottom);
        }
        List<Mark> marks = new ArrayList<>();
        blocks.forEach(placed ->
                marks.add(new Mark.Group(placed.x(), placed.y(), placed.block().marks())));
        double used = bottoms.length * (blockWidth + gap) - gap + 2 * margin;
        scene = new Scene(used, height, null, marks);
    }

    /**
     * Draws it.
     *
     * @param width the room there is, in scene units; where one sentence needs more, the scene is wider
     */
    public static FormingFigure draw(Forming forming, double width, FigureStyle style, TextRuler ruler) {
        return new FormingFigure(forming, width, style, ruler);
    }

    public Scene scene() {
        return scene;
    }

    /** The answers in words. */
    public String summary() {
        StringBuilder text = new StringBuilder();
        for (Forming.Sentence sentence : forming.sentences()) {
            text.append(sentence.title()).append(':');
            for (int network = 0; network < forming.weightings().size(); network++) {
                text.append(network == 0 ? " " : ", ")
                        .append(forming.weightings().get(network).name())
                        .append(' ')
                        .append(forming.task()
                                .answer(sentence.readings().get(network).answer()));
            }
            text.append(". ");
        }
        return text.toString().strip();
    }

    /** What there is to say of a place, in scene units; empty beside the heatmaps. */
    public Optional<Said> at(double x, double y) {
        for (int i = 0; i < blocks.size(); i++) {
            Placed placed = blocks.get(i);
            int network = placed.block().networkAt(x - placed.x());
            int word = placed.block().wordAt(y - placed.y());
            if (network >= 0 && placed.block().hasWord(word)) {
                int field = placed.block().fieldAt(network, x - placed.x());
                return Optional.of(said(new Forming.Chosen(i, network), field, word));
            }
        }
        return Optional.empty();
    }

    private Said said(Forming.Chosen heatmap, int field, int word) {
        Reading reading = forming.sentences().get(heatmap.sentence()).readings().get(heatmap.network());
        double weight = reading.weights().get(field)[word];
        return new Said(
                heatmap,
                reading.words().get(word),
                List.of(
                        "%s, %s"
                                .formatted(
                                        forming.weightings()
                                                .get(heatmap.network())
                                                .name(),
                                        forming.task().fields().get(field).name()),
                        "weight " + (weight > 0 ? ParameterText.weight(weight, 4) : "0, exactly"),
                        "score " + ParameterText.score(reading.scores().get(field)[word], 4)));
    }
}
