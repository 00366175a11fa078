package org.simplexplorer.figure.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure.Pointed;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Oscarmax;
import org.simplexplorer.math.OscarmaxAsPublished;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/**
 * One mechanism's certificate: the heading, the conditions in words and numbers, and the picture below them, or beside them
 * where there is room.
 */
final class CertificatePanel {

    private static final double BESIDE_EMS = 72;
    private static final double TEXT_EMS = 40;

    /** Where there is little height the two stand beside each other sooner, with less room for the words. */
    private static final double CLOSE_EMS = 52;

    private static final double CLOSE_TEXT_EMS = 33;
    private static final double GAP_EMS = 3;
    private static final double MOST_PLOT_EMS = 26;
    private static final double LEAST_BRIEF_PLOT_EMS = 7.5;

    private final MechanismKind kind;
    private final Certificate certificate;
    private final double[] weights;
    private final List<String> tokens;
    private final List<Mark> words;
    private final double wordsHeight;
    private final ConditionPlot plot;
    private final double leastHeight;
    private final double height;
    private final Frame frame;

    /** How much room there is for the words. */
    enum Room {
        /** As much as they need, a line for each condition. */
        AMPLE,
        /** Little height: the picture stands beside them sooner. */
        LOW,
        /** So little that conditions that hold are summed up. */
        BRIEF
    }

    /**
     * What the panel is drawn with.
     *
     * @param room how much there is for the words
     */
    private record Frame(double width, Room room, FigureStyle style, TextRuler ruler) {

        boolean brief() {
            return room == Room.BRIEF;
        }

        boolean beside() {
            return !brief() && width >= (room == Room.LOW ? CLOSE_EMS : BESIDE_EMS) * style.fontSize();
        }

        double words() {
            double ems = width >= BESIDE_EMS * style.fontSize() ? TEXT_EMS : CLOSE_TEXT_EMS;
            return beside() ? ems * style.fontSize() : width;
        }

        double plotLeft() {
            return beside() ? words() + GAP_EMS * style.fontSize() : 0;
        }
    }

    private CertificatePanel(
            MechanismKind kind,
            Certificate certificate,
            double[] weights,
            List<String> tokens,
            List<Mark> words,
            double wordsHeight,
            double height,
            Frame frame) {
        this.kind = kind;
        this.certificate = certificate;
        this.weights = weights;
        this.tokens = tokens;
        this.words = words;
        this.wordsHeight = wordsHeight;
        this.frame = frame;
        double em = frame.style().fontSize();
        double top = PanelHeadings.height(frame.style());
        double caption = captionHeight(kind, frame) + 0.15 * em;
        double left = frame.plotLeft();
        double plotTop = (frame.beside() ? top : wordsHeight + 0.6 * em) + caption;
        leastHeight =
                Math.max(wordsHeight, plotTop + (frame.brief() ? LEAST_BRIEF_PLOT_EMS : ConditionPlot.LEAST_EMS) * em);
        this.height = Math.max(height, leastHeight);
        plot = ConditionPlot.of(
                kind,
                certificate,
                tokens,
                left,
                plotTop,
                frame.width() - left,
                Math.min(this.height - plotTop, MOST_PLOT_EMS * em),
                frame.style(),
                frame.ruler());
    }

