package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.PictureMemory;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Study;

/** Pictures that follow each other share what stays the same, and are what they would be without. */
class RememberedPicturesTest {

    private static final MechanismKind[] SHOWN = {
        MechanismKind.SOFTMAX, MechanismKind.SPARSEMAX, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX
    };

    private static final FigureOptions SIZED =
            FigureOptions.STANDARD.withSize(OptionalDouble.of(1100), OptionalDouble.of(640));

    private static Study moved(Study study, double lambda) {
        return study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, lambda));
    }

    /** Every kind of change, each of them after a picture of the study before. */
    private static List<FigureRequest> drag() {
        Study start = FigureFixtures.random(3, 9);
        Study wider = start.withParameters(start.parameters().withGamma(2.5));
        Study scored = start.withRow(0, start.row(0).withScore(4, 1.75));
        FigureStyle dark = new FigureStyle(Palette.DARK, FigureFixtures.STYLE.scale(), 12);
        List<FigureRequest> requests = new ArrayList<>();
        for (Study study : List.of(start, moved(start, 0.25), moved(start, 0.26), wider, scored, start)) {
            requests.add(FigureFixtures.request(study, SIZED, SHOWN));
        }
        requests.add(FigureFixtures.request(start, SIZED.withRow(2), SHOWN));
        requests.add(FigureFixtures.request(start, SIZED, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX));
        requests.add(new FigureRequest(start, List.of(SHOWN), SIZED, dark, FigureFixtures.RULER));
        requests.add(
                FigureFixtures.request(start, SIZED.withSize(OptionalDouble.of(700), OptionalDouble.of(640)), SHOWN));
        FigureOptions alongGamma = SIZED.withFocus(SIZED.focus().withAlong(Along.GAMMA));
        for (Study study : List.of(start, wider, moved(wider, 0.25))) {
            requests.add(FigureFixtures.request(study, alongGamma, SHOWN));
        }
        return requests;
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsTheSameWithWhatOthersFound(FigureKind kind) {
        PictureMemory memory = new PictureMemory();
        for (FigureRequest request : drag()) {
            memory.begin();
            assertThat(kind.draw(request.remembering(memory)).scene())
                    .isEqualTo(kind.draw(request).scene());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOMETRY", "CERTIFICATE", "GRADIENT"})
    void panelsOfMechanismsThatStayAreNotDrawnAgain(FigureKind kind) {
        PictureMemory memory = new PictureMemory();
        Study study = FigureFixtures.random(1, 9);
        List<List<Mark>> before = panels(kind, moved(study, 0.25), memory);
        List<List<Mark>> after = panels(kind, moved(study, 0.26), memory);
        assertThat(after).hasSameSizeAs(before);
        assertThat(kept(before, after)).isEqualTo(SHOWN.length - 1);
    }

    @Test
    void paragraphsOfMechanismsThatStayAreNotDrawnAgain() {
        PictureMemory memory = new PictureMemory();
        Study study = FigureFixtures.random(1, 30);
        List<List<Mark>> before = panels(FigureKind.TEXT, moved(study, 0.25), memory);
        List<List<Mark>> after = panels(FigureKind.TEXT, moved(study, 0.26), memory);
        assertThat(after).hasSize(SHOWN.length);
        assertThat(kept(before, after)).isEqualTo(SHOWN.length - 1);
    }

    /** How many panels are the very same. */
    private static long kept(List<List<Mark>> before, List<List<Mark>> after) {
        return after.stream()
                .filter(panel -> before.stream().anyMatch(other -> other == panel))
                .count();
    }

    /** The band of fusedmax has another cursor, but the same lines. */
    @Test
    void pathsAreLaidOutOnceWhereverTheCursorIs() {
        PictureMemory memory = new PictureMemory();
        Study study = FigureFixtures.random(1, 9);
        List<List<Mark>> before = panels(FigureKind.PATH, moved(study, 0.25), memory);
        List<List<Mark>> after = panels(FigureKind.PATH, moved(study, 0.26), memory);
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        for (int band = 0; band < after.size(); band++) {
            List<Mark> old = before.get(band);
            List<Mark> lines =
                    after.get(band).stream().filter(Mark.Path.class::isInstance).toList();
            assertThat(lines).hasSizeGreaterThan(9).allMatch(line -> old.stream()
                    .anyMatch(mark -> mark == line));
        }
    }

    /** The long lists of marks: headings are short. */
    private static List<List<Mark>> panels(FigureKind kind, Study study, PictureMemory memory) {
        memory.begin();
        FigureRequest request = FigureFixtures.request(study, SIZED, SHOWN).remembering(memory);
        List<List<Mark>> panels = new ArrayList<>();
        collect(kind.draw(request).scene().marks(), panels);
        return panels;
    }

    private static void collect(List<Mark> marks, List<List<Mark>> panels) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                if (group.marks().size() > 15) {
                    panels.add(group.marks());
                }
                collect(group.marks(), panels);
            }
        }
    }

    @Test
    void rowsThatStayAreSolvedOnce() {
        PictureMemory memory = new PictureMemory();
        Study study = FigureFixtures.random(1, 9);
        FigureRequest first = FigureFixtures.request(study, SIZED, SHOWN).remembering(memory);
        FigureRequest second =
                FigureFixtures.request(moved(study, 0.25), SIZED, SHOWN).remembering(memory);
        assertThat(second.row(MechanismKind.OSCARMAX)).isSameAs(first.row(MechanismKind.OSCARMAX));
        assertThat(second.row(MechanismKind.FUSEDMAX)).isNotSameAs(first.row(MechanismKind.FUSEDMAX));
    }
}
