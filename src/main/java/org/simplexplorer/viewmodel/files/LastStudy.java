package org.simplexplorer.viewmodel.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.Document;

/**
 * What was open when the program ended last, for its next start: a study file or a sample. A study that is neither is not
 * remembered.
 */
public final class LastStudy {

    private static final String FILE = "file ";
    private static final String SAMPLE = "sample ";

    private final List<Sample> samples;
    private final StringProperty remembered = new SimpleStringProperty("");

    /** @param samples the built-in studies */
    public LastStudy(List<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    /** The study as a text for the settings; empty for none. */
    public StringProperty rememberedProperty() {
        return remembered;
    }

    /** Remembers a document, whether its edits were saved or not. */
    public void note(Document document) {
        Path file = document.fileProperty().get();
        remembered.set(
                file != null
                        ? FILE + file.toAbsolutePath().normalize()
                        : sample(document.origin().saved())
                                .map(sample -> SAMPLE + sample.name())
                                .orElse(""));
    }

    private Optional<Sample> sample(Study study) {
        return samples.stream()
                .filter(sample -> sample.title().equals(study.title()))
                .filter(sample -> sample.load().equals(study))
                .findFirst();
    }

    /** The file that was open; it may have gone since. */
    Optional<Path> file() {
        return after(FILE).flatMap(LastStudy::path);
    }

    /** Empty for a text that is no path here, as in a settings file from another system. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The sample that was open. */
    Optional<Sample> sample() {
        return after(SAMPLE)
                .flatMap(name ->
                        samples.stream().filter(one -> one.name().equals(name)).findFirst());
    }

    private Optional<String> after(String kind) {
        return Optional.of(remembered.get())
                .filter(text -> text.startsWith(kind))
                .map(text -> text.substring(kind.length()));
    }
}