    /** The panels of all mechanisms. */
    static List<CertificatePanel> all(FigureRequest request, double width, Room room) {
        List<MechanismKind> kinds = request.mechanisms();
        Study study = request.study();
        Frame frame = new Frame(width, room, request.style(), request.ruler());
        PanelHeadings headings =
                PanelHeadings.of(study.parameters(), kinds, frame.words(), request.style(), request.ruler());
        boolean asPublished = request.options().focus().asPublished();
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> request.known(
                        new Recipe(request.row(kinds.get(i)), study.tokens(), headings.marks(i), asPublished, frame)))
                .toList();
    }

    /** A panel that is as high as it has to be. */
    private record Recipe(RowAttention row, List<String> tokens, List<Mark> heading, boolean asPublished, Frame frame)
            implements Supplier<CertificatePanel> {
        @Override
        public CertificatePanel get() {
            return made(row, tokens, heading, asPublished, frame);
        }
    }

    /** The same certificate with a picture that fills the height. */
    record Sized(CertificatePanel panel, double height) implements Supplier<CertificatePanel> {
        @Override
        public CertificatePanel get() {
            return panel.withHeight(height);
        }
    }

    /** The marks from the panel's upper left corner. */
    record Drawn(CertificatePanel panel) implements Supplier<List<Mark>> {
        @Override
        public List<Mark> get() {
            return List.copyOf(panel.marks());
        }
    }

    private static CertificatePanel made(
            RowAttention row, List<String> tokens, List<Mark> heading, boolean asPublished, Frame frame) {
        FigureStyle style = frame.style();
        MechanismKind kind = row.kind();
        Mechanism mechanism = row.mechanism();
        double[] scores = row.row().scores();
        double shift = Arrays.stream(scores).max().orElse(0) / mechanism.gamma();
        TextStack stack = new TextStack(frame.words(), frame.ruler());
        stack.add(heading);
        stack.space(PanelHeadings.height(style));
        Optional<OscarmaxAsPublished> published = Optional.of(mechanism)
                .filter(one -> asPublished && one instanceof Oscarmax)
                .map(one -> new OscarmaxAsPublished(one.gamma(), ((Oscarmax) one).lambda()));
        double[] weights = published.map(one -> one.weights(scores)).orElseGet(() -> row.evaluation()
                .weights());
        Certificate certificate = Certificate.of(mechanism, scores, weights);
        CertificateText text = new CertificateText(certificate, style);
        String whose = published.isPresent() ? "As published" : "";
        if (frame.brief()) {
            text.addShortTo(stack, kind, whose, shift);
        } else {
            text.addTo(stack, kind, whose, shift);
        }
        published.ifPresent(one -> {
            stack.space(0.6 * style.fontSize());
            PublishedComparison.addTo(stack, one, scores, tokens, style);
        });
        return new CertificatePanel(kind, certificate, weights, tokens, stack.marks(), stack.height(), 0, frame);
    }

    private static double captionHeight(MechanismKind kind, Frame frame) {
        TextStack caption = new TextStack(frame.width() - frame.plotLeft(), frame.ruler());
        FigureStyle style = frame.style();
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        caption.paragraph(CertificateWords.caption(kind), 0, caption.width(), quiet);
        return caption.height();
    }

    /** What all conditions and a picture that can be seen need, in scene units. */
    double leastHeight() {
        return leastHeight;
    }

    private CertificatePanel withHeight(double other) {
        return new CertificatePanel(kind, certificate, weights, tokens, words, wordsHeight, other, frame);
    }

    Certificate certificate() {
        return certificate;
    }

    ConditionPlot plot() {
        return plot;
    }

    private List<Mark> marks() {
        FigureStyle style = frame.style();
        double em = style.fontSize();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double left = frame.plotLeft();
        TextStack caption = new TextStack(frame.width() - left, frame.ruler());
        caption.paragraph(CertificateWords.caption(kind), 0, caption.width(), quiet);
        List<Mark> marks = new ArrayList<>(words);
        marks.add(new Mark.Group(left, plot.top() - caption.height() - 0.15 * em, caption.marks()));
        marks.addAll(plot.marks());
        return marks;
    }

    /** What is said of the number that is pointed at, in the coordinates of {@link #marks}. */
    Optional<Pointed> pointed(double x, double y) {
        return plot.placeAt(x, y).map(place -> {
            int token = certificate.multipliers().token(place);
            double dotY = plot.y(plot.curve().numbers()[place]);
            Stroke accent =
                    new Stroke(frame.style().palette().accent(), frame.style().fontSize() / 8);
            return new Pointed(
                    tokens.get(token),
                    CertificateWords.place(certificate.multipliers(), place, kind, weights[token]),
                    plot.x(place),
                    dotY,
                    List.of(new Mark.Line(plot.x(place), plot.top(), plot.x(place), plot.bottom(), accent)));
        });
    }
}
