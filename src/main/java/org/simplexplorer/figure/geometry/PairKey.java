package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The key below the plots of two words: for each curve its shape, the mechanism, its parameters and where it is now. Where a
 * line has no room for all, the parameters and the numbers stand below the name.
 */
final class PairKey {

    private static final double INDENT_EMS = 2.2;
    private static final double GAP_EMS = 1.5;
    private static final double SPACE_EMS = 0.8;

    private final TextStack stack;
    private final List<Double> baselines = new ArrayList<>();

    /** @param difference of the two scores */
    PairKey(FigureRequest request, double difference, double width) {
        FigureStyle style = request.style();
        double em = request.em();
        TextStyle bold = style.text(em, Weight.SEMIBOLD, style.palette().text());
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        List<MechanismKind> kinds = request.mechanisms();
        List<String> names = kinds.stream().map(MechanismKind::label).toList();
        List<String> parameters = kinds.stream()
                .map(kind -> ParameterText.printed(request.study().parameters(), kind))
                .toList();
        List<String> numbers =
                kinds.stream().map(kind -> numbers(request, kind, difference)).toList();
        double first = INDENT_EMS * em;
        double second = first + widest(names, bold, request) + GAP_EMS * em;
        double third = second + widest(parameters, quiet, request) + GAP_EMS * em;
        boolean line = third + widest(numbers, quiet, request) <= width;
        stack = new TextStack(width, request.ruler());
        stack.space(SPACE_EMS * em);
        for (int i = 0; i < kinds.size(); i++) {
            baselines.add(stack.baseline(bold));
            stack.put(names.get(i), first, width - first, bold, Align.START);
            if (line) {
                stack.put(parameters.get(i), second, third - second, quiet, Align.START);
                stack.put(numbers.get(i), third, width - third, quiet, Align.START);
            }
            stack.nextLine(bold);
            if (!line) {
                stack.paragraph(parameters.get(i) + "; " + numbers.get(i), first, width, quiet);
            }
        }
    }

    private static double widest(List<String> texts, TextStyle style, FigureRequest request) {
        return texts.stream()
                .mapToDouble(text -> request.ruler().width(text, style))
                .max()
                .orElse(0);
    }

    private static String numbers(FigureRequest request, MechanismKind kind, double difference) {
        Mechanism mechanism = request.study().parameters().mechanism(kind);
        Evaluation now = mechanism.at(difference, 0);
        return String.format(Locale.ROOT, "weight %.3f, smoothed max %.3f", now.weight(0), now.value())
                .replace('-', '\u2212');
    }

    /** What was set, from the key's upper left corner. */
    TextStack stack() {
        return stack;
    }

    /** The baseline of a mechanism's name, from the key's upper edge. */
    double baseline(int mechanism) {
        return baselines.get(mechanism);
    }
}
