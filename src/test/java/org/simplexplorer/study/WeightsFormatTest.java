package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simplexplorer.math.MechanismKind;

class WeightsFormatTest {

    @Test
    void theSuffixTellsTheFormatInAnyCase() {
        assertThat(WeightsFormat.of(Path.of("dir.tex", "weights.CSV"))).isEqualTo(WeightsFormat.CSV);
        assertThat(WeightsFormat.of(Path.of("a.csv.json"))).isEqualTo(WeightsFormat.JSON);
        for (WeightsFormat format : WeightsFormat.values()) {
            assertThat(WeightsFormat.of(Path.of("a." + format.suffix()))).isEqualTo(format);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightsFormat.of(Path.of("csv")))
                .withMessage("\u201ccsv\u201d: the suffix tells the format of the numbers and must be one of"
                        + " csv, tsv, json, tex");
    }

    @Test
    void eachFormatIsWrittenByItsOwnWriter() {
        Study study = new Study("t", "n", List.of("a", "b"), List.of(new Row("x", 1, 0.25)), Parameters.DEFAULT);
        List<Attention> attentions = List.of(Attention.of(study, MechanismKind.SPARSEMAX));

        assertThat(WeightsFormat.CSV.text(study, attentions)).contains("sparsemax,1.0,,0,x,0,a,1.0,0.875,,\r\n");
        assertThat(WeightsFormat.TSV.text(study, attentions))
                .contains("sparsemax\t1.0\t\t0\tx\t0\ta\t1.0\t0.875\t\t\n");
        assertThat(WeightsFormat.JSON.text(study, attentions)).contains("\"weights\": [0.875, 0.125]");
        assertThat(WeightsFormat.TEX.text(study, attentions)).contains("a & $1.00$ & \\textbf{0.88} \\\\");
    }

    @Test
    void theProgramKnowsItsVersion() {
        assertThat(ProgramVersion.text()).matches("\\d+(\\.\\d+)+.*");
    }
}
