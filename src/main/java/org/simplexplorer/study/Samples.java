package org.simplexplorer.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of samples: the one place that names them all, in the order in which they are shown. */
public final class Samples {

    private static final List<Sample> ALL = Stream.of(
                    "ivanov",
                    "first-lesson",
                    "french-english",
                    "entailment",
                    "sentiment",
                    "garden-path",
                    "questions",
                    "chinese",
                    "arabic",
                    "oscarmax-signs",
                    "real-phrase",
                    "real-park",
                    "real-review",
                    "real-garden-path")
            .map(name -> new Sample(name, read(name).title()))
            .toList();

    private Samples() {}

    /** All samples; the program starts with the first. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The sample with this name, if there is one. */
    public static Optional<Sample> named(String name) {
        return ALL.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    static Study read(String name) {
        String file = name + ".json";
        try (InputStream in = Samples.class.getResourceAsStream("/sample-sentences/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the sample " + name + " is not in this build");
            }
            return StudyReader.read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StudyFormatException e) {
            throw new IllegalStateException("a sample is damaged: " + e.getMessage(), e);
        }
    }
}
