package org.simplexplorer.export;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Whole figures as people export them. */
final class StudyScenes {

    private static final double WIDTH = 640;
    private static final List<MechanismKind> ALL = List.of(MechanismKind.values());

    /** Segments and groups in every row, of neighbours and of words that stand apart. */
    private static final Study LATIN = study(
            List.of("very", "good", "and", "a", "counterexample", "great"),
            new Row("first", 1.0, 1.1, -2.0, -2.0, 0.2, 1.05),
            new Row("second", -1.0, 0.4, 0.5, 0.45, -1.0, 0.4),
            new Row("third", 0.1, -2.0, 1.5, -2.0, 1.45, 1.4));

    private static final Study MANY_SCRIPTS = study(
            List.of("注意力", "かな", "한국어", "\ud83d\ude00", "e\u0301te\u0301", "внимание", "شيء", "שלום"),
            new Row("مدرسة", 1.0, 1.1, -2.0, -2.0, 0.2, 1.05, 0.1, 0.9),
            new Row("\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd", -1.0, 0.4, 0.5, 0.45, -1.0, 0.4, 0.5, 0.6),
            new Row("模型", 0.1, -2.0, 1.5, -2.0, 1.45, 1.4, 0, 1.2));

    private StudyScenes() {}

    /** Every kind of figure on every ground. */
    static Stream<Named<Scene>> figures() {
        return Stream.of(
                Named.of("heatmap, light", of(FigureKind.HEATMAP, Palette.LIGHT)),
                Named.of("heatmap, dark", of(FigureKind.HEATMAP, Palette.DARK)),
                Named.of("heatmap, transparent", of(FigureKind.HEATMAP, Palette.CLEAR)),
                Named.of("text", of(FigureKind.TEXT, Palette.LIGHT)),
                Named.of("bars", of(FigureKind.BARS, Palette.DARK)),
                Named.of("path", of(FigureKind.PATH, Palette.LIGHT)));
    }

    static Scene of(FigureKind kind, Palette palette) {
        return draw(LATIN, kind, ALL, palette);
    }

    static Scene scripts(FigureKind kind) {
        return draw(MANY_SCRIPTS, kind, ALL, Palette.LIGHT);
    }

    /** The heatmaps of the mechanisms with structure alone. */
    static Scene structured() {
        return draw(LATIN, FigureKind.HEATMAP, List.of(MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX), Palette.LIGHT);
    }

    private static Scene draw(Study study, FigureKind kind, List<MechanismKind> mechanisms, Palette palette) {
        FigureStyle style = new FigureStyle(palette, new ColourScale(Ramp.SALMON, 0.5), 12);
        FigureOptions options = FigureOptions.STANDARD.withWidth(WIDTH);
        return kind.draw(new FigureRequest(study, mechanisms, options, style, Scenes.RULER))
                .scene();
    }

    private static Study study(List<String> tokens, Row... rows) {
        return new Study(
                "Figure",
                "illustrative",
                tokens,
                List.of(rows),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0.05));
    }
}
