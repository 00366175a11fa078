package org.simplexplorer.export;

import java.text.Bidi;
import java.util.List;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;

/** Writes one SVG element for each mark. */
final class SvgMarks implements MarkVisitor<RuntimeException> {

    /** Of so many outlines those alike are one path: an element for each takes four times the bytes. */
    private static final int MANY = 1000;

    private final XmlWriter xml;
    private final TextRuler ruler;
    private final boolean titled;

    /** @param titled whether cells get their titles */
    SvgMarks(XmlWriter xml, TextRuler ruler, boolean titled) {
        this.xml = xml;
        this.ruler = ruler;
        this.titled = titled;
    }

    void write(List<Mark> marks) {
        for (int from = 0, to; from < marks.size(); from = to) {
            OutlineRun outlines = OutlineRun.at(from, marks);
            if (outlines.size() >= MANY) {
                outlines.alike().forEach(alike -> write(SvgShape.of(alike)));
                to = from + outlines.size();
            } else {
                to = from + Math.max(outlines.size(), 1);
                marks.subList(from, to).forEach(mark -> mark.accept(this));
            }
        }
    }

    @Override
    public void cells(Mark.Cells cells) {
        SvgCells.write(xml, cells, titled);
    }

    @Override
    public void line(Mark.Line line) {
        write(SvgShape.of(line));
    }

    private void write(SvgShape shape) {
        shape.start(xml);
        xml.end(shape.tag()).line();
    }

    @Override
    public void group(Mark.Group group) {
        xml.start("g")
                .attribute("transform", "translate(%s)".formatted(point(group.dx(), group.dy())))
                .line();
        write(group.marks());
        xml.end("g").line();
    }

    @Override
    public void rect(Mark.Rect rect) {
        write(SvgShape.of(rect));
    }

    @Override
    public void dots(Mark.Dots dots) {
        write(SvgShape.of(dots));
    }

    @Override
    public void path(Mark.Path path) {
        write(SvgShape.of(path));
    }

    @Override
    public void label(Mark.Label label) {
        if (label.text().isBlank()) {
            return;
        }
        TextStyle style = label.style();
        boolean rightToLeft = !new Bidi(label.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        xml.start("text");
        length("x", label.x());
        length("y", label.y());
        length("font-size", style.size());
        if (style.family() != Family.SANS) {
            xml.attribute("font-family", SvgFonts.of(style.family()));
        }
        switch (style.weight()) {
            case REGULAR -> {}
            case SEMIBOLD -> xml.attribute("font-weight", "600");
            case BOLD -> xml.attribute("font-weight", "700");
        }
        if (rightToLeft) {
            xml.attribute("direction", "rtl").attribute("unicode-bidi", "embed");
        }
        if (requiresBidi(label.text())) {
            xml.attribute("text-rendering", "geometricPrecision"); // nothing else keeps their width
        }
        List<PlacedWord> words = PlacedWord.of(label, ruler);
        if (words.isEmpty()) {
            anchor(label.align(), rightToLeft);
        }
        if (label.angle() != 0) {
            xml.attribute(
                    "transform",
                    "rotate(%s %s)".formatted(Decimals.length(label.angle()), point(label.x(), label.y())));
        }
        if (words.isEmpty() && !requiresBidi(label.text())) {
            textLength(ruler.width(label.text(), style));
        }
        xml.attribute("xml:space", "preserve");
        fill(xml, style.colour());
        if (!label.title().equals(label.text())) {
            xml.attribute("pointer-events", "all").element("title", label.title());
        }
        for (PlacedWord word : words) {
            xml.start("tspan");
            length("x", label.x() + word.x());
            if (!requiresBidi(word.text())) {
                textLength(word.width());
            }
            xml.text(word.text()).end("tspan");
        }
        xml.text(words.isEmpty() ? label.text() : "").end("text").line();
    }

    /** Inkscape draws nothing where letters that read from the right are told their length. */
    private static boolean requiresBidi(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private void textLength(double width) {
        length("textLength", width);
        xml.attribute("lengthAdjust", "spacingAndGlyphs");
    }

    /** In text that reads from right to left, SVG's start is on the right. */
    private void anchor(Align align, boolean rightToLeft) {
        if (align == Align.MIDDLE) {
            xml.attribute("text-anchor", "middle");
        } else if ((align == Align.END) != rightToLeft) {
            xml.attribute("text-anchor", "end");
        }
    }

    static void fill(XmlWriter xml, Colour colour) {
        colour(xml, "fill", colour);
    }

    private static void colour(XmlWriter xml, String name, Colour colour) {
        xml.attribute(name, colour.hex());
        if (colour.opacity() < 1) {
            xml.attribute(name + "-opacity", Decimals.length(colour.opacity()));
        }
    }

    private void length(String name, double value) {
        xml.attribute(name, Decimals.length(value));
    }

    private static String point(double x, double y) {
        return Decimals.length(x) + " " + Decimals.length(y);
    }
}
