package org.simplexplorer.figure;

import java.util.List;
import org.simplexplorer.figure.bars.BarsFigure;
import org.simplexplorer.figure.certificate.CertificateFigure;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.figure.geometry.GeometryFigure;
import org.simplexplorer.figure.gradient.GradientFigure;
import org.simplexplorer.figure.heatmap.ComparisonFigure;
import org.simplexplorer.figure.path.PathFigure;
import org.simplexplorer.figure.steps.StepsFigure;
import org.simplexplorer.figure.text.TextFigure;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** Draws any kind of figure by its options. */
public final class Figures {

    private static final double SINGLE_ROW_WIDTH_EMS = 56;
    private static final double BAND_EMS = 12;
    private static final double PATH_ASPECT = 0.75;
    private static final double SLIDE_ASPECT = 9 / 16.0;

    private Figures() {}

    /** The picture of a study. */
    public static Scene scene(Study study, FigureOptions options, TextRuler ruler) {
        return draw(study, options, ruler).scene();
    }

    /** The figure of a study. */
    public static LiveFigure draw(Study study, FigureOptions options, TextRuler ruler) {
        List<Attention> attentions = options.mechanisms().stream()
                .map(kind -> Attention.of(study, kind))
                .toList();
        return switch (options.kind()) {
            case HEATMAP -> LiveFigure.still(heatmap(study, attentions, options, ruler));
            case TEXT -> text(study, attentions, options, ruler);
            case BARS -> bars(study, attentions, options, ruler);
            case PATH -> path(study, options, ruler);
            case GRADIENT -> gradient(study, attentions, options, ruler);
            case GEOMETRY -> geometry(study, options, ruler);
            case CERTIFICATE -> certificate(study, options, ruler);
            case STEPS -> steps(study, options, ruler);
        };
    }

    private static Scene heatmap(Study study, List<Attention> attentions, FigureOptions options, TextRuler ruler) {
        LeastSize.require(options, ruler);
        ComparisonFigure figure =
                new ComparisonFigure(study, attentions, options.arrangement(), options.style(), ruler);
        if (options.width().isEmpty()) {
            return figure.scene();
        }
        double width = options.width().getAsDouble();
        return options.height().isPresent()
                ? figure.scene(width, options.height().getAsDouble())
                : figure.scene(width);
    }

    private static LiveFigure text(Study study, List<Attention> attentions, FigureOptions options, TextRuler ruler) {
        Sheet sheet = sheet(options, ruler);
        TextFigure content =
                TextFigure.of(study, attentions, options.row(), sheet.innerWidth(), options.style(), ruler);
        return onSheet(sheet, content.scene(), content.areas(), study, attentions, options);
    }

    private static LiveFigure bars(Study study, List<Attention> attentions, FigureOptions options, TextRuler ruler) {
        Sheet sheet = sheet(options, ruler);
        double height = options.height().isPresent()
                ? Math.max(options.height().getAsDouble() - sheet.outerHeight(), 1)
                : attentions.size() * BAND_EMS * options.style().fontSize();
        BarsFigure content =
                BarsFigure.of(study, attentions, options.row(), sheet.innerWidth(), height, options.style(), ruler);
        return onSheet(sheet, content.scene(), content.areas(), study, attentions, options);
    }

    private static LiveFigure onSheet(
            Sheet sheet,
            Scene content,
            TokenAreas areas,
            Study study,
            List<Attention> attentions,
            FigureOptions options) {
        double asked = options.height().orElse(0) - sheet.outerHeight();
        return new TokenPicture(
                sheet.around(content.marks(), Math.max(content.height(), asked)),
                areas,
                sheet.margin(),
                sheet.contentTop(),
                study,
                attentions,
                options.row(),
                options.style());
    }

    private static LiveFigure path(Study study, FigureOptions options, TextRuler ruler) {
        double width = width(options);
        return PathFigure.of(
                study,
                options.mechanisms(),
                options.row(),
                options.focus().along(),
                width,
                options.height().orElse(width * PATH_ASPECT),
                options.style(),
                ruler);
    }

    private static LiveFigure gradient(
            Study study, List<Attention> attentions, FigureOptions options, TextRuler ruler) {
        double width = width(options);
        return GradientFigure.of(
                study,
                attentions,
                options.row(),
                width,
                options.height().orElse(width * PATH_ASPECT),
                options.style(),
                ruler);
    }

    private static LiveFigure geometry(Study study, FigureOptions options, TextRuler ruler) {
        double width = width(options);
        return GeometryFigure.of(
                study,
                options.mechanisms(),
                options.row(),
                options.focus().tokens(),
                width,
                options.height().orElse(width * PATH_ASPECT),
                options.style(),
                ruler);
    }

    private static LiveFigure certificate(Study study, FigureOptions options, TextRuler ruler) {
        return CertificateFigure.of(
                study,
                options.mechanisms(),
                options.row(),
                options.focus().asPublished(),
                width(options),
                options.height().orElse(0),
                options.style(),
                ruler);
    }

    /** Of the first mechanism alone. */
    private static LiveFigure steps(Study study, FigureOptions options, TextRuler ruler) {
        double width = width(options);
        return StepsFigure.of(
                study,
                options.mechanisms().get(0),
                options.row(),
                options.focus().step(),
                width,
                options.height().orElse(width * SLIDE_ASPECT),
                options.style(),
                ruler);
    }

    private static Sheet sheet(FigureOptions options, TextRuler ruler) {
        double inset = TextFigure.margin(options.style()); // as that of bars
        return new Sheet(width(options), options.mechanisms(), options.style(), ruler, inset);
    }

    private static double width(FigureOptions options) {
        return options.width().orElse(SINGLE_ROW_WIDTH_EMS * options.style().fontSize());
    }
}
