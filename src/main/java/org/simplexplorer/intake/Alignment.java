package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.study.StudyFormatException;

/** Numbers and tokens that fit each other: one source token a column, one target token a row. */
record Alignment(AttentionTensor tensor, List<String> sources, List<String> targets, List<String> guesses) {

    /** Stands for a token without a letter, which a study cannot have. */
    private static final String EMPTY = "\u2205";

    /** @throws StudyFormatException naming both counts, where they differ */
    static Alignment of(Held held) throws StudyFormatException {
        List<String> guesses = new ArrayList<>(held.guesses());
        AttentionTensor tensor = unpadded(held, guesses);
        TensorShape shape = tensor.shape();
        List<String> sources = held.tokens().sources().orElseGet(() -> numbered(shape.sources()));
        requireCount("source", sources.size(), shape.sources(), "number", "row");
        List<String> targets;
        if (held.tokens().targets().isPresent()) {
            targets = held.tokens().targets().get();
            requireCount("target", targets.size(), shape.targets(), "row", "head");
        } else if (shape.targets() == 1) {
            targets = List.of("");
        } else {
            boolean same = held.tokens().sources().isPresent() && shape.targets() == shape.sources();
            targets = same ? sources : numbered(shape.targets());
            if (!same && held.tokens().sources().isPresent()) {
                guesses.add("The file names no targets: they are numbered.");
            }
        }
        if (held.tokens().isEmpty()) {
            guesses.add("The file names no tokens: they are numbered.");
        }
        if (sources.contains("")) {
            guesses.add("An empty token is shown as " + EMPTY + ".");
            sources = sources.stream()
                    .map(token -> token.isEmpty() ? EMPTY : token)
                    .toList();
        }
        return new Alignment(tensor, sources, targets, guesses);
    }

    /** Models pad a sentence to a fixed length; what is beyond its tokens is dropped if nothing is lost by it. */
    private static AttentionTensor unpadded(Held held, List<String> guesses) throws StudyFormatException {
        AttentionTensor tensor = held.tensor();
        TensorShape shape = tensor.shape();
        int tokens = held.tokens().sources().map(List::size).orElse(shape.sources());
        if (tokens == 0 || tokens >= shape.sources() || !CroppedTensor.isPaddedFrom(tensor, tokens)) {
            return tensor;
        }
        boolean square = held.tokens().targets().isEmpty() && shape.targets() == shape.sources();
        guesses.add("After the last token there are only zeros: they are left out.");
        return new CroppedTensor(tensor, square ? tokens : shape.targets(), tokens);
    }

    private static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private static void requireCount(String side, int tokens, int extent, String what, String of)
            throws StudyFormatException {
        if (tokens != extent) {
            throw new StudyFormatException("there %s %s, but each %s has %s"
                    .formatted(
                            tokens == 1 ? "is" : "are",
                            Words.counted(tokens, side + " token"),
                            of,
                            Words.counted(extent, what)));
        }
    }
}
