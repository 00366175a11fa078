package org.simplexplorer.viewmodel.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PictureMemory;
import org.simplexplorer.figure.common.RowWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.RowAttention;

/**
 * A picture that is wanted. On a projector nothing is scrolled: letters get smaller until all of the picture is there, down
 * to the smallest that a class can read; then the mechanisms are divided among pages, of which one is shown.
 *
 * @param memory of the pictures before
 * @param height of the room for the picture
 * @param whole whether the picture is to be seen at once, without scrolling
 * @param page which page is wanted, from 0, if there are several
 * @param spokenOf the mechanism whose page is wanted instead; null for none
 */
record PagedFigure(
        FigureKind kind,
        FigureRequest request,
        PictureMemory memory,
        double height,
        boolean whole,
        int page,
        @Nullable MechanismKind spokenOf) {

    private static final double SMALLER = 0.9;

    /**
     * A picture that was drawn.
     *
     * @param tokens the sentence that was drawn; by now another one may be open
     * @param words the picture in words
     * @param page which page it is, from 0
     * @param pages of how many
     * @param mechanisms those on it
     * @param largest the largest weight on it; 0 for an empty sentence
     */
    record Drawn(
            List<String> tokens,
            LiveFigure figure,
            String words,
            int page,
            int pages,
            List<MechanismKind> mechanisms,
            double largest) {}

    Drawn draw() {
        memory.begin();
        double smallest = request.style().least();
        for (double size = kind.letters(request.remembering(memory), height);
                ;
                size = Math.max(size * SMALLER, smallest)) {
            Drawn drawn = draw(request.mechanisms(), size, 0, 1);
            if (fits(drawn)) {
                return drawn;
            }
            if (size <= smallest) {
                return drawPage(smallest).orElse(drawn);
            }
        }
    }

    /** With as few pages as there can be; a mechanism that has no room alone is scrolled. */
    private Optional<Drawn> drawPage(double size) {
        int count = request.mechanisms().size();
        Optional<Drawn> best = Optional.empty();
        for (int pages = 2; pages <= count; pages++) {
            int each = (count + pages - 1) / pages;
            if ((pages - 1) * each >= count) {
                continue; // the last page would be empty
            }
            List<Drawn> drawn = new ArrayList<>();
            for (int first = 0; first < count; first += each) {
                List<MechanismKind> some = request.mechanisms().subList(first, Math.min(first + each, count));
                drawn.add(draw(some, size, first / each, pages));
            }
            int spoken = spokenOf == null ? -1 : request.mechanisms().indexOf(spokenOf);
            best = Optional.of(drawn.get(spoken < 0 ? Math.min(page, pages - 1) : spoken / each));
            if (drawn.stream().allMatch(this::fits)) {
                break;
            }
        }
        return best;
    }

    private boolean fits(Drawn drawn) {
        return !whole || drawn.figure().scene().height() <= height;
    }

    private Drawn draw(List<MechanismKind> mechanisms, double size, int number, int pages) {
        FigureRequest one = new FigureRequest(
                        request.study(),
                        mechanisms,
                        request.options(),
                        request.style().withFontSize(size),
                        request.ruler())
                .remembering(memory);
        LiveFigure figure = kind.draw(one);
        return new Drawn(one.study().tokens(), figure, words(one, figure), number, pages, mechanisms, largest(one));
    }

    private static double largest(FigureRequest drawn) {
        return drawn.study().tokens().isEmpty()
                ? 0
                : drawn.mechanisms().stream()
                        .flatMapToDouble(mechanism ->
                                Arrays.stream(drawn.row(mechanism).evaluation().weights()))
                        .max()
                        .orElse(0);
    }

    private String words(FigureRequest drawn, LiveFigure figure) {
        if (!figure.summary().isEmpty() || drawn.study().tokens().isEmpty()) {
            return figure.summary();
        }
        String label = drawn.row().label();
        return kind.title()
                + (label.isEmpty() ? "" : " of " + label)
                + ". "
                + drawn.mechanisms().stream()
                        .map(mechanism -> drawn.known(
                                new Said(drawn.row(mechanism), drawn.study().tokens())))
                        .collect(Collectors.joining(". "));
    }

    /** A row in words. */
    private record Said(RowAttention row, List<String> tokens) implements Supplier<String> {
        @Override
        public String get() {
            return RowWords.of(row, tokens);
        }
    }
}
