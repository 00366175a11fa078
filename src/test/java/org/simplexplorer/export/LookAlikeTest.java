package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/** That the comparison with other programs' pictures sees what a reader would see, and nothing else. */
class LookAlikeTest {

    private static final int SCALE = 2;
    private static final Scene SCENE = StudyScenes.structured();
    private static final BufferedImage PICTURE = drawn(SCENE.marks());

    private static BufferedImage drawn(List<Mark> marks) {
        return PngExport.image(new Scene(SCENE.width(), SCENE.height(), SCENE.ground(), marks), SCALE, Scenes.RULER);
    }

    private static double difference(List<Mark> marks) {
        return LookAlike.difference(PICTURE, drawn(marks));
    }

    /** The picture with every third mark of a kind changed, one at a time: each change must be seen. */
    private static <M extends Mark> void assertEachIsSeen(Class<M> kind, UnaryOperator<Mark> change) {
        int count = count(kind, SCENE.marks());
        assertThat(count).isPositive();
        for (int wanted = 0; wanted < count; wanted += 3) {
            List<Mark> changed = new Change(kind, wanted, change).in(SCENE.marks());
            assertThat(difference(changed)).as("%s %d", kind, wanted).isGreaterThan(LookAlike.SAME);
        }
    }

    @Test
    void theSamePictureIsTheSame() {
        assertThat(difference(SCENE.marks())).isZero();
    }

    @Test
    void roundingToTheNextPixelIsNotSeen() {
        assertThat(difference(moved(0.5, 0))).isLessThan(LookAlike.SAME);
        assertThat(difference(moved(0.3, -0.3))).isLessThan(LookAlike.SAME);
    }

    @Test
    void twoPixelsToAnySideAreSeen() {
        double pixels = 2.0 / SCALE;
        for (double[] way : new double[][] {{pixels, 0}, {-pixels, 0}, {0, pixels}, {0, -pixels}}) {
            assertThat(difference(moved(way[0], way[1]))).isGreaterThan(LookAlike.SAME);
        }
    }

    @Test
    void aMissingLabelIsSeen() {
        assertEachIsSeen(Mark.Label.class, LookAlikeTest::nothing);
    }

    @Test
    void aMissingLetterIsSeen() {
        assertEachIsSeen(Mark.Label.class, mark -> {
            Mark.Label label = (Mark.Label) mark;
            return new Mark.Label(label.text().substring(1), label.x(), label.y(), label.style(), label.align());
        });
    }

    @Test
    void aMissingOutlineIsSeen() {
        int count = count(Mark.Rect.class, SCENE.marks());
        int faint = 0;
        for (int outline = 0; outline < count; outline++) {
            List<Mark> without = new Change(Mark.Rect.class, outline, LookAlikeTest::nothing).in(SCENE.marks());
            if (difference(without) <= LookAlike.SAME) {
                faint++;
            }
        }
        assertThat(faint)
                .as("the frame of the legend's zero is as faint as the grid")
                .isOne();
    }

    @Test
    void missingDotsAreSeen() {
        List<Mark> bare = SCENE.marks();
        for (int dots = 0; dots < count(Mark.Dots.class, SCENE.marks()); dots++) {
            bare = new Change(Mark.Dots.class, 0, LookAlikeTest::nothing).in(bare);
        }
        assertThat(difference(bare)).isGreaterThan(LookAlike.SAME);
    }

    @Test
    void aWrongColourOfOneCellIsSeen() {
        assertEachIsSeen(Mark.Cells.class, mark -> {
            Mark.Cells cells = (Mark.Cells) mark;
            int[] argb = cells.argb().clone();
            argb[0] = argb[0] ^ 0x400000;
            return new Mark.Cells(
                    cells.x(), cells.y(), cells.cellWidth(), cells.cellHeight(), cells.rows(), cells.columns(), argb);
        });
    }

    private static Mark nothing(Mark mark) {
        return new Mark.Group(0, 0, List.of());
    }

    private static List<Mark> moved(double right, double down) {
        return List.of(new Mark.Group(right, down, SCENE.marks()));
    }

    private static int count(Class<? extends Mark> kind, List<Mark> marks) {
        return marks.stream()
                .mapToInt(mark ->
                        mark instanceof Mark.Group group ? count(kind, group.marks()) : kind.isInstance(mark) ? 1 : 0)
                .sum();
    }

    /** Changes the wanted mark of a kind, counted in the order of drawing. */
    private static final class Change {
        private final Class<? extends Mark> kind;
        private final UnaryOperator<Mark> change;
        private int left;

        Change(Class<? extends Mark> kind, int wanted, UnaryOperator<Mark> change) {
            this.kind = kind;
            this.change = change;
            left = wanted;
        }

        List<Mark> in(List<Mark> marks) {
            List<Mark> changed = new ArrayList<>();
            for (Mark mark : marks) {
                if (mark instanceof Mark.Group group) {
                    changed.add(new Mark.Group(group.dx(), group.dy(), in(group.marks())));
                } else {
                    changed.add(kind.isInstance(mark) && left-- == 0 ? change.apply(mark) : mark);
                }
            }
            return changed;
        }
    }
}
