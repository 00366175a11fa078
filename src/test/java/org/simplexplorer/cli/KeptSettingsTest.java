package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.figure.FigureSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class KeptSettingsTest {

    @TempDir
    Path folder;

    private Path render(String study, String out, String... options) {
        Path file = folder.resolve(out);
        List<String> arguments = new ArrayList<>(List.of("render", study, "-o", file.toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of("", arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    private static Run run(String... arguments) {
        return Run.of("", arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heatmap|--columns 5-12 --width 84mm",
                "heatmap|--arrangement strip --mechanisms entmax,fusedmax --alpha 1.3 --digits 1 --full-at 0.25",
                "text|--row 3 --theme dark --width 101.37mm",
                "bars|--row calls --ramp viridis --width one-column --height 300px --no-legend",
                "path|--row 2 --along gamma --family serif --font-size 7.7",
                "gradient|--row 2 --ramp blue --mechanisms softmax,sparsemax --no-outlines",
                "geometry|--words 3,1,17 --title Words, --theme transparent",
                "certificate|--as-published --mechanisms oscarmax --gamma 0.8",
                "steps|--step 4 --mechanisms oscarmax --row 2 --no-groups --width slide",
            })
    void aFigureIsDrawnAgainFromItsFileAlone(String kind, String options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--kind", kind));
        all.addAll(List.of(options.split(" ")));
        Path first = render("ivanov", "first.svg", all.toArray(String[]::new));
        Path pdf = render(first.toString(), "second.pdf");
        Path again = render(pdf.toString(), "again.svg");
        assertThat(again).hasSameTextualContentAs(first);
        assertThat(again).content().isNotEqualTo(Files.readString(render("ivanov", "plain.svg", "--kind", kind)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "tex", "png", "html"})
    void everyFormatKeepsTheSettings(String format) throws IOException {
        String[] options = {"--mechanisms", "fusedmax", "--width", "97mm", "--title", "\u00e9 \"<&>\" \\x"};
        Path wanted = render("ivanov", "wanted.svg", options);
        Path kept = render("ivanov", "kept." + format, options);
        Path drawn = render(kept.toString(), "drawn.svg", "--ramp", "salmon");
        // that a page's or a PNG's own settings are kept as well makes no difference to an SVG
        assertThat(marks(drawn)).isEqualTo(marks(wanted));
    }

    private static String marks(Path svg) throws IOException {
        return Files.readString(svg).replaceAll("(?s)<metadata>.*</metadata>", "");
    }

    @Test
    void aPictureOfPixelsKeepsItsResolutionAndAPageItsGammas() throws IOException {
        Path png = render("sentiment", "a.png", "--dpi", "50");
        assertThat(render(png.toString(), "b.png")).hasSameBinaryContentAs(png);
        Path page = render("ivanov", "a.html", "--gammas", "0.5,2");
        assertThat(render(page.toString(), "b.html")).hasSameTextualContentAs(page);
    }

    @Test
    void whatIsGivenWins() throws IOException {
        Path old = render(
                "ivanov", "old.pdf", "--no-legend", "--theme", "dark", "--size", "900x700", "--mechanisms", "softmax");
        String[] options = {"--legend", "--theme", "light", "--width", "one-column", "--mechanisms", "fusedmax,oscarmax"
        };
        assertThat(render(old.toString(), "new.svg", options))
                .hasSameTextualContentAs(render("ivanov", "wanted.svg", options));
        assertThat(render(old.toString(), "anew.svg", "--ignore-settings"))
                .hasSameTextualContentAs(render("ivanov", "plain.svg"));
    }

    @Test
    void eachOfSeveralFiguresKeepsItsOwn() throws IOException {
        Path dark = render("ivanov", "dark.svg", "--theme", "dark");
        Path bars = render("sentiment", "bars.svg", "--kind", "bars");
        Path out = folder.resolve("new-{name}.svg");
        assertThat(run("render", dark.toString(), bars.toString(), "-o", out.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("new-dark.svg")).hasSameTextualContentAs(dark);
        assertThat(folder.resolve("new-bars.svg")).hasSameTextualContentAs(bars);
    }

    /** The second row's number is the first row's label, and its own label is, too. */
    @Test
    void theRowIsKeptWhateverTheLabelsAre() throws IOException {
        Path study = Files.writeString(
                folder.resolve("rows.json"),
                "{\"simplexplorer\":1,\"source\":[\"a\",\"b\"],\"rows\":[{\"label\":\"2\",\"scores\":[1,2]},"
                        + "{\"label\":\"2\",\"scores\":[9,3]}]}");
        Path second = render(study.toString(), "second.svg", "--kind", "bars", "--row", "#2");
        assertThat(render(second.toString(), "again.svg")).hasSameTextualContentAs(second);
        assertThat(marks(render(study.toString(), "first.svg", "--kind", "bars", "--row", "2")))
                .isNotEqualTo(marks(second));
    }

    @Test
    void aFileCannotSetWhatIsNoSettingOfAFigure() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.svg");
        Path hostile = edited("\"output\": \"" + elsewhere + "\", \"tokens\": \"none.txt\"");
        render(hostile.toString(), "out.svg");
        assertThat(elsewhere).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"kind,pie,--kind must be", "width,wide,--width", "dpi,many,a setting that the figure keeps"})
    void aSettingThatIsNoneIsOneSentence(String name, String value, String said) throws IOException {
        Path broken = edited("\"" + name + "\": \"" + value + "\"");
        Run run =
                run("render", broken.toString(), "-o", folder.resolve("out.svg").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("Exception").hasLineCount(1);
    }

    /** A figure whose file keeps other settings. */
    private Path edited(String settings) throws IOException {
        String svg = Files.readString(render("ivanov", "good.svg"), StandardCharsets.UTF_8);
        String edited = svg.replaceFirst("\"figure\": \\{[^}]*}", "\"figure\": {" + settings + "}");
        assertThat(edited).isNotEqualTo(svg);
        return Files.writeString(folder.resolve("edited.svg"), edited);
    }

    @Test
    void everyOptionOfAFigureIsASettingThatIsKept() {
        List<String> options = new CommandLine(new FigureChoice())
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .map(name -> name.substring(2))
                        // kept as width and height, as the study's rows, as what the style consists of
                        .filter(name -> !List.of("size", "rows", "style").contains(name))
                        .toList();
        assertThat(FigureSettings.NAMES).containsAll(options);
    }
}
