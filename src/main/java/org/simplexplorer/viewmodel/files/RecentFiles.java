package org.simplexplorer.viewmodel.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The study files that were opened or saved last, the newest first; remembered from start to start. */
public final class RecentFiles {

    private static final int MOST = 10;
    private static final String SEPARATOR = "\n";

    private final StringProperty remembered = new SimpleStringProperty("");

    /** The files as one text, for the settings and for whoever follows changes. */
    public StringProperty rememberedProperty() {
        return remembered;
    }

    /** The files; some may have gone since. */
    public List<Path> files() {
        return Arrays.stream(remembered.get().split(SEPARATOR, -1))
                .flatMap(line -> path(line).stream())
                .toList();
    }

    /** Empty for a text that is no path here, as in a settings file from another system. */
    private static Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Puts a file first. */
    void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(files());
        now.remove(absolute);
        now.add(0, absolute);
        remembered.set(now.stream()
                .limit(MOST)
                .map(Path::toString)
                .filter(name -> !name.contains(SEPARATOR))
                .collect(Collectors.joining(SEPARATOR)));
    }

    /** Forgets a file that is gone. */
    void remove(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        remembered.set(files().stream()
                .filter(one -> !one.equals(absolute))
                .map(Path::toString)
                .collect(Collectors.joining(SEPARATOR)));
    }
}
