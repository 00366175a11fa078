package org.simplexplorer.viewmodel.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.simplexplorer.study.AtomicFile;

/** Choices that outlive the program, by name, in a properties file. A file that cannot be read is set aside, not fatal. */
public final class Settings {

    private final Path file;
    private final Map<String, Property<?>> choices;
    private final Messages messages;

    public Settings(Path file, Map<String, Property<?>> choices, Messages messages) {
        this.file = file;
        this.choices = choices;
        this.messages = messages;
    }

    /** Sets the choices to what the file remembers; names it does not have stay as they are. */
    public void restore() {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
        } catch (NoSuchFileException e) {
            return; // the first start
        } catch (IOException | IllegalArgumentException e) {
            setAside();
            return;
        }
        choices.forEach((name, choice) -> {
            String value = stored.getProperty(name);
            if (value != null) {
                set(choice, value);
            }
        });
    }

    /** Writes the choices as they are. */
    public void store() {
        Properties stored = new Properties();
        choices.forEach((name, choice) -> stored.setProperty(name, String.valueOf(choice.getValue())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            stored.store(bytes, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.save(file, bytes.toByteArray());
        } catch (IOException e) {
            messages.problem("The choices cannot be remembered: " + Sentence.of(e));
        }
    }

    private void setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            messages.problem("The settings could not be read and were set aside as \u201c" + aside + "\u201d.");
        } catch (IOException e) {
            messages.problem("The settings \u201c" + file + "\u201d could not be read; the usual ones are used.");
        }
    }

    private static void set(Property<?> choice, String value) {
        if (choice instanceof BooleanProperty flag) {
            flag.set(Boolean.parseBoolean(value));
        } else if (choice instanceof StringProperty text) {
            text.set(value);
        }
    }
}
