package org.simplexplorer.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.simplexplorer.study.FileProblem;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

/**
 * Reads any file that can be brought in: a study file, attention in JSON, a table, a sentence, and NumPy's {@code .npy} and
 * {@code .npz}. What the file holds tells what it is, and its suffix where that leaves a doubt. Whatever is wrong becomes one
 * {@link StudyFormatException}, whose message is one line that starts with the name of the file; nothing else is thrown, but
 * for a {@link java.util.concurrent.CancellationException} if the thread is interrupted.
 */
public final class IntakeReader {

    /** Reads something of a file. */
    interface Reading<T> {
        T read() throws FormatException, IOException;
    }

    private IntakeReader() {}

    public static Intake read(Path file) throws StudyFormatException {
        return read(file, IntakeOptions.NONE);
    }

    public static Intake read(Path file, IntakeOptions options) throws StudyFormatException {
        try (InputFile input = InputFile.open(file)) {
            return read(input, options);
        }
    }

    /** As {@link #read(Path, IntakeOptions)}, of a file that is open. */
    public static Intake read(InputFile file, IntakeOptions options) throws StudyFormatException {
        return guarded(file.name(), () -> {
            ByteBuffer head = file.head();
            if (NpyHeader.isStartOf(head)) {
                return array(file.path(), new Held(Npy.read(file)), options);
            }
            if (FileStart.isZip(head)) {
                return array(file.path(), Npz.open(file.path()), options);
            }
            if (!head.hasRemaining()) {
                throw new FormatException("the file is empty");
            }
            FileStart.refuseBinary(head);
            Intake text = options.hints().isEmpty() && isJson(head)
                    ? IntakeText.json(TextFile.bytes(file), file.name())
                    : IntakeText.read(TextFile.read(file), file.name(), options.hints());
            return withTokens(text, options);
        });
    }

    /** Reads the bytes of a file that starts as JSON does, as {@link #isJson} tells. */
    public static Intake readJson(byte[] utf8, String name) throws StudyFormatException {
        return guarded(name, () -> IntakeText.json(utf8, name));
    }

    /** Whether bytes start as JSON does: {@code [0.1} is JSON, {@code [CLS]} a token. */
    public static boolean isJson(ByteBuffer start) {
        return JsonStart.matches(start);
    }

    /**
     * Reads a text, as from the clipboard.
     *
     * @param name what messages and the title call it
     */
    public static Intake read(String text, String name, DelimitedHints hints) throws StudyFormatException {
        return guarded(name, () -> IntakeText.read(text, name, hints));
    }

    private static Intake withTokens(Intake text, IntakeOptions options) throws FormatException {
        return options.tokens().isPresent()
                ? text.withTokens(SideTokens.read(options.tokens().get()))
                : text;
    }

    private static Intake array(Path file, Held held, IntakeOptions options) throws FormatException {
        String name = String.valueOf(file.getFileName());
        Optional<Path> tokens = options.tokens();
        if (tokens.isEmpty() && held.tokens().isEmpty()) {
            tokens = SideTokens.beside(file);
        }
        if (tokens.isEmpty()) {
            return Intake.of(name, held);
        }
        Held named = held.withTokens(SideTokens.read(tokens.get()));
        try {
            return Intake.of(name, named);
        } catch (FormatException e) {
            throw new FormatException(
                    "%s; the tokens are from %s"
                            .formatted(
                                    e.getMessage(),
                                    Quoted.of(String.valueOf(tokens.get().getFileName()))),
                    e);
        }
    }

    /** What is read; whatever is wrong becomes one exception that names the file. */
    static <T> T guarded(String name, Reading<T> reading) throws StudyFormatException {
        try {
            return reading.read();
        } catch (FormatException e) {
            throw failure(name, e.getMessage(), e);
        } catch (IOException e) {
            Cancellation.check(); // an interrupted channel throws too
            throw failure(name, FileProblem.describe(e), e);
        }
    }

    private static StudyFormatException failure(String name, String problem, Exception cause) {
        boolean named = problem.startsWith(name + ": "); // as of a study
        return new StudyFormatException(named ? problem : name + ": " + problem, cause);
    }
}
