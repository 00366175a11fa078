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

    /**
     * What a settings file held at the start.
     *
     * @param file the file, which need not exist
     * @param problem what was wrong with it, in a sentence; empty for nothing
     */
    public record Stored(Path file, Properties values, String problem) {}

    private final Stored stored;
    private final Map<String, Property<?>> choices;
    private final Messages messages;
    private final Threads threads;

    public Settings(Stored stored, Map<String, Property<?>> choices, Messages messages, Threads threads) {
        this.stored = stored;
        this.choices = choices;
        this.messages = messages;
        this.threads = threads;
    }

    /** Reads a settings file; one that cannot be read is set aside. */
    public static Stored read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
            return new Stored(file, values, "");
        } catch (NoSuchFileException e) {
            return new Stored(file, values, ""); // the first start
        } catch (IOException | IllegalArgumentException e) {
            return new Stored(file, new Properties(), setAside(file));
        }
    }

    /** Sets the choices to what was stored; names that it does not have stay as they are. */
    public void restore() {
        if (!stored.problem().isEmpty()) {
            messages.problem(stored.problem());
        }
        choices.forEach((name, choice) -> {
            String value = stored.values().getProperty(name);
            if (value != null) {
                set(choice, value);
            }
        });
    }

    /** Writes the choices as they are now. */
    public void store() {
        Properties values = new Properties();
        choices.forEach((name, choice) -> values.setProperty(name, String.valueOf(choice.getValue())));
        threads.disk().execute(() -> write(values));
    }

    private void write(Properties values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            values.store(bytes, null);
            AtomicFile.saveForOwner(stored.file(), bytes.toByteArray());
        } catch (IOException e) {
            threads.ui().execute(() -> messages.problem("The settings cannot be saved: " + Sentence.of(e)));
        }
    }

    private static String setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return "The settings could not be read and were set aside as \u201c" + aside + "\u201d.";
        } catch (IOException e) {
            return "The settings \u201c" + file + "\u201d could not be read; the defaults are used.";
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
