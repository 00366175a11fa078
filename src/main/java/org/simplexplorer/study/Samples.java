package org.simplexplorer.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The list of samples: the one place that names them all, in the order in which they are shown. */
public final class Samples {

    private static final List<Sample> ALL = List.of(
            sample("ivanov", "the paper’s example: a headline attends to its sentence"),
            sample("first-lesson", "three words: the shortest study there is"),
            sample("french-english", "word order that turns round"),
            sample("entailment", "phrases that answer for a whole"),
            sample("sentiment", "words that are far apart and belong together"),
            sample("garden-path", "one sentence, two readings"),
            sample("questions", "questions that a phrase of a long sentence answers"),
            sample("chinese", "one English word for two Chinese ones"),
            sample("arabic", "a sentence that is read from right to left"),
            sample("oscarmax-signs", "where the published oscarmax is not optimal"),
            sample("real-phrase", "a model’s own scores: a phrase is found"),
            sample("real-park", "a model’s own scores: a long phrase is one segment"),
            sample("real-review", "a model’s own scores: what the praise is for"),
            sample("real-garden-path", "a model’s own scores, for the sentence with two readings"));

    private Samples() {}

    /** All samples; the program starts with the first. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The sample with this name, if there is one. */
    public static Optional<Sample> named(String name) {
        return ALL.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    private static Sample sample(String name, String description) {
        return new Sample(name, read(name).title(), description);
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
