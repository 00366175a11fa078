package org.simplexplorer.figure.certificate;

import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.NumberTable;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.figure.common.Verdict;
import org.simplexplorer.math.Certificate;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** A certificate in words: the verdict, a line a condition, and the numbers that sum it up. */
final class CertificateText {

    private static final String RESIDUAL = "residual";
    private static final double FACT_EMS = 7.2;
    private static final double MARK_EMS = 1.7;

    private final Certificate certificate;
    private final FigureStyle style;

    CertificateText(Certificate certificate, FigureStyle style) {
        this.certificate = certificate;
        this.style = style;
    }

    /** A number with its name. */
    private record Fact(String name, String value) {}

    /** Sets the verdict, the conditions that fail, and the numbers, in as few lines as can be. */
    void addShortTo(TextStack stack, MechanismKind kind, String whose, double shift) {
        double em = style.fontSize();
        addVerdict(stack, CertificateWords.inShort(certificate, whose));
        if (!certificate.holds()) {
            new NumberTable(style)
                    .addTo(
                            stack,
                            CertificateWords.HEADERS,
                            certificate.conditions().stream()
                                    .filter(condition -> !condition.holds())
                                    .map(condition -> CertificateWords.row(condition, kind))
                                    .toList());
        }
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        String numbers = facts(kind, shift).stream()
                .filter(fact -> !fact.name().equals(RESIDUAL))
                .map(fact -> fact.name().replace(' ', '\u00a0') + "\u00a0" + fact.value())
                .collect(Collectors.joining(" \u00b7 "));
        stack.paragraph(numbers, 0, stack.width(), quiet);
    }

    private void addVerdict(TextStack stack, String words) {
        double em = style.fontSize();
        boolean holds = certificate.holds();
        TextStyle verdict = style.text(em, Weight.SEMIBOLD, Verdict.colour(holds, style.palette()));
        stack.add(Verdict.of(holds, 0.5 * em, stack.baseline(verdict) - verdict.middleToBaseline(), style));
        stack.paragraph(words, MARK_EMS * em, stack.width(), verdict);
    }

    /**
     * Sets the text.
     *
     * @param whose what is judged, before the verdict; empty for the mechanism's own weights
     * @param shift from tau for v to tau for scores / gamma
     */
    void addTo(TextStack stack, MechanismKind kind, String whose, double shift) {
        double em = style.fontSize();
        addVerdict(stack, CertificateWords.verdict(certificate, whose));
        stack.space(0.5 * em);
        new NumberTable(style)
                .addTo(
                        stack,
                        CertificateWords.HEADERS,
                        certificate.conditions().stream()
                                .map(condition -> CertificateWords.row(condition, kind))
                                .toList());
        stack.space(0.6 * em);
        addFacts(stack, kind, shift);
    }

    private void addFacts(TextStack stack, MechanismKind kind, double shift) {
        double em = style.fontSize();
        TextStyle name = style.text(em, Weight.REGULAR, style.palette().quiet());
        TextStyle value = style.text(em * 1.1, Weight.SEMIBOLD, style.palette().text());
        List<Fact> facts = facts(kind, shift);
        int columns = (int) Math.max(1, Math.min(facts.size(), stack.width() / (FACT_EMS * em)));
        double pitch = stack.width() / columns;
        for (int first = 0; first < facts.size(); first += columns) {
            List<Fact> line = facts.subList(first, Math.min(first + columns, facts.size()));
            for (int i = 0; i < line.size(); i++) {
                stack.put(line.get(i).name(), i * pitch, pitch - em / 2, name, Align.START);
            }
            stack.nextLine(name);
            for (int i = 0; i < line.size(); i++) {
                stack.put(line.get(i).value(), i * pitch, pitch - em / 2, value, Align.START);
            }
            stack.nextLine(value);
            stack.space(0.2 * em);
        }
    }

    private List<Fact> facts(MechanismKind kind, double shift) {
        return List.of(
                new Fact(
                        kind.form().sparse() ? "threshold \u03c4" : "multiplier \u03c4",
                        CertificateWords.fixed(certificate.multipliers().tau() + shift)),
                new Fact("objective", CertificateWords.fixed(certificate.primal())),
                new Fact("dual objective", CertificateWords.fixed(certificate.dual())),
                new Fact("duality gap", CertificateWords.number(certificate.gap())),
                new Fact(RESIDUAL, CertificateWords.number(certificate.residual())));
    }
}
