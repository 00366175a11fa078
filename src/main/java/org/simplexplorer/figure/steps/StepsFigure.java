package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.Derivation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Step;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/**
 * One step from the scores of a row to its weights under one mechanism, as a slide that can be read from the last row of
 * a classroom: type grows with the height.
 *
 * @param scene the picture
 * @param step which step is shown, from 0
 * @param count how many there are
 * @param summary the step in one line of words, for those who cannot see it
 * @param places what can be pointed at; empty for an empty sentence
 */
public record StepsFigure(Scene scene, int step, int count, String summary, Optional<Places> places)
        implements LiveFigure {

    private static final double ASPECT = 9 / 16.0;

    /** Where the words are: a picture's columns, its origin at {@code (dx, dy)} on the sheet, and the slide without it. */
    record Places(
            List<String> tokens,
            RowAttention row,
            StepPicture picture,
            double dx,
            double dy,
            Scene slide,
            FigureStyle style) {}

    /** How many steps a mechanism has. */
    public static int count(MechanismKind kind) {
        return Step.of(kind).size();
    }

    /** What a step of a mechanism is called. */
    public static String name(MechanismKind kind, int step) {
        return StepWords.name(Step.of(kind).get(step));
    }

    /** Draws one step of the first mechanism; the sheet grows where the picture could not be seen. */
    public static StepsFigure draw(FigureRequest request) {
        Study study = request.study();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        MechanismKind kind = request.mechanisms().get(0);
        double width = request.width();
        double height = request.height(ASPECT);
        List<Step> steps = Step.of(kind);
        int current = Math.min(Math.max(request.options().focus().step(), 0), steps.size() - 1);
        double heading = Slide.headingSize(width, height, style.fontSize());
        FigureStyle slideStyle = style.withFontSize(Slide.LABEL * heading)
                .withDetail(style.detail().withoutLegend());
        Sheet sheet = new Sheet(width, List.of(), slideStyle, ruler);
        if (study.tokens().isEmpty()) {
            return empty(sheet, current, steps.size());
        }
        RowAttention row = request.row(kind);
        Derivation derivation = Derivation.of(row.mechanism(), row.row().scores());
        StepWords words = new StepWords(study.tokens(), kind, study.parameters(), derivation);
        String title = (current + 1) + " of " + steps.size() + ": " + StepWords.name(steps.get(current));
        String sentences = words.sentences(steps.get(current));
        String label = row.row().label();
        String mechanism = kind.label() + "   " + ParameterText.printed(study.parameters(), kind);
        String whole = mechanism + (label.isEmpty() ? "" : "   " + label);
        boolean fits = ruler.width(
                        whole,
                        slideStyle.text(
                                slideStyle.least(),
                                Weight.REGULAR,
                                style.palette().quiet()))
                < 0.6 * sheet.innerWidth();
        String foot = fits ? whole : mechanism;
        if (!fits) {
            request.note("the row\u2019s name is left out; a larger width would help");
        }
        Slide slide = Slide.of(
                title,
                sentences,
                foot,
                current,
                steps.size(),
                sheet.innerWidth(),
                height - sheet.outerHeight(),
                heading,
                slideStyle,
                ruler);
        double indent = StepPlot.LEAN_EMS * slideStyle.fontSize() - sheet.margin();
        StepPicture picture = picture(
                steps.get(current),
                new StepScene(
                        request,
                        study.tokens(),
                        row,
                        derivation,
                        BlockColours.of(row, slideStyle),
                        sheet.innerWidth() - indent,
                        slide.room(),
                        slideStyle.fontSize(),
                        slideStyle,
                        ruler));
        List<Mark> marks = new ArrayList<>(slide.marks());
        marks.add(new Mark.Group(indent, slide.top(), picture.marks()));
        return new StepsFigure(
                sheet.around(marks, slide.height()),
                current,
                steps.size(),
                kind.label() + ", " + title + ". " + sentences,
                Optional.of(new Places(
                        study.tokens(),
                        row,
                        picture,
                        sheet.margin() + indent,
                        sheet.contentTop() + slide.top(),
                        sheet.around(slide.marks(), slide.height()),
                        slideStyle)));
    }

    private static StepPicture picture(Step step, StepScene scene) {
        return switch (step) {
            case STRING -> new StringStep(scene).picture();
            case THRESHOLD -> new ThresholdStep(scene).picture();
            default -> new BarSteps(scene).picture(step);
        };
    }

    private static StepsFigure empty(Sheet sheet, int step, int count) {
        FigureStyle style = sheet.style();
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        String words = "Type a sentence to see how its weights are computed.";
        String shown = sheet.ruler().fitted(words, quiet, sheet.innerWidth());
        Mark label = new Mark.Label(shown, 0, 2 * style.fontSize(), quiet, Align.START, 0, words);
        return new StepsFigure(
                sheet.around(List.of(label), 3 * style.fontSize()), step, count, words, Optional.empty());
    }

    /** From another slide of the same sentence and mechanism each word's bar moves to where it is on this one. */
    @Override
    public Optional<DoubleFunction<Scene>> wayFrom(LiveFigure before) {
        return before instanceof StepsFigure other && other.step != step
                ? other.places.flatMap(from -> places.flatMap(to -> SlideWay.between(from, to)))
                : Optional.empty();
    }

    /** The token whose column is at a place of the scene, if there is one. */
    public Optional<Integer> tokenAt(double x, double y) {
        return places.flatMap(
                at -> at.picture().columnAt(x - at.dx(), y - at.dy()).map(column -> at.picture()
                        .order()[column]));
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return places.flatMap(
                at -> at.picture().columnAt(x - at.dx(), y - at.dy()).map(column -> pointed(at, column)));
    }

    private static Pointed pointed(Places at, int column) {
        int token = at.picture().order()[column];
        StepPlot plot = at.picture().plot();
        Stroke accent = new Stroke(at.style().palette().accent(), at.style().fontSize() / 8);
        Mark frame = Mark.Rect.outlined(
                plot.x(column), 0, plot.pitch(), plot.foot(), at.style().fontSize() / 4, accent);
        return new Pointed(
                TokenWords.title(at.row().row().label(), at.tokens().get(token)),
                TokenWords.lines(at.row(), at.tokens(), token),
                at.dx() + plot.x(column + 1),
                at.dy() + plot.foot(),
                List.of(new Mark.Group(at.dx(), at.dy(), List.of(frame))));
    }
}
