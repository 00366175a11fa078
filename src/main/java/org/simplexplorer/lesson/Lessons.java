package org.simplexplorer.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.simplexplorer.study.StudyFormatException;

/** The list of lessons that come with the program: the one place that names them all, in the order of the menu. */
public final class Lessons {

    private static final List<Lesson> ALL = Stream.of(
                    "gamma",
                    "zeros",
                    "segments",
                    "groups",
                    "gradients",
                    "trap",
                    "real-head",
                    "real-segments",
                    "real-sparsity")
            .map(Lessons::read)
            .toList();

    private Lessons() {}

    public static List<Lesson> all() {
        return ALL;
    }

    private static Lesson read(String name) {
        String file = name + ".json";
        try (InputStream in = Lessons.class.getResourceAsStream("/sample-sentences/lessons/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the lesson " + name + " is not in this build");
            }
            return LessonReader.read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StudyFormatException e) {
            throw new IllegalStateException("a lesson is damaged: " + e.getMessage(), e);
        }
    }
}
