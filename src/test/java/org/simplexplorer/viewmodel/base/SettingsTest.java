package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Path file;
    private final Messages messages = new Messages();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final StringProperty panels = new SimpleStringProperty("softmax");

    @BeforeEach
    void choose() {
        file = folder.resolve("of/the/person/settings.properties");
    }

    private Settings settings() {
        return new Settings(
                Settings.read(file), Map.of("dark", dark, "panels", panels), messages, DirectThreads.make());
    }

    private String message() {
        return Objects.requireNonNull(messages.currentProperty().get()).text();
    }

    @Test
    void theFirstStartHasNothingToSay() {
        settings().restore();
        assertThat(messages.currentProperty().get()).isNull();
        assertThat(panels.get()).isEqualTo("softmax");
    }

    @Test
    void whatWasStoredComesBack() {
        dark.set(true);
        panels.set("fusedmax,\u00e9\nx");
        settings().store();
        dark.set(false);
        panels.set("softmax");
        settings().restore();
        assertThat(dark.get()).isTrue();
        assertThat(panels.get()).isEqualTo("fusedmax,\u00e9\nx");
        assertThat(messages.currentProperty().get()).isNull();
    }

    @Test
    void damagedSettingsAreSetAsideAndThatIsSaid() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "dark=true\npanels=\\u12");
        Settings damaged = settings();
        damaged.restore();
        Path aside = file.resolveSibling("settings.properties.unreadable");
        assertThat(aside).content().contains("dark=true");
        assertThat(file).doesNotExist();
        assertThat(message()).contains("set aside").contains(aside.toString());
        assertThat(dark.get()).as("nothing of a damaged file is taken").isFalse();
    }

    @Test
    void settingsThatCannotEvenBeMovedAreLeftAndThatIsSaid() throws IOException {
        Files.createDirectories(file.resolve("a folder in their place"));
        Files.createDirectories(
                file.resolveSibling("settings.properties.unreadable").resolve("taken"));
        settings().restore();
        assertThat(message()).contains(file.toString()).contains("the defaults are used");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("of"), "a file where the folder should be");
        settings().store();
        assertThat(message()).startsWith("The settings cannot be saved: ");
        assertThat(Objects.requireNonNull(messages.currentProperty().get()).problem())
                .isTrue();
    }
}
