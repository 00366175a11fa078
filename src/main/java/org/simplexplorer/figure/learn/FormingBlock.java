package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** One sentence: its words below each other, and beside them a heatmap a network with the answer below. */
record FormingBlock(Forming forming, int number, double wordWidth, FigureStyle style, TextRuler ruler) {

    /** Of longer sentences only the start is drawn. */
    static final int MOST_WORDS = 60;

    private static final double LINE_EMS = 1.3;
    private static final double MOST_WORD_EMS = 8;
    private static final double FIELD_EMS = 1.6;
    private static final double LEAST_NETWORK_EMS = 4.9;
    private static final double GAP_EMS = 0.9;
    private static final double HEAD_EMS = 4;

    /** The room for the words of all sentences. */
    static double wordWidth(Forming forming, FigureStyle style, TextRuler ruler) {
        TextStyle text = wordStyle(style);
        double most = MOST_WORD_EMS * style.fontSize();
        return forming.sentences().stream()
                .flatMap(sentence -> sentence.readings().get(0).words().stream().limit(MOST_WORDS))
                .distinct()
                .mapToDouble(word -> Math.min(ruler.width(word, text), most))
                .max()
                .orElse(most);
    }

    private static TextStyle wordStyle(FigureStyle style) {
        return style.text(style.minor(0.95), Weight.REGULAR, style.palette().text());
    }

    private Forming.Sentence sentence() {
        return forming.sentences().get(number);
    }

    private List<String> words() {
        List<String> words = sentence().readings().get(0).words();
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private double em() {
        return style.fontSize();
    }

    private double line() {
        return LINE_EMS * em();
    }

    private double networkWidth() {
        return Math.max(forming.task().fields().size() * FIELD_EMS, LEAST_NETWORK_EMS) * em();
    }

    private double left(int network) {
        return wordWidth + GAP_EMS * em() + network * (networkWidth() + GAP_EMS * em());
    }

    double width() {
        return left(forming.weightings().size()) - GAP_EMS * em();
    }

    double height() {
        return (HEAD_EMS + 1.9) * em() + words().size() * line();
    }

    /** The word that is at a height; may be none of the words. */
    int wordAt(double y) {
        return (int) Math.floor((y - HEAD_EMS * em()) / line());
    }

    /** The network whose heatmap is at a place; -1 for none. */
    int networkAt(double x) {
        for (int network = 0; network < forming.weightings().size(); network++) {
            if (x >= left(network) && x < left(network) + networkWidth()) {
                return network;
            }
        }
        return -1;
    }

    /** The field of an answer that is at a place of a network's heatmap. */
    int fieldAt(int network, double x) {
        int fields = forming.task().fields().size();
        int field = (int) ((x - left(network)) / networkWidth() * fields);
        return Math.max(0, Math.min(field, fields - 1));
    }

    boolean hasWord(int word) {
        return word >= 0 && word < words().size();
    }

    /** The marks, from the block's upper left corner. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        TextStyle title = style.text(em(), Weight.SEMIBOLD, style.palette().text());
        String text = sentence().title();
        marks.add(new Mark.Label(ruler.fitted(text, title, width()), 0, em(), title, Align.START, 0, text));
        TextStyle word = wordStyle(style);
        double right = wordWidth;
        for (int i = 0; i < words().size(); i++) {
            String name = words().get(i);
            double y = HEAD_EMS * em() + (i + 0.5) * line() + word.middleToBaseline();
            marks.add(new Mark.Label(ruler.fitted(name, word, right), right, y, word, Align.END, 0, name));
        }
        for (int network = 0; network < forming.weightings().size(); network++) {
            addNetwork(marks, network);
        }
        return marks;
    }

    private void addNetwork(List<Mark> marks, int network) {
        Reading reading = sentence().readings().get(network);
        double x = left(network);
        TextStyle name = style.text(
                style.minor(0.9),
                Weight.SEMIBOLD,
                MechanismColours.of(forming.weightings().get(network), style.palette()));
        String label = forming.weightings().get(network).name();
        marks.add(new Mark.Label(label, x + networkWidth() / 2, 2.4 * em(), name, Align.MIDDLE));
        double cell = networkWidth() / reading.scores().size();
        if (reading.scores().size() > 1) {
            TextStyle quiet =
                    style.text(style.minor(0.8), Weight.REGULAR, style.palette().quiet());
            for (int field = 0; field < reading.scores().size(); field++) {
                String head = forming.task().fields().get(field).name();
                String initial = head.substring(0, head.offsetByCodePoints(0, 1));
                marks.add(new Mark.Label(initial, x + (field + 0.5) * cell, 3.6 * em(), quiet, Align.MIDDLE, 0, head));
            }
        }
        marks.addAll(new FormingCells(reading, words().size(), style).marks(x, HEAD_EMS * em(), cell, line()));
        if (forming.chosen().filter(new Forming.Chosen(number, network)::equals).isPresent()) {
            double inset = 0.25 * em();
            marks.add(Mark.Rect.outlined(
                    x - inset,
                    HEAD_EMS * em() - inset,
                    networkWidth() + 2 * inset,
                    words().size() * line() + 2 * inset,
                    3,
                    new Stroke(style.palette().accent(), 2)));
        }
        addAnswer(marks, reading, x);
    }

    /** The answer, marked right or wrong not by its colour alone. */
    private void addAnswer(List<Mark> marks, Reading reading, double x) {
        String answer = forming.task().answer(reading.answer());
        boolean known = sentence().answer().isPresent();
        boolean right = sentence().answer().filter(reading.answer()::equals).isPresent();
        Colour colour = !known
                ? style.palette().text()
                : right ? style.palette().holds() : style.palette().fails();
        TextStyle text = style.text(style.minor(0.8), right ? Weight.SEMIBOLD : Weight.REGULAR, colour);
        String said = !known ? answer : (right ? "\u2713 " : "\u2717 ") + answer;
        double baseline = (HEAD_EMS + 1.2) * em() + words().size() * line();
        double room = networkWidth() + GAP_EMS * em() * 0.8;
        marks.add(new Mark.Label(
                ruler.fitted(said, text, room), x + networkWidth() / 2, baseline, text, Align.MIDDLE, 0, said));
    }
}
