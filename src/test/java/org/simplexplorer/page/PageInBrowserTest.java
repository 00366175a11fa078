package org.simplexplorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;
import org.simplexplorer.outside.Browser;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/** The page as a reader's browser shows it: the solver's weights, by address. */
class PageInBrowserTest extends PageInBrowser {

    /** Reads every cell, in the order of the page. */
    private static final String CELLS =
            "[...document.querySelectorAll('[data-weight]')].map(one => [one.dataset.mechanism, Number(one.dataset.row), "
                    + "Number(one.dataset.column), Number(one.dataset.weight)])";

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

    /** Both lambdas move, and the one that is subtracted is a slider, too. */
    @Test
    void everyCellHasTheDifferenceOfTheSolversWeights() throws Exception {
        Study study = study();
        Browser browser = open(page(FigureKind.HEATMAP, FigureOptions.STANDARD.withMinus(MechanismKind.FUSEDMAX)));
        List<MechanismKind> shown =
                ALL.stream().filter(kind -> kind != MechanismKind.FUSEDMAX).toList();
        Random random = new Random(2);
        for (int i = 0; i < 20; i++) {
            double fused = i == 0 ? 0 : random.nextDouble();
            double oscar = i == 1 ? 0 : random.nextDouble() / 4;
            JsonNode cells = browser.value("new Promise(done => { addEventListener('hashchange', () => done("
                    + "[...document.querySelectorAll('[data-difference]')].map(one => [one.dataset.mechanism, "
                    + "Number(one.dataset.row), Number(one.dataset.column), Number(one.dataset.difference), "
                    + "one.classList.contains('fall'), one.classList.contains('zero')])"
                    + "), {once: true}); location.hash = '#fusedmax=" + fused + "&oscarmax=" + oscar
                    + "&view=bars'; })");
            Study moved = study.withParameters(
                    study.parameters().with(MechanismKind.FUSEDMAX, fused).with(MechanismKind.OSCARMAX, oscar));
            assertThat(cells).hasSize(shown.size() * study.rows().size() * TOKENS.size());
            for (JsonNode cell : cells) {
                MechanismKind kind = MechanismKind.named(cell.get(0).asText()).orElseThrow();
                assertThat(shown).contains(kind);
                int column = cell.get(2).asInt();
                Evaluation own =
                        RowAttention.of(moved, kind, cell.get(1).asInt()).evaluation();
                Evaluation other = RowAttention.of(
                                moved, MechanismKind.FUSEDMAX, cell.get(1).asInt())
                        .evaluation();
                double difference = own.weight(column) - other.weight(column);
                assertThat(cell.get(3).asDouble()).isCloseTo(difference, within(1e-9));
                assertThat(cell.get(4).asBoolean()).isEqualTo(cell.get(3).asDouble() < 0);
                assertThat(cell.get(5).asBoolean()).isEqualTo(!own.inSupport(column) && !other.inSupport(column));
            }
        }
        assertThat(browser.value("document.querySelectorAll('select#view').length")
                        .asInt())
                .isZero();
        assertThat(browser.value("document.getElementById('legend').textContent")
                        .asText())
                .contains("weight minus fusedmax\u2019s", "both exactly 0", "below 0");
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
}
