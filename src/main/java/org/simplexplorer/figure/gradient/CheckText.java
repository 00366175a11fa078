package org.simplexplorer.figure.gradient;

import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.math.DifferenceCheck;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/** What finite differences say of a Jacobian, in lines of a width, in scene units; not to be changed. */
record CheckText(DifferenceCheck check, List<String> tokens, double width, TextStyle style, TextRuler ruler)
        implements Supplier<TextStack> {

    @Override
    public TextStack get() {
        TextStack stack = new TextStack(width, ruler);
        stack.paragraph(GradientPanel.inWords(check, tokens), 0, width, style);
        return stack;
    }
}
