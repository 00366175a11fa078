package org.simplexplorer.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;

/** The lessons that come with the program can be taken, and what they say is so. */
class LessonsTest {

    static List<Lesson> lessons() {
        return Lessons.all();
    }

    static Stream<Arguments> steps() {
        return lessons().stream()
                .flatMap(lesson -> IntStream.range(0, lesson.steps().size())
                        .mapToObj(step -> Arguments.of(lesson.title() + ", step " + (step + 1), lesson, step)));
    }

    @Test
    void thereIsALessonForEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-sentences/lessons"))) {
            assertThat(files.count()).isEqualTo(lessons().size());
        }
        assertThat(lessons().stream().map(Lesson::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsShort(Lesson lesson) {
        assertThat(lesson.steps()).hasSizeBetween(4, 6);
        for (LessonStep step : lesson.steps()) {
            String text = step.text(lesson.begin(0));
            assertThat(text.split("[.:] ")).as(text).hasSizeLessThanOrEqualTo(3);
            assertThat(text).hasSizeLessThan(190);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void whatAStepAsksForIsStillToBeDoneAndItsAnswerDoesIt(String name, Lesson lesson, int index) {
        LessonStep step = lesson.steps().get(index);
        LessonState begun = lesson.begin(index);
        assertThat(step.isAnswerable()).isEqualTo(step.goal().isPresent());
        step.goal().ifPresent(goal -> {
            assertThat(goal.isMet(begun)).as("at the beginning").isFalse();
            assertThat(goal.isMet(step.answered(begun))).as("with the answer").isTrue();
            assertThat(step.seen(step.answered(begun))).isNotBlank().doesNotContain("{", "\u2013");
        });
        assertThat(step.text(begun)).doesNotContain("{", "\u2013");
    }

    /** The numbers that the texts write out, instead of having them filled in. */
    @Test
    void numbersInTheTextsAreRight() {
        LessonState zeros = lesson("zeros").begin(0);
        assertThat(zeros.study().tokens()).hasSize(8);
        Evaluation sparse = zeros.evaluation(MechanismKind.SPARSEMAX).orElseThrow();
        assertThat(sparse.support()).hasSize(2);
        assertThat(sparse.threshold().orElseThrow()).isEqualTo(0.54, within(1e-12));
        assertThat(zeros.study().row(zeros.row()).score(1)).isEqualTo(1);
        assertThat(zeros.study().row(zeros.row()).score(6)).isEqualTo(1.08);

        LessonState segments = lesson("segments").begin(1);
        assertThat(segments.study().tokens()).hasSize(18);
        assertThat(segments.evaluation(MechanismKind.SPARSEMAX).orElseThrow().support())
                .hasSize(4);
        double meeting = MechanismKind.FUSEDMAX
                .path(1, segments.study().row(segments.row()).scores())
                .orElseThrow()
                .events()
                .get(0)
                .at();
        assertThat(meeting).isEqualTo(0.12, within(1e-12));
    }

    /** Where the last lesson says that gradients flow, and where not. */
    @Test
    void gradientsFlowWhereTheLessonSaysSo() {
        Lesson lesson = lesson("gradients");
        double[][] three = jacobian(lesson, 1, MechanismKind.SPARSEMAX);
        assertThat(three[1]).containsExactly(new double[] {0, 2. / 3, -1. / 3, -1. / 3, 0, 0, 0, 0}, within(1e-12));
        double[][] fused = jacobian(lesson, 2, MechanismKind.FUSEDMAX);
        for (double[] row : fused) {
            assertThat(row[1]).isEqualTo(row[2]);
        }
        assertThat(fused[1]).isEqualTo(fused[2]);
        assertThat(largest(jacobian(lesson, 3, MechanismKind.FUSEDMAX))).isLessThan(1e-15);
        assertThat(largest(jacobian(lesson, 4, MechanismKind.SPARSEMAX))).isZero();
        assertThat(jacobian(lesson, 4, MechanismKind.SOFTMAX)[0][0]).isPositive();
    }

    private static double largest(double[][] matrix) {
        return Arrays.stream(matrix)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private static double[][] jacobian(Lesson lesson, int step, MechanismKind kind) {
        LessonState answered = lesson.steps().get(step).answered(lesson.begin(step));
        return answered.evaluation(kind).orElseThrow().jacobian();
    }

    private static Lesson lesson(String name) {
        List<String> names = List.of("gamma", "zeros", "segments", "groups", "gradients");
        return lessons().get(names.indexOf(name));
    }
}
