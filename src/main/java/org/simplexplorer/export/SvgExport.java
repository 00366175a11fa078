package org.simplexplorer.export;

import java.util.function.Consumer;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * A scene as SVG 1.1: {@code <svg>} with the size in points (a scene unit is 3/4 pt) and a {@code viewBox} in scene units,
 * then {@code <title>}, {@code <metadata>} with the study, and an element for each mark in the order of drawing.
 *
 * <p>Text stays text, in logical order, with the letters of scripts that a reader may have no font for, and squeezed by {@code textLength} into the room that the layout gave it where another
 * font stands in. Only cells and shortened labels answer to the pointer, with a {@code <title>} that a browser shows.
 */
public final class SvgExport {

    private static final double POINTS_PER_UNIT = 0.75;

    private SvgExport() {}

    /** The file's bytes, UTF-8; the same scene and provenance give the same bytes. */
    public static byte[] bytes(Scene scene, Provenance provenance, TextRuler ruler) {
        return bytes(scene, scene, provenance, xml -> new SvgMarks(xml, ruler, SvgCells.titlesFit(scene.marks()))
                .write(scene.marks()));
    }

    /**
     * A file around marks that are written by themselves.
     *
     * @param sheet its size and its ground
     * @param letters has all text that is written
     */
    static byte[] bytes(Scene sheet, Scene letters, Provenance provenance, Consumer<XmlWriter> marks) {
        XmlWriter xml = new XmlWriter();
        String width = Decimals.length(sheet.width());
        String height = Decimals.length(sheet.height());
        xml.start("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", points(sheet.width()))
                .attribute("height", points(sheet.height()))
                .attribute("viewBox", "0 0 " + width + " " + height)
                .attribute("font-family", SvgFonts.of(Family.SANS))
                .attribute("style", "font-variant-ligatures:none;font-kerning:none") // as the ruler measures
                .attribute("stroke-miterlimit", "10")
                .attribute("pointer-events", "none")
                .line();
        xml.element("title", provenance.title()).line();
        if (provenance.hasStudy()) {
            SvgStudy.write(xml, provenance);
        }
        SvgFontFaces.write(xml, letters);
        if (sheet.ground() != null) {
            xml.start("rect").attribute("width", width).attribute("height", height);
            SvgMarks.fill(xml, sheet.ground());
            xml.end("rect").line();
        }
        marks.accept(xml);
        return xml.end("svg").line().bytes();
    }

    private static String points(double units) {
        return Decimals.factor(units * POINTS_PER_UNIT) + "pt";
    }
}
