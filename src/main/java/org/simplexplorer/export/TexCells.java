package org.simplexplorer.export;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark.Cells;

/**
 * Cells in a pgf picture. A moderate number are rectangles. More would be beyond TeX's memory and are a picture of one
 * pixel a cell, written into the PDF as an inline image (ISO 32000-1, section 8.9.7).
 */
final class TexCells {

    private static final int MOST_RECTANGLES = 64 * 64;
    private static final double POINTS_PER_UNIT = 0.75;
    private static final int LINE = 120;

    private TexCells() {}

    /**
     * @param dx how far the marks around have moved the cells to the right
     * @param dy and down
     * @param ground what clear cells of a picture show; null for nothing
     */
    static void write(StringBuilder tex, Cells cells, double dx, double dy, @Nullable Colour ground) {
        if (cells.argb().length > MOST_RECTANGLES) {
            writePicture(tex, cells, dx, dy, ground);
        } else {
            for (CellRect cell : CellRect.of(cells)) {
                tex.append("\\sxcell{%s}{%s}{%s}{%s}{%s}\n"
                        .formatted(
                                shares(cell.colour()),
                                Decimals.length(cell.x()),
                                Decimals.length(cell.y()),
                                Decimals.length(cell.width()),
                                Decimals.length(cell.height())));
            }
        }
    }

    /** The colour as pgf's drivers take it: red, green and blue from 0 to 1. */
    private static String shares(Colour colour) {
        return Decimals.share(colour.red() / 255.0) + "}{" + Decimals.share(colour.green() / 255.0) + "}{"
                + Decimals.share(colour.blue() / 255.0);
    }

    private static void writePicture(StringBuilder tex, Cells cells, double dx, double dy, @Nullable Colour ground) {
        double width = points(cells.columns() * cells.cellWidth());
        double height = points(cells.rows() * cells.cellHeight());
        tex.append("\\csname pgfsys@invoke\\endcsname{q %s 0 0 %s %s %s cm\n"
                .formatted(
                        Decimals.factor(width),
                        Decimals.factor(height),
                        Decimals.factor(points(cells.x() + dx)),
                        Decimals.factor(-points(cells.y() + dy) - height)));
        if (ground == null) {
            clipToOpaque(tex, cells);
        }
        tex.append("BI /W %d /H %d /CS /RGB /BPC 8 /F [/AHx /Fl] ID\n".formatted(cells.columns(), cells.rows()));
        String hex = HexFormat.of().formatHex(deflated(pixels(cells, ground == null ? 0 : ground.argb())));
        for (int start = 0; start < hex.length(); start += LINE) {
            tex.append(hex, start, Math.min(start + LINE, hex.length())).append('\n');
        }
        tex.append(">\nEI Q}%\n");
    }

    /** Leaves clear cells out, in the picture's own unit square. */
    private static void clipToOpaque(StringBuilder tex, Cells cells) {
        if (Arrays.stream(cells.argb()).allMatch(argb -> argb >>> 24 != 0)) {
            return;
        }
        for (CellRun run : CellRun.of(cells)) {
            tex.append("%s %s %s %s re\n"
                    .formatted(
                            Decimals.factor((double) run.column() / cells.columns()),
                            Decimals.factor(1 - (run.row() + 1.0) / cells.rows()),
                            Decimals.factor((double) run.length() / cells.columns()),
                            Decimals.factor(1.0 / cells.rows())));
        }
        tex.append("W n\n");
    }

    private static byte[] pixels(Cells cells, int ground) {
        byte[] rgb = new byte[3 * cells.argb().length];
        for (int i = 0; i < cells.argb().length; i++) {
            int argb = cells.argb()[i] >>> 24 == 0 ? ground : cells.argb()[i];
            rgb[3 * i] = (byte) (argb >> 16);
            rgb[3 * i + 1] = (byte) (argb >> 8);
            rgb[3 * i + 2] = (byte) argb;
        }
        return rgb;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static double points(double units) {
        return units * POINTS_PER_UNIT;
    }
}
