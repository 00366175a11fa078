package org.simplexplorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;
import org.simplexplorer.outside.Browser;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;

/** The page as a reader's browser shows it: the solver's weights, by address, by keyboard, in a frame and on paper. */
class PageInBrowserTest {

    /** Reads every cell, in the order of the page. */
    private static final String CELLS =
            "[...document.querySelectorAll('[data-weight]')].map(one => [one.dataset.mechanism, Number(one.dataset.row), "
                    + "Number(one.dataset.column), Number(one.dataset.weight)])";

    private static final List<MechanismKind> ALL = List.of(MechanismKind.values());
    private static final List<Double> GAMMAS = List.of(0.3, 2.0);

    /** Markup and quotes, a script's end, another direction, equal scores. */
    private static final List<String> TOKENS = List.of(
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

    private static Study study() {
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

    private static URI page(FigureKind kind) throws Exception {
        Study study = study();
        FigureStyle style = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 0.5), 12);
        FigureRequest request = new FigureRequest(study, ALL, FigureOptions.STANDARD.withRow(2), style, new AwtRuler());
        Provenance provenance = new Provenance(study.title(), StudyWriter.write(study), "simplexplorer test");
        return Files.write(folder.resolve("figure.html"), InteractivePage.bytes(kind, request, GAMMAS, provenance))
                .toUri();
    }

    private static Browser open(URI page) throws Exception {
        Browser browser = started;
        if (browser == null) {
            browser = Browser.start(folder, Map.of(), 1200, 900);
            started = browser;
        }
        browser.go(page);
        return browser;
    }

    /** 100 pairs of lambdas: places at random, the knots themselves, 0 and far beyond the last. */
    @Test
    void theAddressSetsLambdasAndEveryCellHasTheSolversWeight() throws Exception {
        Study study = study();
        double gamma = study.parameters().gamma();
        double[] scores = study.row(1).scores();
        double[] knots = IntStream.range(0, 5)
                .mapToDouble(knot ->
                        MechanismKind.FUSEDMAX.path(gamma, scores).orElseThrow().knot(knot))
                .toArray();
        double[] anywhere =
                new Random(1).doubles(90).map(place -> 2 * place * place).toArray();
        double[] lambdas = Stream.of(new double[] {0, 1e-9, 0.5, 3, 1e6}, knots, anywhere)
                .flatMapToDouble(Arrays::stream)
                .toArray();
        URI page = page(FigureKind.HEATMAP);
        Browser browser = open(page);
        for (int i = 0; i < lambdas.length; i++) {
            double fused = lambdas[i];
            double oscar = lambdas[lambdas.length - 1 - i];
            double chosen = i % 3 == 0 ? GAMMAS.get(1) : gamma;
            JsonNode cells = browser.value("new Promise(done => { addEventListener('hashchange', () => done("
                    + CELLS + "), {once: true}); location.hash = '#fusedmax=" + fused + "&oscarmax=" + oscar
                    + "&gamma=" + chosen + "&n=" + i + "'; })");
            Parameters parameters = study.parameters()
                    .withGamma(chosen)
                    .with(MechanismKind.FUSEDMAX, fused)
                    .with(MechanismKind.OSCARMAX, oscar);
            requireWeights(cells, study.withParameters(parameters));
        }
    }

    private static void requireWeights(JsonNode cells, Study study) {
        int rows = study.rows().size();
        assertThat(cells).hasSize(ALL.size() * rows * TOKENS.size());
        int next = 0;
        for (MechanismKind kind : ALL) {
            for (int row = 0; row < rows; row++) {
                Evaluation solved = RowAttention.of(study, kind, row).evaluation();
                for (int column = 0; column < TOKENS.size(); column++) {
                    JsonNode cell = cells.get(next++);
                    assertThat(cell.get(0).asText()).isEqualTo(kind.label());
                    assertThat(cell.get(1).asInt()).isEqualTo(row);
                    assertThat(cell.get(2).asInt()).isEqualTo(column);
                    assertThat(cell.get(3).asDouble())
                            .as("%s, row %d, column %d", study.parameters(), row, column)
                            .isCloseTo(solved.weight(column), within(1e-9));
                    if (!solved.inSupport(column)) {
                        assertThat(cell.get(3).asDouble()).isZero();
                    }
                }
            }
        }
    }

    @Test
    void wordsAreWordsWhateverTheyHold() throws Exception {
        Browser browser = open(page(FigureKind.HEATMAP));
        assertThat(browser.value("document.title").asText()).isEqualTo("A <title> & more");
        assertThat(browser.value("document.querySelectorAll('script').length").asInt())
                .isEqualTo(3);
        assertThat(browser.value("document.querySelectorAll('table b, table i:not(td i), table script').length")
                        .asInt())
                .isZero();
        JsonNode names = browser.value(
                "[...document.querySelector('table').querySelectorAll('thead th')].map(name => name.textContent)");
        assertThat(names).extracting(JsonNode::asText).containsExactlyElementsOf(TOKENS);
    }

