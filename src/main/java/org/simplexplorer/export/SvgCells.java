package org.simplexplorer.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.simplexplorer.scene.Mark;

/**
 * A grid of cells as {@code <g transform="translate(x y) scale(w h)">}, in which a cell is 1 x 1: short numbers, and
 * neighbours that share their edge exactly. With titles there is a {@code <rect>} for each cell, clear ones included;
 * without, a {@code <path>} for each colour that holds all runs of that colour.
 */
final class SvgCells {

    private static final int MOST_TITLES = 1 << 16;
    private static final int MOST_TITLE_CHARACTERS = 6_000_000;

    private SvgCells() {}

    /**
     * Whether a document with all these titles stays usable, some 15 MB at most. Beyond (256 x 256 cells, or long tokens)
     * no cell gets a title, rather than some.
     */
    static boolean titlesFit(List<Mark> marks) {
        return grids(marks).mapToLong(cells -> cells.titles().size()).sum() <= MOST_TITLES
                && grids(marks)
                                .flatMap(cells -> cells.titles().stream())
                                .mapToLong(String::length)
                                .sum()
                        <= MOST_TITLE_CHARACTERS;
    }

    static void write(XmlWriter xml, Mark.Cells cells, boolean titled) {
        xml.start("g")
                .attribute(
                        "transform",
                        "translate(%s %s) scale(%s %s)"
                                .formatted(
                                        Decimals.length(cells.x()),
                                        Decimals.length(cells.y()),
                                        Decimals.factor(cells.cellWidth()),
                                        Decimals.factor(cells.cellHeight())))
                .attribute("shape-rendering", "crispEdges");
        if (titled && !cells.titles().isEmpty()) {
            writeEach(xml, cells);
        } else {
            writeRuns(xml, cells);
        }
        xml.end("g").line();
    }

    private static void writeEach(XmlWriter xml, Mark.Cells cells) {
        xml.attribute("fill", "none").attribute("pointer-events", "all").line();
        for (int i = 0; i < cells.argb().length; i++) {
            xml.start("rect")
                    .attribute("x", Integer.toString(i % cells.columns()))
                    .attribute("y", Integer.toString(i / cells.columns()))
                    .attribute("width", "1")
                    .attribute("height", "1");
            if (cells.argb()[i] >>> 24 != 0) {
                SvgMarks.fill(xml, CellRun.colour(cells.argb()[i]));
            }
            xml.element("title", cells.titles().get(i)).end("rect").line();
        }
    }

    private static void writeRuns(XmlWriter xml, Mark.Cells cells) {
        Map<Integer, StringBuilder> paths = new TreeMap<>();
        for (CellRun run : CellRun.of(cells)) {
            paths.computeIfAbsent(run.argb(), colour -> new StringBuilder())
                    .append('M')
                    .append(run.column())
                    .append(' ')
                    .append(run.row())
                    .append('h')
                    .append(run.length())
                    .append("v1H")
                    .append(run.column())
                    .append('z');
        }
        xml.line();
        paths.forEach((argb, path) -> {
            xml.start("path");
            SvgMarks.fill(xml, CellRun.colour(argb));
            xml.attribute("d", path.toString()).end("path").line();
        });
    }

    private static Stream<Mark.Cells> grids(List<Mark> marks) {
        return marks.stream()
                .flatMap(Mark::flattened)
                .filter(Mark.Cells.class::isInstance)
                .map(Mark.Cells.class::cast);
    }
}
