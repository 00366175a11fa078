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
import org.simplexplorer.study.Study;

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
        for (double gamma : new double[] {0.1, 0.05, 0.03}) {
            LessonState sharp = answered(lesson, 4);
            sharp = sharp.withStudy(
                    sharp.study().withParameters(sharp.study().parameters().withGamma(gamma)));
            Evaluation softmax = sharp.evaluation(MechanismKind.SOFTMAX).orElseThrow();
            assertThat(softmax.weight(2)).isLessThan(1);
            assertThat(largest(softmax.jacobian())).isPositive();
        }
        assertThat(lesson.steps().get(4).seen(answered(lesson, 4))).contains("\u201craced\u201d 0.81");
        assertThat(lesson.begin(0)
                        .evaluation(MechanismKind.SPARSEMAX)
                        .orElseThrow()
                        .support())
                .containsExactly(1, 2);
        assertThat(lesson.begin(0).study().tokens().subList(1, 3)).containsExactly("horse", "raced");
        double[][] outside = jacobian(lesson.begin(1), MechanismKind.SPARSEMAX);
        int past = lesson.begin(1).study().tokens().indexOf("past");
        for (double[] row : outside) {
            assertThat(row[past]).isZero();
        }
        double[] uniform = answered(lesson, 3)
                .evaluation(MechanismKind.FUSEDMAX)
                .orElseThrow()
                .weights();
        assertThat(uniform).hasSize(8).containsOnly(new double[] {0.125}, within(1e-12));
    }

    /** What the lesson on zeros says of the word that is pushed far below the threshold. */
    @Test
    void onlySoftmaxSeesWhatIsBelowTheThreshold() {
        Lesson lesson = lesson("zeros");
        LessonState before = lesson.begin(3);
        LessonState after = answered(lesson, 3);
        assertThat(after.evaluation(MechanismKind.SPARSEMAX).orElseThrow().weights())
                .isEqualTo(
                        before.evaluation(MechanismKind.SPARSEMAX).orElseThrow().weights());
        double[] was = before.evaluation(MechanismKind.SOFTMAX).orElseThrow().weights();
        double[] is = after.evaluation(MechanismKind.SOFTMAX).orElseThrow().weights();
        for (int word = 0; word < was.length; word++) {
            assertThat(is[word]).isNotEqualTo(was[word]);
        }
        // "fell" leads by 0.08, and is alone as soon as gamma is less than that.
        LessonState last = lesson.begin(4);
        Study study = last.study();
        int[] alone = {2, 1};
        double[] gammas = {0.081, 0.079};
        for (int i = 0; i < gammas.length; i++) {
            LessonState sharp =
                    last.withStudy(study.withParameters(study.parameters().withGamma(gammas[i])));
            assertThat(sharp.evaluation(MechanismKind.SPARSEMAX).orElseThrow().support())
                    .hasSize(alone[i]);
        }
    }

    /** What lies around the segment, and between the words of a group. */
    @Test
    void segmentsAreRunsAndGroupsAreNot() {
        LessonState fused = answered(lesson("segments"), 2);
        List<String> words = fused.study().tokens();
        Evaluation segments = fused.evaluation(MechanismKind.FUSEDMAX).orElseThrow();
        int first = words.indexOf("joint") - 1;
        assertThat(words.subList(first, first + 4)).containsExactly("a", "joint", "front", "for");
        assertThat(segments.support()).containsExactly(first, first + 1, first + 2, first + 3);
        assertThat(answered(lesson("segments"), 4).study().tokens()).hasSize(18);

        Lesson lesson = lesson("groups");
        LessonState start = lesson.begin(0);
        double[] sparse =
                start.evaluation(MechanismKind.SPARSEMAX).orElseThrow().weights();
        double[] oscar = start.evaluation(MechanismKind.OSCARMAX).orElseThrow().weights();
        assertThat(oscar).containsExactly(sparse, within(1e-12));
        LessonState grouped = answered(lesson, 1);
        List<Integer> praise = List.of(
                grouped.study().tokens().indexOf("brilliant"),
                grouped.study().tokens().indexOf("moving"),
                grouped.study().tokens().indexOf("joy"));
        int[] support = grouped.evaluation(MechanismKind.OSCARMAX).orElseThrow().support();
        assertThat(support)
                .containsExactly(praise.stream().mapToInt(word -> word).toArray());
        assertThat(praise.get(1) - praise.get(0)).as("words lie between them").isGreaterThan(1);
        double[] scores = start.study().row(start.row()).scores();
        assertThat(MechanismKind.OSCARMAX.path(1, scores).orElseThrow().end())
                .as("all pairs count")
                .isLessThan(MechanismKind.FUSEDMAX.path(1, scores).orElseThrow().end());
    }

    /** What the lesson on gamma says of both extremes. */
    @Test
    void gammaGoesFromTheMaximumToEqualWeights() {
        Lesson lesson = lesson("gamma");
        LessonState start = lesson.begin(0);
        double[] scores = start.study().row(start.row()).scores();
        assertThat(Arrays.stream(scores).max().orElseThrow())
                .isEqualTo(scores[start.study().tokens().indexOf("raced")]);
        double[] sharp = answered(lesson, 2)
                .evaluation(MechanismKind.SOFTMAX)
                .orElseThrow()
                .weights();
        assertThat(Arrays.stream(sharp).min().orElseThrow()).isPositive();
        Study study = start.study();
        LessonState flat =
                start.withStudy(study.withParameters(study.parameters().withGamma(1e6)));
        assertThat(flat.evaluation(MechanismKind.SPARSEMAX).orElseThrow().weights())
                .hasSize(8)
                .containsOnly(new double[] {0.125}, within(1e-5));
    }

    private static double largest(double[][] matrix) {
        return Arrays.stream(matrix)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private static double[][] jacobian(Lesson lesson, int step, MechanismKind kind) {
        return jacobian(answered(lesson, step), kind);
    }

    private static double[][] jacobian(LessonState state, MechanismKind kind) {
        return state.evaluation(kind).orElseThrow().jacobian();
    }

    private static LessonState answered(Lesson lesson, int step) {
        return lesson.steps().get(step).answered(lesson.begin(step));
    }

    private static Lesson lesson(String name) {
        List<String> names = List.of("gamma", "zeros", "segments", "groups", "gradients");
        return lessons().get(names.indexOf(name));
    }
}
