package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;

class PerRowTest {

    private final List<String> worked = Collections.synchronizedList(new ArrayList<>());

    private static Study study(int rows, int columns) {
        Random random = new Random(7);
        return new Study(
                "",
                "",
                Collections.nCopies(columns, "w"),
                IntStream.range(0, rows)
                        .mapToObj(r ->
                                new Row("r" + r, random.doubles(columns, -1, 3).toArray()))
                        .toList(),
                Parameters.DEFAULT);
    }

    private double sum(Row row) {
        worked.add(row.label());
        return IntStream.range(0, row.size()).mapToDouble(row::score).sum();
    }

    /** The values of a changed study, which must be those that would be found without any memory. */
    private PerRow<Double> follow(PerRow<Double> before, Study now) {
        PerRow<Double> found = before.updated(now.rows(), this::sum);
        List<String> counted = List.copyOf(worked);
        assertThat(PerRow.<Double>none().updated(now.rows(), this::sum)).isEqualTo(found);
        worked.clear();
        worked.addAll(counted);
        return found;
    }

    @Test
    void onlyRowsWithOtherScoresAreWorkedOutAgain() {
        for (int size : new int[] {6, 200}) {
            Study study = study(size, size);
            PerRow<Double> values = follow(PerRow.none(), study);
            assertThat(worked).hasSize(size);
            worked.clear();
            values = follow(values, study.withRow(3, study.row(3).withScore(1, 9)));
            assertThat(worked).containsExactly("r3");
            worked.clear();
            follow(values, study.withRow(3, study.row(3).withScore(1, 9)));
            assertThat(worked).isEmpty();
        }
    }

    @Test
    void aNameMakesNoDifferenceAndRowsMayMove() {
        Study study = study(6, 4);
        PerRow<Double> values = follow(PerRow.none(), study);
        worked.clear();
        follow(values, study.withRow(2, study.row(2).withLabel("renamed")));
        follow(values, study.withoutRow(2));
        assertThat(worked).isEmpty();
        follow(values, study.withRowInserted(2, Row.zeros("new", 4)));
        assertThat(worked).containsExactly("new");
    }

    @Test
    void anotherSentenceIsAllNew() {
        PerRow<Double> values = follow(PerRow.none(), study(3, 4));
        worked.clear();
        follow(values, study(3, 5));
        assertThat(worked).hasSize(3);
    }

    @Test
    void aMechanismSolvesTheChangedRowAloneUntilItsParametersChange() {
        Study study = study(150, 120);
        for (MechanismKind kind : MechanismKind.values()) {
            Attention before = Attention.of(study, kind);
            Study edited = study.withRow(5, study.row(5).withScore(0, 2.5));
            Attention after = Attention.of(edited, kind, before);
            List<SolvedRow> kept = new ArrayList<>(after.solved().values());
            kept.remove(5);
            assertThat(before.solved().values()).containsAll(kept);
            assertThat(before.solved().values())
                    .doesNotContain(after.solved().values().get(5));
            assertThat(after.rows().get(5).weights())
                    .isEqualTo(Attention.of(edited, kind).rows().get(5).weights());
            Study flatter = study.withParameters(study.parameters().withGamma(2));
            assertThat(Attention.of(flatter, kind, before).solved().values())
                    .doesNotContainAnyElementsOf(before.solved().values());
        }
    }

    @Test
    void aLargeStudyCanBeGivenUp() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Attention.of(study(200, 200), MechanismKind.SPARSEMAX))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