    @Test
    void everyViewSaysItsWeightsAndTheAddressChoosesViewAndRow() throws Exception {
        Study study = study();
        Browser browser = open(page(FigureKind.BARS));
        for (String view : List.of("bars", "text")) {
            JsonNode cells = browser.value("new Promise(done => { addEventListener('hashchange', () => done(" + CELLS
                    + "), {once: true}); location.hash = '#row=3&view=" + view + "'; })");
            assertThat(cells).hasSize(ALL.size() * TOKENS.size());
            for (JsonNode cell : cells) {
                assertThat(cell.get(1).asInt()).isEqualTo(3);
                MechanismKind kind = MechanismKind.named(cell.get(0).asText()).orElseThrow();
                double weight = RowAttention.of(study, kind, 3)
                        .evaluation()
                        .weight(cell.get(2).asInt());
                assertThat(cell.get(3).asDouble()).isCloseTo(weight, within(1e-9));
            }
        }
    }

    /** Segments and groups are the solver's own, not guessed from equal numbers. */
    @Test
    void segmentsAreFramed() throws Exception {
        Study study = study();
        Evaluation solved = RowAttention.of(study, MechanismKind.FUSEDMAX, 0).evaluation();
        Partition blocks = solved.blocks().orElseThrow();
        List<Integer> starts = IntStream.range(0, blocks.count())
                .map(blocks::first)
                .filter(solved::inSupport)
                .boxed()
                .toList();
        Browser browser = open(page(FigureKind.HEATMAP));
        JsonNode framed = browser.value("[...document.querySelectorAll('[data-mechanism=fusedmax][data-row=\"0\"]"
                + ".segment.first')].map(one => Number(one.dataset.column))");
        assertThat(framed).extracting(JsonNode::asInt).containsExactlyElementsOf(starts);
    }

    @Test
    void slidersAndKeysWork() throws Exception {
        Browser browser = open(page(FigureKind.HEATMAP));
        browser.value("document.getElementById('lambda-fusedmax').focus()");
        browser.press("End");
        assertThat(browser.value("document.querySelector('[data-mechanism=fusedmax]').dataset.weight")
                        .asDouble())
                .as("at its end fusedmax is uniform")
                .isCloseTo(1.0 / TOKENS.size(), within(1e-15));
        browser.value("document.querySelector('[data-mechanism=softmax]').focus()");
        browser.press("ArrowDown");
        browser.press("ArrowRight");
        JsonNode focused = browser.value("[document.activeElement.dataset.row, document.activeElement.dataset.column]");
        assertThat(focused).extracting(JsonNode::asText).containsExactly("1", "1");
        assertThat(browser.value("document.querySelectorAll('td.pointed').length")
                        .asInt())
                .as("the cell in every panel")
                .isEqualTo(ALL.size());
        assertThat(browser.value("document.getElementById('readout').textContent")
                        .asText())
                .contains("row 1", TOKENS.get(1), "oscarmax ");
    }

    @Test
    void worksWithinAFrameAndLoadsNothing() throws Exception {
        page(FigureKind.HEATMAP);
        URI outer = Files.writeString(
                        folder.resolve("outer.html"),
                        "<!DOCTYPE html><iframe src='figure.html#fusedmax=0.2' width=900 height=700></iframe>")
                .toUri();
        Browser browser = open(outer);
        JsonNode frames = browser.ask("Page.getFrameTree", Map.of());
        assertThat(frames.at("/frameTree/childFrames/0/frame/urlFragment").asText())
                .isEqualTo("#fusedmax=0.2");
        browser.go(folder.resolve("figure.html").toUri());
        assertThat(browser.value("performance.getEntriesByType('resource').length")
                        .asInt())
                .isZero();
    }

    @Test
    void theDarkPageIsPrintedLight() throws Exception {
        URI page = page(FigureKind.HEATMAP);
        Browser browser = open(URI.create(page + "#theme=dark"));
        assertThat(browser.value("document.documentElement.dataset.theme").asText())
                .isEqualTo("dark");
        browser.value(
                "addEventListener('beforeprint', () => { window.printed = [document.documentElement.dataset.theme,"
                        + " document.querySelector('.cell:not(.zero)').style.backgroundColor]; })");
        browser.ask("Page.printToPDF", Map.of("printBackground", true));
        assertThat(browser.value("window.printed[0]").asText()).isEqualTo("light");
        assertThat(browser.value("document.documentElement.dataset.theme").asText())
                .isEqualTo("dark");
    }
}
