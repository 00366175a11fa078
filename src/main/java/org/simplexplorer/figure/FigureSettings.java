package org.simplexplorer.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.math.MechanismKind;

/**
 * What a figure was drawn with, in words: each setting under the name of its option of {@code render}, with a value that the
 * option takes. A file that keeps them can be drawn again. The study's own parameters are not among them: they are
 * the study's.
 */
public final class FigureSettings {

    /** The names that there are. */
    public static final Set<String> NAMES = Set.of(
            "kind",
            "mechanisms",
            "row",
            "columns",
            "along",
            "words",
            "as-published",
            "step",
            "width",
            "height",
            "arrangement",
            "axis-to",
            "minus",
            "font-size",
            "family",
            "title",
            "digits",
            "legend",
            "outlines",
            "groups",
            "labels",
            "grid",
            "dots",
            "header",
            "square",
            "letters",
            "theme",
            "ramp",
            "full-at",
            "dpi",
            "gammas",
            "sweep",
            "seconds",
            "fps");

    private static final double MILLIMETRE = 96 / 25.4;

    private final Map<String, String> settings = new LinkedHashMap<>();

    private FigureSettings() {}

    /** The settings of a figure, in the order of the options. */
    static Map<String, String> of(FigureKind kind, FigureRequest request) {
        FigureSettings all = new FigureSettings();
        all.put("kind", kind.label());
        all.put(
                "mechanisms",
                request.mechanisms().stream().map(MechanismKind::label).collect(Collectors.joining(",")));
        all.addOptions(kind, request.options());
        all.addStyle(request.style());
        return all.settings;
    }

    /**
     * The settings of a figure in a file.
     *
     * @param dpi the dots per inch of a picture of pixels; empty for other files
     * @param gammas that a page offers; none for other files
     */
    public static Map<String, String> of(
            FigureKind kind, FigureRequest request, OptionalDouble dpi, Collection<Double> gammas) {
        Map<String, String> settings = of(kind, request);
        dpi.ifPresent(dots -> settings.put("dpi", Double.toString(dots)));
        if (!gammas.isEmpty()) {
            settings.put("gammas", gammas.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return settings;
    }

    private void put(String name, String value) {
        settings.put(name, value);
    }

    private void addOptions(FigureKind kind, FigureOptions options) {
        Focus focus = options.focus();
        put("row", "#" + (options.row() + 1));
        if (kind.traits().canShowSomeWords()) {
            options.columns().ifPresent(some -> put("columns", some.text()));
        }
        if (kind.traits().chooses(Choice.ALONG)) {
            put("along", focus.along().name().toLowerCase(Locale.ROOT));
        }
        if (kind.traits().chooses(Choice.TOKENS) && !focus.tokens().isEmpty()) {
            put("words", numbers(focus.tokens()));
        }
        if (kind.traits().chooses(Choice.AS_PUBLISHED)) {
            put("as-published", Boolean.toString(focus.asPublished()));
        }
        if (kind.traits().chooses(Choice.STEP)) {
            put("step", Integer.toString(focus.step() + 1));
        }
        putLength("width", options.width());
        putLength("height", options.height());
        put("arrangement", options.arrangement().label());
        options.minus().ifPresent(minus -> put("minus", minus.label()));
        options.axisTop().ifPresent(top -> put("axis-to", Double.toString(top)));
    }

    private void addStyle(FigureStyle style) {
        Detail detail = style.detail();
        put("font-size", shortest(style.fontSize() / Length.POINT, points -> points * Length.POINT, style.fontSize()));
        put("family", style.family().name().toLowerCase(Locale.ROOT));
        if (!detail.title().isEmpty()) {
            put("title", detail.title());
        }
        if (detail.digits() != Detail.AUTO) {
            put("digits", Integer.toString(detail.digits()));
        }
        put("legend", Boolean.toString(detail.legend()));
        put("outlines", Boolean.toString(detail.outlines()));
        put("groups", Boolean.toString(detail.groups()));
        PanelLook panels = detail.panels();
        put("labels", panels.labelsOnTop() ? "top" : "bottom");
        put("grid", Boolean.toString(panels.grid()));
        put("dots", Boolean.toString(panels.dots()));
        put("header", Boolean.toString(panels.headings()));
        put("square", Boolean.toString(panels.square()));
        put("letters", Boolean.toString(panels.letters()));
        put("theme", style.palette().label());
        put("ramp", style.scale().ramp().label());
        put("full-at", Double.toString(style.scale().top()));
    }

    private static String numbers(List<Integer> fromZero) {
        return fromZero.stream().map(index -> Integer.toString(index + 1)).collect(Collectors.joining(","));
    }

    /** In millimetres where a few digits say it exactly, else in scene units. */
    private void putLength(String name, OptionalDouble length) {
        if (length.isPresent()) {
            double units = length.getAsDouble();
            String millimetres = shortest(units / MILLIMETRE, mm -> mm * MILLIMETRE, units);
            String plain = new BigDecimal(Double.toString(units)).toPlainString();
            put(name, millimetres.length() < plain.length() ? millimetres + "mm" : plain + "px");
        }
    }

    /** The shortest decimal near a value that becomes exactly what is wanted. */
    private static String shortest(double value, DoubleUnaryOperator becomes, double wanted) {
        for (int digits = 1; digits <= 17; digits++) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
            if (becomes.applyAsDouble(rounded.doubleValue()) == wanted) {
                return rounded.stripTrailingZeros().toPlainString();
            }
        }
        return new BigDecimal(Double.toString(value)).toPlainString();
    }
}
