package org.simplexplorer.viewmodel.panels;

import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * What is written above and below a panel. It counts in all rows, so it is made in the background.
 *
 * @param parameters {@code γ = 1.00   λ = 0.270}
 * @param shortParameters {@code λ = 0.270}
 * @param facts {@code support 49/180 · 30 segments · entropy 1.26}; empty for an empty sentence, as all that follow
 * @param shortFacts {@code support 49/180 · 30 segments}
 * @param residual {@code 2e-16}
 * @param certificate {@code optimal to 2e-16}
 * @param optimal whether the optimality conditions hold to what double arithmetic allows
 */
record PanelFacts(
        String parameters,
        String shortParameters,
        String facts,
        String shortFacts,
        String residual,
        String certificate,
        boolean optimal) {

    static PanelFacts of(Study study, Attention attention) {
        MechanismKind kind = attention.kind();
        boolean empty = study.tokens().isEmpty(); // of nothing there is nothing to say
        return new PanelFacts(
                ParameterText.parameters(study.parameters(), kind),
                ParameterText.shortParameters(study.parameters(), kind),
                empty ? "" : ParameterText.facts(attention),
                empty ? "" : ParameterText.shortFacts(attention),
                empty ? "" : ParameterText.residual(attention),
                empty ? "" : ParameterText.certificate(attention),
                attention.optimal());
    }
}
