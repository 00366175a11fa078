package org.simplexplorer.viewmodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.Document;

/** A picture of one study that is still shown, or comes, when another study is open. */
class LatePictureTest {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 400;

    private record Spot(double x, double y) {}

    @TempDir
    Path folder;

    private final SteppedThreads steps = new SteppedThreads();
    private Workbench workbench;
    private SingleFigureModel figure;

    @BeforeEach
    void start() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"), steps.threads());
        figure = workbench.figure();
        figure.widthProperty().set(WIDTH);
        figure.heightProperty().set(HEIGHT);
        figure.view().choose(FigureKind.PATH);
        steps.settle();
    }

    private Optional<Spot> grabbable() {
        for (double y = 0; y < HEIGHT; y += 5) {
            for (double x = 0; x < WIDTH; x += 5) {
                if (figure.canGrab(x, y)) {
                    return Optional.of(new Spot(x, y));
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void thePictureOfTheStudyThatWasLeftCannotBeDragged() {
        Spot spot = grabbable().orElseThrow();
        Document second = workbench.tabs().add();
        assertThat(figure.canGrab(spot.x(), spot.y())).isFalse();
        figure.grab(spot.x(), spot.y());
        figure.drag(WIDTH - 1, HEIGHT / 2);
        assertThat(second.isDirty()).isFalse();
    }

    @Test
    void aDragThatIsUnderWayEndsWithItsStudy() {
        Spot spot = grabbable().orElseThrow();
        figure.grab(spot.x(), spot.y());
        Document second = workbench.tabs().add();
        figure.drag(WIDTH - 1, HEIGHT / 2);
        assertThat(second.isDirty()).isFalse();
    }

    @Test
    void aPictureThatComesAfterItsStudyWasLeftCannotBeDragged() {
        workbench.open().edit(study -> study.withRow(0, study.row(0).withScore(0, 1)));
        workbench.tabs().add();
        steps.runFirst();
        assertThat(grabbable()).isEmpty();
    }

    @Test
    void theStudyThatIsOpenCanBeDragged() {
        Document first = workbench.tabs().selected();
        double before = first.study().parameters().own(MechanismKind.FUSEDMAX);
        Spot spot = grabbable().orElseThrow();
        figure.grab(spot.x(), spot.y());
        figure.drag(spot.x() + 100, spot.y());
        assertThat(first.study().parameters().own(MechanismKind.FUSEDMAX)).isNotEqualTo(before);
    }
}
