package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    /** What a cell of an SVG says. */
    private static final Pattern TITLE = Pattern.compile("<title>([^<]* \u2192 [^<]*)</title>");

    @TempDir
    Path folder;

    private Run run(String command, String study, String out, String... options) {
        List<String> all = new ArrayList<>(
                List.of(command, study, "-o", folder.resolve(out).toString()));
        all.addAll(List.of(options));
        return Run.of("", all.toArray(String[]::new));
    }

    private String written(String command, String study, String out, String... options) throws IOException {
        Run run = run(command, study, out, options);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(folder.resolve(out));
    }

    private static List<String> cells(String svg) {
        return TITLE.matcher(svg).results().map(MatchResult::group).toList();
    }

    /** The fifth word of ivanov is "called", the twelfth "joint". */
    @ParameterizedTest
    @ValueSource(strings = {"--digits=2", "--minus=softmax"})
    void theCellsThatAreShownAreThoseOfTheWholeMatrix(String option) throws IOException {
        String whole = written("render", "ivanov", "a.svg", "--mechanisms", "fusedmax,oscarmax", option);
        String some =
                written("render", "ivanov", "b.svg", "--mechanisms", "fusedmax,oscarmax", option, "--columns=5-12");
        assertThat(cells(some)).hasSize(2 * 10 * 8).isSubsetOf(cells(whole));
        assertThat(cells(some).get(0)).contains("\u2192 called:");
        assertThat(some).contains(">called<", ">joint<").doesNotContain(">ivanov<", ">combating<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heatmap", "text", "bars"})
    void otherWordsAreNotDrawnAndTheCaptionSaysSo(String kind) throws IOException {
        String caption = folder.resolve("a.txt").toString();
        String svg = written(
                "render", "ivanov", "a.svg", "--kind", kind, "--columns", "5-12", "--row", "3", "--caption", caption);
        String drawn = svg.replaceAll("(?s)<metadata>.*</metadata>", "");
        assertThat(drawn).contains(">called<", ">joint<").doesNotContain(">ivanov<", ">combating<");
        assertThat(Path.of(caption))
                .content()
                .contains("Words 5 to 12 of 18 are shown; their weights are those of the whole sentence.");
    }

    /** Row 2 of ivanov gives words 5 to 12 no weight but under softmax. */
    @Test
    void theLegendExplainsWhatIsDrawn() throws IOException {
        for (String kind : List.of("heatmap", "text", "bars")) {
            String svg = written("render", "ivanov", "a.svg", "--kind", kind, "--row", "2", "--columns", "5-12");
            boolean framed = kind.equals("heatmap"); // of other rows
            assertThat(svg.contains(">segment<")).as(kind).isEqualTo(framed);
            assertThat(svg.contains(">group<")).as(kind).isEqualTo(framed);
        }
    }

    @Test
    void thePageHasTheseWordsAndTheWholeStudy() throws IOException {
        String page = written("render", "ivanov", "a.html", "--columns", "5-6", "--mechanisms", "sparsemax");
        assertThat(page).contains("\"tokens\": [\"called\", \"sunday\"]");
        assertThat(written("render", folder.resolve("a.html").toString(), "b.svg"))
                .contains("\"columns\": \"5-6\"", "\"combating\"");
    }

    @Test
    void anotherKindForgetsTheColumnsThatItCannotShow() throws IOException {
        written("render", "ivanov", "a.svg", "--columns", "5-12");
        String old = folder.resolve("a.svg").toString();
        assertThat(written("render", old, "b.svg", "--kind", "path")).doesNotContain("\"columns\"");
        assertThat(written("render", old, "c.svg", "--kind", "text")).contains("\"columns\": \"5-12\"");
    }

    @Test
    void tablesHaveTheseTokens() throws IOException {
        String table = written("data", "ivanov", "a.tsv", "--columns", "2-3", "--mechanisms", "sparsemax");
        assertThat(table.lines().filter(line -> line.contains("\tdefense\t"))).isNotEmpty();
        assertThat(table.lines().skip(1)).hasSize(2 * 10);
        String matrix = written(
                "data", "ivanov", "b.tsv", "--columns", "2-3", "--layout", "matrix", "--mechanisms", "sparsemax");
        assertThat(matrix.lines().findFirst()).get().asString().endsWith("row_label\tdefense\tminister");
        String latex = written("data", "ivanov", "a.tex", "--columns", "3", "--mechanisms", "sparsemax");
        assertThat(latex).contains("minister &").doesNotContain("ivanov &");
    }

    @ParameterizedTest
    @CsvSource({
        "render,a.svg,--columns=0-3,no range of words like 1-8",
        "render,a.svg,--columns=5-2,no range of words like 1-8",
        "render,a.svg,--columns=40-50,'there is no column 40, as the sentence has 18 words'",
        "data,a.csv,--columns=40,'must start at a word, but the sentence has 18'",
        "data,a.json,--columns=1-2,is for csv",
    })
    void whatIsNoRangeIsRefused(String command, String out, String option, String said) {
        Run run = run(command, "ivanov", out, option);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
        assertThat(folder.resolve(out)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "gradient", "geometry", "certificate", "steps"})
    void kindsAboutTheWholeSentenceRefuseIt(String kind) {
        Run run = run("render", "ivanov", "a.svg", "--kind", kind, "--columns", "1-3");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--columns is for heatmap, text and bars")
                .hasLineCount(1);
    }
}
