package org.simplexplorer.figure.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure.Pointed;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/** Describes what is at the pointer on a path: an event, or the line that passes there. */
final class PathPointer {

    private static final double REACH_EMS = 0.8;
    private static final int MOST_EVENTS = 5;
    private static final int MOST_WORDS = 8;

    private final PathBand band;
    private final FigureStyle style;

    PathPointer(PathBand band, FigureStyle style) {
        this.band = band;
        this.style = style;
    }

    Optional<Pointed> at(double x, double y) {
        double reach = REACH_EMS * style.fontSize();
        boolean inPlot = x >= band.axes().left() - reach && x <= band.axes().right() + reach;
        if (inPlot && Math.abs(y - band.eventsY()) <= reach) {
            return events(x, reach);
        }
        return inPlot ? line(x, y, reach) : Optional.empty();
    }

    /** All events that the pointer covers, as far as there is room for their words. */
    private Optional<Pointed> events(double x, double reach) {
        List<PathEvent> near = band.path().events().stream()
                .filter(event -> Math.abs(band.axes().x(event.at()) - x) <= reach)
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Stroke accent = new Stroke(style.palette().accent().withOpacity(0.5), style.fontSize() / 12);
        for (PathEvent event : near) {
            lines.add(PathWords.sentence(
                    event, band.kind(), band.tokens(), band.axes().symbol()));
            double at = band.axes().x(event.at());
            marks.add(new Mark.Line(at, band.axes().top(), at, band.axes().bottom(), accent));
        }
        if (lines.size() > MOST_EVENTS) {
            int more = lines.size() - MOST_EVENTS;
            lines.subList(MOST_EVENTS, lines.size()).clear();
            lines.add("and " + more + " more");
        }
        return Optional.of(new Pointed(
                lines.get(0),
                lines.subList(1, lines.size()),
                band.axes().x(near.get(0).at()),
                band.eventsY(),
                marks));
    }

    private Optional<Pointed> line(double x, double y, double reach) {
        double place = band.axes().placeAt(x);
        PathLines.Line best = null;
        double nearest = reach;
        for (PathLines.Line line : band.lines()) {
            if (line.places()[0] <= place && place <= line.places()[line.places().length - 1]) {
                double distance = Math.abs(band.axes().y(weightAt(line, place)) - y);
                if (distance < nearest) {
                    nearest = distance;
                    best = line;
                }
            }
        }
        return Optional.ofNullable(best).map(line -> described(line, place));
    }

    private Pointed described(PathLines.Line line, double place) {
        int[] members = band.path().tokens().apply(line.block());
        String words = Arrays.stream(members)
                .limit(MOST_WORDS)
                .mapToObj(band.tokens()::get)
                .collect(Collectors.joining(" "));
        String more = members.length > MOST_WORDS ? " \u2026" : "";
        String each = members.length > 1 ? ", " + members.length + " words with" : "";
        double weight = weightAt(line, place);
        return new Pointed(
                TokenWords.quoted(words + more),
                List.of(String.format(
                        Locale.ROOT,
                        "%s = %s%s weight %.3g",
                        band.axes().symbol(),
                        ParameterText.number(place),
                        each.isEmpty() ? "," : each,
                        weight)),
                band.axes().x(place),
                band.axes().y(weight),
                List.of(band.stroked(line, band.colour(line), 2.2)));
    }

    static double weightAt(PathLines.Line line, double place) {
        double[] at = line.places();
        int after = 1;
        while (after < at.length - 1 && at[after] < place) {
            after++;
        }
        double width = at[after] - at[after - 1];
        double share = width > 0 ? (place - at[after - 1]) / width : 0;
        return line.weights()[after - 1] + share * (line.weights()[after] - line.weights()[after - 1]);
    }
}
