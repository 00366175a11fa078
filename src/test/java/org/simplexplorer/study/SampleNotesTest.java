package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.simplexplorer.math.MechanismKind.FUSEDMAX;
import static org.simplexplorer.math.MechanismKind.OSCARMAX;
import static org.simplexplorer.math.MechanismKind.SOFTMAX;
import static org.simplexplorer.math.MechanismKind.SPARSEMAX;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Partition;

/** What the notes of the samples promise is what the engine finds. */
class SampleNotesTest {

    @Test
    void ivanov() {
        Study study = sample("ivanov");

        assertThat(study.rows()).hasSize(10);
        assertThat(study.tokens()).hasSize(18);
        assertThat(together(study, FUSEDMAX, "calls", "called")).isEqualTo("ivanov called sunday");
        assertThat(together(with(study, FUSEDMAX, 0.5), FUSEDMAX, "joint", "joint"))
                .isEqualTo("a joint front for");
        assertThat(together(study, OSCARMAX, "calls", "ivanov")).isEqualTo("ivanov sunday");
        for (Row row : study.rows()) {
            assertThat(evaluation(with(study, FUSEDMAX, 0), FUSEDMAX, row.label())
                            .weights())
                    .containsExactly(evaluation(study, SPARSEMAX, row.label()).weights(), within(1e-12));
        }
    }

    @Test
    void frenchEnglish() {
        Study study = sample("french-english");

        assertThat(best(study, SPARSEMAX, "European")).isEqualTo("européenne");
        assertThat(best(study, SPARSEMAX, "Economic")).isEqualTo("économique");
        assertThat(best(study, SPARSEMAX, "Area")).isEqualTo("zone");
        assertThat(together(study, FUSEDMAX, "was", "a")).isEqualTo("a été");
        assertThat(weight(study, SPARSEMAX, "was", "a")).isCloseTo(0.6, within(1e-9));
        assertThat(weight(study, SPARSEMAX, "was", "été")).isCloseTo(0.4, within(1e-9));
        Study flat = study.withParameters(study.parameters().withGamma(3));
        assertThat(together(flat, FUSEDMAX, "The", "sur"))
                .isEqualTo("sur la zone économique européenne a été signé en août 1992 .");
    }

    @Test
    void entailment() {
        Study study = sample("entailment");

        assertThat(together(study, FUSEDMAX, "music", "guitar")).isEqualTo("playing a guitar");
        assertThat(together(study, OSCARMAX, "music", "guitar")).isEqualTo("playing guitar");
        assertThat(together(with(study, FUSEDMAX, 0.1), FUSEDMAX, "music", "guitar"))
                .isEqualTo("guitar");
    }

    @Test
    void sentiment() {
        Study study = sample("sentiment");

        assertThat(together(study, OSCARMAX, "positive", "joy")).isEqualTo("brilliant moving joy");
        for (String word : new String[] {"brilliant", "moving", "joy"}) {
            assertThat(together(study, FUSEDMAX, "positive", word)).isEqualTo(word);
            assertThat(together(with(study, OSCARMAX, 0.01), OSCARMAX, "positive", word))
                    .isEqualTo(word);
        }
        assertThat(together(with(study, OSCARMAX, 0.2), OSCARMAX, "positive", "joy"))
                .isEqualTo(String.join(" ", study.tokens()));
    }

    @Test
    void realHeads() {
        Study phrase = sample("real-phrase");
        assertThat(together(phrase, FUSEDMAX, "my", "bank")).isEqualTo("password of my online bank account");
        assertThat(evaluation(phrase, SPARSEMAX, "my").weights())
                .satisfies(weights -> assertThat(Arrays.stream(weights).filter(weight -> weight > 0))
                        .hasSize(2));
        assertThat(weight(phrase, SPARSEMAX, "my", "password")).isPositive();
        assertThat(weight(phrase, SPARSEMAX, "my", "account")).isPositive();

        Study park = sample("real-park");
        int last = park.tokens().lastIndexOf("the");
        Study lastThe = park.withRow(last, park.row(last).withLabel("last the"));
        assertThat(together(lastThe, FUSEDMAX, "last the", "school")).isEqualTo("muddy park behind the old school");

        Study review = sample("real-review");
        Study second = review.withRow(6, review.row(6).withLabel("second the"));
        assertThat(review.row(6).label()).isEqualTo("the");
        assertThat(together(second, OSCARMAX, "second the", "acting")).isEqualTo("plot acting ending");

        assertThat(together(sample("real-garden-path"), OSCARMAX, "horse", "fell"))
                .isEqualTo("horse raced barn fell");
    }

    @Test
    void oscarmaxSigns() {
        Study study = sample("oscarmax-signs");
        double[] answer = {0.7, 0, 0.3};
        Row shifted = study.row(0).withScores(2, 0.3, 1.5);

        assertThat(study.row(0).scores()).containsExactly(1, -0.7, 0.5);
        assertThat(study.parameters().mechanism(OSCARMAX)).hasToString("Oscarmax[gamma=1.0, lambda=0.1]");
        assertThat(evaluation(study, OSCARMAX, "").weights()).containsExactly(answer, within(1e-12));
        assertThat(evaluation(study.withRow(0, shifted), OSCARMAX, "").weights())
                .containsExactly(answer, within(1e-12));
    }

