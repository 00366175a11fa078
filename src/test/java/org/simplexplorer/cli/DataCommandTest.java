package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataCommandTest {

    @TempDir
    Path folder;

    private Run data(String out, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("data", "ivanov", "-o", folder.resolve(out).toString()));
        arguments.addAll(List.of(options));
        return Run.of("", arguments.toArray(String[]::new));
    }

    @Test
    void oneRowAsAMatrixIsOneLine() {
        assertThat(data("out.csv", "--row", "calls", "--layout", "matrix", "--mechanisms", "fusedmax"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("out.csv"))
                .content()
                .hasLineCount(2)
                .contains("row,row_label,russian,defense,minister,")
                .contains("fusedmax,1.0,0.25,3,calls,0.0,");
    }

    @Test
    void aTableThatIsLongerThanAPageIsSaid() {
        assertThat(data("out.tex").err()).contains("--longtable makes one that breaks");
        assertThat(data("out.tex", "--longtable", "--digits", "4")).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("out.tex")).content().contains("\\begin{longtable}{lrrrrr}", "$1.0900$");
    }

    @ParameterizedTest
    @CsvSource({
        "out.csv,--row,nobody,the study has no row",
        "out.csv,--layout,round,--layout must be list or matrix",
        "out.json,--layout,matrix,in json",
        "out.csv,--digits,3,--digits is for tex",
        "out.tex,--digits,10,digits must be 1 to 9",
    })
    void whatMakesNoTableIsRefused(String out, String option, String value, String said) {
        Run run = data(out, option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
        assertThat(folder.resolve(out)).doesNotExist();
    }
}
