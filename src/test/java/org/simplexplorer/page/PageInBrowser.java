package org.simplexplorer.page;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.outside.Browser;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;

/** A page of words that try to be markup, in a browser that the tests of a class share. */
abstract class PageInBrowser {

    static final List<MechanismKind> ALL = List.of(MechanismKind.values());
    static final List<Double> GAMMAS = List.of(0.3, 2.0);

    /** Markup and quotes, a script's end, another direction, equal scores. */
    static final List<String> TOKENS = List.of(
            "<b>bold</b>", "</script><script>document.title='x'</script>", "<!--", "\"'&amp;", "${x}", "שלום", "word");

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Browser started;

    @AfterAll
    static void close() {
        if (started != null) {
            started.close();
            started = null;
        }
    }

    static Study study() {
        Random random = new Random(15);
        List<Row> rows = IntStream.range(0, 10)
                .mapToObj(row -> new Row(
                        row == 3 ? "<i>three</i>" : "row " + row,
                        row == 0
                                ? new double[] {1, 1, 1, 0.5, 0.5, 2, 2}
                                : random.doubles(TOKENS.size(), -2, 2).toArray()))
                .toList();
        Parameters parameters = Parameters.DEFAULT
                .withGamma(0.7)
                .with(MechanismKind.FUSEDMAX, 0.1)
                .with(MechanismKind.OSCARMAX, 0.05);
        return new Study("A <title> & more", "made up", TOKENS, rows, parameters);
    }

    static URI page(FigureKind kind) throws Exception {
        return page(kind, FigureOptions.STANDARD);
    }

    static URI page(FigureKind kind, FigureOptions options) throws Exception {
        Study study = study();
        FigureStyle style = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 0.5), 12);
        FigureRequest request = new FigureRequest(study, ALL, options.withRow(2), style, new AwtRuler());
        Provenance provenance = new Provenance(study.title(), StudyWriter.write(study), "simplexplorer test");
        return Files.write(folder.resolve("figure.html"), InteractivePage.bytes(kind, request, GAMMAS, provenance))
                .toUri();
    }

    static Browser open(URI page) throws Exception {
        Browser browser = started;
        if (browser == null) {
            browser = Browser.start(folder, Map.of(), 1200, 900);
            started = browser;
        }
        browser.go(page);
        return browser;
    }
}