    @Test
    void chinese() {
        Study study = sample("chinese");
        Study loose = with(study, FUSEDMAX, 0.1);

        assertThat(together(study, FUSEDMAX, "read", "读")).isEqualTo("读 了");
        assertThat(together(study, FUSEDMAX, "an", "一")).isEqualTo("一 本");
        assertThat(together(study, FUSEDMAX, "interesting", "有趣")).isEqualTo("有趣 的");
        assertThat(together(loose, FUSEDMAX, "read", "读")).isEqualTo("读");
        assertThat(together(loose, FUSEDMAX, "an", "一")).isEqualTo("一 本");
        assertThat(together(loose, FUSEDMAX, "interesting", "有趣")).isEqualTo("有趣");
        assertThat(best(study, SPARSEMAX, "read")).isEqualTo("读");
    }

    @Test
    void arabic() {
        Study study = sample("arabic");
        Study tight = with(study, FUSEDMAX, 0.4);

        assertThat(best(study, SPARSEMAX, "The")).isEqualTo(best(study, SPARSEMAX, "boy"));
        assertThat(best(study, SPARSEMAX, "early")).isEqualTo("الباكر");
        assertThat(best(study, SPARSEMAX, "morning")).isEqualTo("الصباح");
        assertThat(together(study, FUSEDMAX, "the", "الصباح")).isEqualTo("الصباح الباكر");
        assertThat(together(study, FUSEDMAX, "morning", "الصباح")).isEqualTo("الصباح");
        assertThat(together(tight, FUSEDMAX, "early", "الصباح")).isEqualTo("الصباح الباكر");
        assertThat(together(tight, FUSEDMAX, "morning", "الصباح")).isEqualTo("الصباح الباكر");
    }

    @Test
    void firstLesson() {
        Study study = sample("first-lesson");

        assertThat(evaluation(study, SOFTMAX, "").support()).hasSize(3);
        assertThat(evaluation(study, SPARSEMAX, "").inSupport(1)).isFalse();
        assertThat(together(study, FUSEDMAX, "", "or")).isEqualTo("or coffee");
        assertThat(together(study, OSCARMAX, "", "tea")).isEqualTo("tea coffee");
        assertThat(evaluation(study, OSCARMAX, "").inSupport(1)).isFalse();
        for (MechanismKind kind : new MechanismKind[] {FUSEDMAX, OSCARMAX}) {
            assertThat(evaluation(with(study, kind, 0), kind, "").weights())
                    .containsExactly(evaluation(study, SPARSEMAX, "").weights(), within(1e-12));
            assertThat(together(with(study, kind, 1), kind, "", "or")).isEqualTo("tea or coffee");
        }
    }

    @Test
    void questions() {
        Study study = sample("questions");

        assertThat(together(study, FUSEDMAX, "Who?", "man")).isEqualTo("a single man");
        assertThat(together(study, FUSEDMAX, "Has what?", "fortune")).isEqualTo("good fortune");
        assertThat(together(with(study, FUSEDMAX, 0.3), FUSEDMAX, "Has what?", "fortune"))
                .isEqualTo("possession of a good fortune");
    }

    @Test
    void gardenPath() {
        Study study = sample("garden-path");

        assertThat(together(study, FUSEDMAX, "first reading", "horse")).isEqualTo("horse raced");
        assertThat(together(study, OSCARMAX, "second reading", "horse")).isEqualTo("horse fell");
        assertThat(together(with(study, OSCARMAX, 0.05), OSCARMAX, "second reading", "horse"))
                .isEqualTo("horse");
    }

    private static Study sample(String name) {
        return Samples.named(name).orElseThrow().load();
    }

    private static Study with(Study study, MechanismKind kind, double lambda) {
        return study.withParameters(study.parameters().with(kind, lambda));
    }

    /** The words that share a word's block and lie in the support, as text. */
    private static String together(Study study, MechanismKind kind, String label, String word) {
        Evaluation found = evaluation(study, kind, label);
        Partition blocks = found.blocks().orElseThrow();
        int[] members = blocks.members(blocks.blockOf(study.tokens().indexOf(word)));
        return String.join(
                " ",
                Arrays.stream(members)
                        .filter(found::inSupport)
                        .mapToObj(study.tokens()::get)
                        .toList());
    }

    private static String best(Study study, MechanismKind kind, String label) {
        return study.tokens().stream()
                .reduce((a, b) -> weight(study, kind, label, a) >= weight(study, kind, label, b) ? a : b)
                .orElseThrow();
    }

    private static double weight(Study study, MechanismKind kind, String label, String word) {
        return evaluation(study, kind, label).weight(study.tokens().indexOf(word));
    }

    private static Evaluation evaluation(Study study, MechanismKind kind, String label) {
        Row row = study.rows().stream()
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow();
        return study.parameters().mechanism(kind).at(row.scores());
    }
}
