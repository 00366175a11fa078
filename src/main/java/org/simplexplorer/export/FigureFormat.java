package org.simplexplorer.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/** The kinds of file that a scene can be written to. */
public enum FigureFormat {
    /** Vector, for the web and for drawing programs. */
    SVG,
    /** Vector, for papers. */
    PDF,
    /** LaTeX with TikZ, for papers whose own fonts the figure shall have. */
    TEX,
    /** Pixels. */
    PNG;

    /** The file name's ending, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file name asks for.
     *
     * @throws IllegalArgumentException with one sentence that names the suffixes there are
     */
    public static FigureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.suffix()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\u201c" + file
                        + "\u201d: the suffix tells the format and must be one of "
                        + Arrays.stream(values()).map(FigureFormat::suffix).collect(Collectors.joining(", "))
                        + ", or html for a page with sliders"));
    }

    /** What a person must know to use the file, as one sentence; empty for nothing. */
    public String advice(Scene scene) {
        return this == TEX && TexExport.needsXelatex(scene)
                ? "The figure has letters that pdflatex cannot set: compile it with xelatex."
                : "";
    }

    /** Which signs the file shows as empty boxes, as one sentence; empty if it shows all. */
    public String missing(Scene scene) {
        return this == SVG ? "" : MissingSigns.inWords(scene);
    }

    /**
     * The file's bytes: the same for the same scene.
     *
     * @param scale pixels to a scene unit, for pictures of pixels
     */
    public byte[] bytes(Scene scene, double scale, Provenance provenance, TextRuler ruler) {
        return switch (this) {
            case SVG -> SvgExport.bytes(scene, provenance, ruler);
            case PDF -> PdfExport.bytes(scene, provenance, ruler);
            case TEX -> TexExport.bytes(scene, provenance, ruler);
            case PNG -> PngExport.bytes(scene, scale, provenance, ruler);
        };
    }
}
