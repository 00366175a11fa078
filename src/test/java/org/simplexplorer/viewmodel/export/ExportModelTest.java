package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.Messages.Message;

class ExportModelTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private ExportModel export;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        export = workbench.export();
        export.setWatching(true);
    }

    @Test
    void thePreviewFollowsEveryChoice() {
        workbench.open().edit(study -> study.withParameters(study.parameters().with(MechanismKind.OSCARMAX, 0.3)));
        List<Scene> seen = new ArrayList<>();
        seen.add(export.previewProperty().get());
        ExportChoices choices = export.choices();
        List<Runnable> changes = List.of(
                () -> choices.size().widthProperty().set("240mm"),
                () -> Objects.requireNonNull(choices.mechanisms().get("entmax")).set(true),
                () -> choices.look().fontSizeProperty().set("10"),
                () -> choices.size().arrangement().selectedProperty().set("strip"),
                () -> choices.size().heightProperty().set("150mm"),
                () -> choices.look().panels().style().selectedProperty().set("paper style"),
                () -> choices.look().panels().lettersProperty().set(true),
                () -> choices.content().titleProperty().set("A title"),
                () -> choices.look().family().selectedProperty().set("serif"),
                () -> choices.look().digits().selectedProperty().set("3 decimals"),
                () -> choices.look().ground().selectedProperty().set("dark"),
                () -> choices.look().ramp().selectedProperty().set("viridis"),
                () -> choices.look().legendProperty().set(false),
                () -> choices.look().outlinesProperty().set(false),
                () -> choices.look().groupsProperty().set(false),
                () -> export.chooseOnly(workbench.panels().panels().get(2)),
                () -> choices.kind().selectedProperty().set("text"),
                () -> choices.kind().selectedProperty().set("bars"));
        for (Runnable change : changes) {
            change.run();
            assertThat(seen.contains(export.previewProperty().get()))
                    .as("change %d leaves the preview as one before", seen.size())
                    .isFalse();
            seen.add(export.previewProperty().get());
        }
        assertThat(export.errorProperty().get()).isEmpty();
    }

    @Test
    void aPageIsWrittenAsTheChoicesSay() throws IOException {
        export.choices().kind().selectedProperty().set("bars");
        export.choices().only(List.of(MechanismKind.FUSEDMAX));
        Path file = folder.resolve("figure.html");
        assertThat(export.suffixes()).contains("html");
        export.write(file);
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains("\"view\": \"bars\"", "\"name\":\"fusedmax\"")
                .doesNotContain("\"name\":\"softmax\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"automatical", "wide", "-3mm"})
    void aWidthThatIsNoneIsSaidAndThePreviewStays(String width) {
        Scene before = export.previewProperty().get();
        export.choices().size().widthProperty().set(width);
        assertThat(export.errorProperty().get()).contains("length").endsWith(".");
        assertThat(export.previewProperty().get()).isEqualTo(before);
        export.choices().size().widthProperty().set("84mm");
        assertThat(export.errorProperty().get()).isEmpty();
    }

    @Test
    void whatHadToBeLeftOutIsSaidWithWhatWouldHelp() {
        assertThat(export.leftOutProperty().get()).isEmpty();
        workbench.open().edit(study -> Samples.named("ivanov").orElseThrow().load());
        export.choices().size().widthProperty().set("84mm");
        assertThat(export.leftOutProperty().get())
                .contains("labels are left out", "a larger width")
                .endsWith("help.");
        export.choices().size().widthProperty().set("300mm");
        assertThat(export.leftOutProperty().get()).isEmpty();
    }

    @Test
    void noMechanismAtAllIsSaid() {
        export.choices().mechanisms().values().forEach(shown -> shown.set(false));
        assertThat(export.errorProperty().get()).contains("mechanism");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "png"})
    void anExportedFigureOpensTheStudyAgain(String suffix) {
        Path figure = folder.resolve("figure." + suffix);
        workbench.editing().scores().set(0, 0.123456789);
        Study exported = workbench.open().study();
        export.write(figure);
        workbench.editing().scores().set(0, 7);
        workbench.files().open(figure, workbench.tabs().here());
        assertThat(workbench.open().study()).isEqualTo(exported);
        assertThat(workbench.open().fileProperty().get()).isNull();
    }

    @Test
    void theSameChoicesGiveTheSameBytes() throws IOException {
        for (String suffix : export.suffixes()) {
            Path one = folder.resolve("one." + suffix);
            Path two = folder.resolve("two." + suffix);
            export.write(one);
            export.write(two);
            assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
        }
    }

    @Test
    void theNumbersAreWrittenInEveryFormat() throws IOException {
        for (String suffix : export.dataSuffixes()) {
            Path file = folder.resolve("numbers." + suffix);
            export.writeData(file);
            assertThat(Files.readString(file)).contains("fusedmax").contains("cat");
        }
    }

    @Test
    void anUnknownSuffixAndAnUnwritablePlaceAreSentencesAndLeaveNoFile() throws IOException {
        export.write(folder.resolve("figure.bmp"));
        assertThat(problem()).contains("svg, pdf, tex, png");
        export.write(folder.resolve("none/figure.svg"));
        assertThat(problem()).contains("figure.svg", folder.resolve("none").toString(), "create it");
        Path taken = Files.createDirectory(folder.resolve("figure.png"));
        export.write(taken);
        assertThat(problem()).contains("figure.png", "a folder of that name", "choose another name");
        Files.delete(taken);
        export.writeData(folder.resolve("numbers.xls"));
        assertThat(problem()).contains("csv");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"10mm,8,too small", "9999999mm,8,too long", "84mm,1e-9,1 to 750", "84mm,NaN,font size"})
    void aSizeThatCannotBeIsASentenceAndLeavesNoFile(String width, String fontSize, String named) throws IOException {
        export.choices().size().widthProperty().set(width);
        export.choices().look().fontSizeProperty().set(fontSize);
        assertThat(export.errorProperty().get()).contains(named).endsWith(".");
        for (FigureFormat format : FigureFormat.values()) { // a page fits its window
            export.write(folder.resolve("figure." + format.suffix()));
            assertThat(problem()).contains(named);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void settingsThatCannotBeReadAreSetAside() throws IOException {
        Path settings = folder.resolve("settings.properties");
        Files.write(settings, new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        Workbench next = Fixtures.workbench(settings);
        assertThat(next.messages().currentProperty().get()).isNotNull();
        assertThat(settings).doesNotExist();
        assertThat(folder.resolve("settings.properties.unreadable")).exists();
    }

    @Test
    void theClipboardGetsPngAndSvg() {
        List<Object> got = new ArrayList<>();
        export.copies().png(got::add);
        export.copies().svg(got::add);
        assertThat((byte[]) got.get(0)).startsWith(0x89, 'P', 'N', 'G');
        assertThat((String) got.get(1)).contains("<svg");
    }

    private String problem() {
        Message message = workbench.messages().currentProperty().get();
        assertThat(message).isNotNull();
        assertThat(message.problem()).isTrue();
        return message.text();
    }

    @Test
    void everyFormatIsOfferedAndWritten() throws IOException {
        assertThat(export.suffixes()).contains("png", "svg", "pdf", "tex");
        assertThat(export.dataSuffixes()).contains("csv", "json");
    }

    @Test
    void anExportBeginsWithTheViewThatIsShown() {
        workbench.figure().view().choose(FigureKind.BARS);
        export.chooseShown(workbench.figure());
        assertThat(export.choices().kind().value()).isEqualTo(FigureKind.BARS);
        export.chooseOnly(workbench.panels().panels().get(2));
        assertThat(export.choices().kind().value()).isEqualTo(FigureKind.HEATMAP);
        assertThat(export.choices().mechanisms())
                .allSatisfy((name, shown) -> assertThat(shown.get()).isEqualTo(name.equals("fusedmax")));
    }

    @Test
    void whatIsWrittenIsSaid() {
        export.writeData(folder.resolve("numbers.csv"));
        Message message = workbench.messages().currentProperty().get();
        assertThat(message).isNotNull();
        assertThat(message.text()).isEqualTo("Exported numbers.csv.");
    }
}
