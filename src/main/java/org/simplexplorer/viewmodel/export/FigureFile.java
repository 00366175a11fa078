package org.simplexplorer.viewmodel.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.page.InteractivePage;
import org.simplexplorer.page.MovingFigure;

/** Which kinds of file the chosen figure can go to, and how: still, as a page with sliders, or with what moves in it. */
final class FigureFile {

    private static final String GIF = "gif";

    private final ChosenFigure figure;
    private final FigureWriting writing;

    FigureFile(ChosenFigure figure, FigureWriting writing) {
        this.figure = figure;
        this.writing = writing;
    }

    /** The endings of the files, the usual one first. */
    List<String> suffixes() {
        Optional<Sweep> sweep = figure.sweep();
        if (sweep.isPresent()) {
            boolean svg = MovingFigure.movesInSvg(figure.choices().kind().value(), sweep.get());
            return svg ? List.of(GIF, FigureFormat.SVG.suffix()) : List.of(GIF);
        }
        Stream<String> still = Arrays.stream(FigureFormat.values()).map(FigureFormat::suffix);
        boolean page = figure.isView().get() && !figure.isTogether();
        return Stream.concat(still, page ? Stream.of(InteractivePage.SUFFIX) : Stream.empty())
                .toList();
    }

    /**
     * Writes the figure in the format that the file's suffix names.
     *
     * @throws IllegalArgumentException with one sentence about the choice or the suffix that cannot be taken
     */
    void write(Path file) {
        SizeChoices size = figure.choices().size();
        if (isNamed(file, GIF)) {
            SweptFigure swept = swept(file);
            double dpi = size.dpi(FigureDefaults.MOVING_DPI);
            writing.computed(file, () -> swept.gif(dpi));
        } else if (figure.sweep().isPresent()) {
            if (!isNamed(file, FigureFormat.SVG.suffix())) {
                throw new IllegalArgumentException("a sweep is a gif or an svg, not \u201c" + file.getFileName()
                        + "\u201d; let nothing move for a still figure");
            }
            SweptFigure swept = swept(file);
            writing.computed(file, swept::svg);
        } else if (InteractivePage.isNamed(file)) {
            page(file);
        } else {
            writing.figure(file, FigureFormat.of(file), figure.wanted(), size.dpi(FigureDefaults.DPI));
        }
    }

    private SweptFigure swept(Path file) {
        if (figure.isTogether()) {
            throw new IllegalArgumentException("all open tabs in one figure are still: \u201c" + file.getFileName()
                    + "\u201d cannot be written; choose svg, pdf, tex or png");
        }
        return figure.swept();
    }

    private void page(Path file) {
        if (!figure.isView().get() || figure.isTogether()) {
            throw new IllegalArgumentException(
                    "a page shows views of one study, and this figure is none; choose svg, pdf, tex or png");
        }
        StudyFigure wanted = figure.ofStudy();
        List<Double> gammas = figure.choices().motion().offered();
        writing.computed(file, () -> wanted.page(gammas));
    }

    private static boolean isNamed(Path file, String suffix) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + suffix);
    }
}
