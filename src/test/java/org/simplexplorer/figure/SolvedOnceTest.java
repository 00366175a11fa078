package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.Solver;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/** A figure solves what it shows, once, and nothing else: counted, since time depends on the machine. */
class SolvedOnceTest {

    private static final Study STUDY = FigureFixtures.random(5, 8);
    private static final int CHOSEN = 3;

    /** Writes down what it is asked for. */
    private static final class Counting implements Solver {

        private final List<MechanismKind> all = new ArrayList<>();
        private final List<MechanismKind> rows = new ArrayList<>();

        @Override
        public Attention all(Study study, MechanismKind kind) {
            all.add(kind);
            return Solver.direct().all(study, kind);
        }

        @Override
        public RowAttention row(Study study, MechanismKind kind, int row) {
            assertThat(row).isEqualTo(CHOSEN);
            rows.add(kind);
            return Solver.direct().row(study, kind, row);
        }
    }

    private static FigureRequest request(Counting solver) {
        FigureOptions options = FigureOptions.STANDARD.withRow(CHOSEN).withSize(900, 700);
        return FigureFixtures.request(STUDY, options, MechanismKind.values()).solvedBy(solver);
    }

    @ParameterizedTest
    @EnumSource
    void onlyFiguresOfAllRowsSolveAllRows(FigureKind kind) {
        Counting solver = new Counting();
        LiveFigure figure = kind.draw(request(solver));
        for (double x = 5; x < figure.scene().width(); x += 20) {
            for (double y = 5; y < figure.scene().height(); y += 20) {
                figure.pointed(x, y);
                figure.effects(x, y);
            }
        }
        if (kind.traits().allRows()) {
            assertThat(solver.all).containsExactly(MechanismKind.values());
            assertThat(solver.rows).isEmpty();
        } else {
            assertThat(solver.all).isEmpty();
            assertThat(solver.rows).doesNotHaveDuplicates();
        }
    }

    @Test
    void aRequestForAnotherKindGoesOnFromWhatIsSolved() {
        Counting solver = new Counting();
        FigureRequest request = request(solver);
        assertThat(solver.all).isEmpty();
        assertThat(solver.rows).isEmpty();
        for (FigureKind kind : List.of(FigureKind.TEXT, FigureKind.BARS, FigureKind.CERTIFICATE, FigureKind.TEXT)) {
            kind.draw(request);
        }
        assertThat(solver.rows).containsExactly(MechanismKind.values());
    }
}
