package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;

/** Every sample is a study fit to be shown. */
class SampleTest {

    private static final Path FOLDER = Path.of("sample-sentences");

    static List<Sample> samples() {
        return Samples.all();
    }

    @Test
    void thereIsASampleForEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(samples().stream()
                            .map(sample -> sample.name() + ".json")
                            .toList());
        }
    }

    @Test
    void samplesAreFoundByName() {
        assertThat(Samples.named("ivanov")).contains(Samples.all().get(0));
        assertThat(Samples.named("nobody")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> new Sample("nobody", "", "").load())
                .withMessage("the sample nobody is not in this build");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNoteIsHonestAndSaysWhatToTry(Sample sample) {
        Study study = sample.load();

        assertThat(sample.title()).isEqualTo(study.title()).isNotBlank();
        String origin = study.scoresFrom().map(ScoresFrom::inWords).orElse("The scores are illustrative");
        assertThat(study.note()).startsWith(origin).containsPattern("Try: |Look at ");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsAsTheProgramWouldSaveIt(Sample sample) throws IOException {
        assertThat(FOLDER.resolve(sample.name() + ".json")).hasContent(StudyWriter.write(sample.load()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scoresMadeByHandAreRound(Sample sample) {
        Study study = sample.load();
        Stream<Row> rows = study.scoresFrom().isPresent() ? Stream.empty() : study.rows().stream();
        assertThat(rows.flatMapToDouble(row -> Arrays.stream(row.scores())))
                .allSatisfy(score -> assertThat(score * 100).isCloseTo(Math.rint(score * 100), within(1e-9)));
    }

    /**
     * A weight that rounding alone lifts above zero would be drawn as if it meant something. Those that fade out with a
     * power may be smaller.
     */
    @ParameterizedTest
    @MethodSource("samples")
    void noWeightIsAnAccidentOfRounding(Sample sample) {
        Study study = sample.load();
        for (MechanismKind kind : MechanismKind.values()) {
            for (Row row : study.rows()) {
                Evaluation found = study.parameters().mechanism(kind).at(row.scores());
                assertThat(Arrays.stream(found.support()).mapToDouble(found::weight))
                        .as("%s, %s", kind, row.label())
                        .allMatch(weight -> weight > (MechanismKind.usual().contains(kind) ? 1e-4 : 1e-9));
            }
        }
    }
}
