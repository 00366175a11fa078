package org.simplexplorer.opening;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;
import org.simplexplorer.text.Quoted;

/** What a person names a study by: the path of a file, or the name of a sample. */
public sealed interface StudyName {

    /** A file that is there; it need not be one that can be read. */
    record OfFile(Path file) implements StudyName {}

    /** A study that comes with the program. */
    record OfSample(Sample sample) implements StudyName {}

    /** A file of this name, else a sample; empty where there is neither. */
    static Optional<StudyName> of(String argument) {
        return exists(argument) && !Files.isDirectory(Path.of(argument))
                ? Optional.of(new OfFile(Path.of(argument)))
                : Samples.named(argument).map(OfSample::new);
    }

    /** What a text that names no study is instead, as the start of a sentence: {@code "x" is neither a file nor a sample}. */
    static String problem(String argument) {
        return Quoted.of(argument)
                + (exists(argument) ? " is a folder and not a study" : " is neither a file nor a sample");
    }

    /** The empty path would stand for the current folder. */
    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // not even a name that a file could have
        }
    }
}
