package org.simplexplorer.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.study.FileProblem;
import org.simplexplorer.study.StudyFormatException;

/**
 * Reads any file that can be brought in: a study file, attention in JSON, a table, a sentence, and NumPy's {@code .npy} and
 * {@code .npz}. What the file holds tells what it is, and its suffix where that leaves a doubt. Whatever is wrong becomes one
 * {@link StudyFormatException}, whose message is one line that starts with the name of the file; nothing else is thrown, but
 * for a {@link java.util.concurrent.CancellationException} if the thread is interrupted.
 */
public final class IntakeReader {

    private IntakeReader() {}

    public static Intake read(Path file) throws StudyFormatException {
        return read(file, IntakeOptions.NONE);
    }

    public static Intake read(Path file, IntakeOptions options) throws StudyFormatException {
        String name = String.valueOf(file.getFileName());
        try {
            ByteBuffer start = FileStart.of(file);
            if (NpyHeader.isStartOf(start)) {
                return array(file, name, new Held(Npy.open(file)), options);
            }
            if (FileStart.isZip(start)) {
                return array(file, name, Npz.open(file), options);
            }
            if (!start.hasRemaining()) {
                throw new StudyFormatException("the file is empty");
            }
            FileStart.refuseBinary(start);
            Intake text = IntakeText.read(TextFile.read(file), name, options.hints());
            if (options.tokens().isPresent()) {
                return text.withTokens(SideTokens.read(options.tokens().get()));
            }
            return text;
        } catch (StudyFormatException e) {
            throw failure(name, Words.sentence(String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            Cancellation.check(); // an interrupted channel throws too
            throw failure(name, Words.sentence(FileProblem.describe(e)), e);
        }
    }

    /**
     * Reads a text, as from the clipboard.
     *
     * @param name what messages and the title call it
     */
    public static Intake read(String text, String name, DelimitedHints hints) throws StudyFormatException {
        try {
            return IntakeText.read(text, name, hints);
        } catch (StudyFormatException e) {
            throw failure(name, Words.sentence(String.valueOf(e.getMessage())), e);
        }
    }

    private static Intake array(Path file, String name, Held held, IntakeOptions options)
            throws IOException, StudyFormatException {
        Optional<Path> tokens = options.tokens();
        if (tokens.isEmpty() && held.tokens().isEmpty()) {
            tokens = SideTokens.beside(file);
        }
        return tokens.isPresent() ? withTokens(tokens.get(), name, held) : Intake.of(name, held);
    }

    private static Intake withTokens(Path tokens, String name, Held held) throws IOException, StudyFormatException {
        Held named = held.withTokens(SideTokens.read(tokens));
        try {
            return Intake.of(name, named);
        } catch (StudyFormatException e) {
            throw new StudyFormatException(
                    "%s; the tokens are from %s"
                            .formatted(e.getMessage(), Words.quoted(String.valueOf(tokens.getFileName()))),
                    e);
        }
    }

    private static StudyFormatException failure(String name, String problem, Exception cause) {
        boolean named = problem.startsWith(name + ": "); // as of a study
        return new StudyFormatException(named ? problem : name + ": " + problem, cause);
    }
}
