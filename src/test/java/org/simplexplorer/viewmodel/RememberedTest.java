package org.simplexplorer.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.WindowPlace;
import org.simplexplorer.viewmodel.files.Saving.Save;

/** What outlives the program. */
class RememberedTest {

    @TempDir
    Path folder = Path.of("");

    private Workbench workbench() {
        return Fixtures.workbench(folder.resolve("settings.properties"));
    }

    private Path study(String name) throws IOException {
        return Files.writeString(folder.resolve(name), StudyWriter.write(Fixtures.TWO_ROWS));
    }

    @Test
    void theLastFilesComeFirstAndOnce() throws IOException {
        Workbench first = workbench();
        Path a = study("a.json");
        Path b = study("b.json");
        first.files().open(a, first.tabs().here());
        first.files().open(b, first.tabs().here());
        first.files().open(a, first.tabs().here());
        assertThat(first.files().recent().files()).containsExactly(a, b);
        assertThat(workbench().files().recent().files()).containsExactly(a, b);
    }

    @Test
    void aSavedFileIsAmongThem() {
        Workbench first = workbench();
        first.safekeeping().saving().save(Save.of(first.open().document(), folder.resolve("mine.json")), () -> {});
        assertThat(first.files().recent().files()).containsExactly(folder.resolve("mine.json"));
    }

    @Test
    void noMoreThanTen() throws IOException {
        Workbench first = workbench();
        for (int i = 0; i < 12; i++) {
            first.files().open(study("s" + i + ".json"), first.tabs().here());
        }
        assertThat(first.files().recent().files()).hasSize(10).first().isEqualTo(folder.resolve("s11.json"));
    }

    @Test
    void aFileThatIsGoneIsForgottenWithASentence() throws IOException {
        Workbench first = workbench();
        Path gone = study("gone.json");
        first.files().open(gone, first.tabs().here());
        Files.delete(gone);
        first.files().openRecent(gone, first.tabs().here());
        assertThat(first.files().recent().files()).isEmpty();
        assertThat(Objects.requireNonNull(first.messages().currentProperty().get())
                        .text())
                .contains("gone.json")
                .contains("no longer there");
    }

    @Test
    void themeAndWindowAreAsTheyWere() {
        Workbench first = workbench();
        first.appearance().darkProperty().set(true);
        first.windowProperty().set(new WindowPlace(10, -20, 1300, 810, true).text());
        first.end();
        Workbench second = workbench();
        assertThat(second.appearance().darkProperty().get()).isTrue();
        assertThat(WindowPlace.read(second.windowProperty().get())).contains(new WindowPlace(10, -20, 1300, 810, true));
    }

    @Test
    void aLessonsPanelsAreNotRemembered() {
        Workbench first = workbench();
        first.files().startLesson(2);
        assertThat(first.panelChoice().isShown("oscarmax")).isFalse();
        assertThat(workbench().panelChoice().isShown("oscarmax")).isTrue();
        first.safekeeping().saving().save(Save.of(first.open().document(), folder.resolve("kept.json")), () -> {});
        assertThat(workbench().panelChoice().isShown("oscarmax"))
                .as("even if something else is remembered meanwhile")
                .isTrue();
        first.end();
        assertThat(workbench().panelChoice().isShown("oscarmax")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "a b c d e", "1 2 3 x false"})
    void aPlaceThatIsNoneIsIgnored(String text) {
        assertThat(WindowPlace.read(text)).isEmpty();
    }

    @Test
    void aFailureKeepsItsDetails() {
        Workbench first = workbench();
        first.messages().failed(new IllegalStateException("the pen broke"));
        Messages.Message message =
                Objects.requireNonNull(first.messages().currentProperty().get());
        assertThat(message.text()).isEqualTo("This should not have happened: The pen broke.");
        assertThat(message.details())
                .contains("IllegalStateException")
                .contains("Java ")
                .contains("RememberedTest");
    }
}
