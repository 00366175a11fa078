package org.simplexplorer.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * The SVG element of a mark that is one shape.
 *
 * @param tag the element's name
 * @param attributes in order
 */
record SvgShape(String tag, Map<String, String> attributes) {

    /** The shape of a rectangle, a line, a path or dots; empty for the other marks. */
    static Optional<SvgShape> of(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return Optional.of(of(rect));
        }
        if (mark instanceof Mark.Line line) {
            return Optional.of(of(line));
        }
        if (mark instanceof Mark.Path path) {
            return Optional.of(of(path));
        }
        return mark instanceof Mark.Dots dots ? Optional.of(of(dots)) : Optional.empty();
    }

    static SvgShape of(Mark.Line line) {
        SvgShape shape = new SvgShape("line", new LinkedHashMap<>());
        shape.length("x1", line.x1());
        shape.length("y1", line.y1());
        shape.length("x2", line.x2());
        shape.length("y2", line.y2());
        shape.stroke(line.stroke());
        return shape;
    }

    static SvgShape of(Mark.Rect rect) {
        SvgShape shape = new SvgShape("rect", new LinkedHashMap<>());
        shape.length("x", rect.x());
        shape.length("y", rect.y());
        shape.length("width", rect.width());
        shape.length("height", rect.height());
        if (rect.radius() > 0) {
            shape.length("rx", rect.radius());
        }
        shape.paint(rect.fill(), rect.stroke());
        return shape;
    }

    /** One path of outlines alike; corners that are hardly rounded are round joins. */
    static SvgShape of(List<Mark.Rect> alike) {
        SvgShape shape = new SvgShape("path", new LinkedHashMap<>());
        StringBuilder path = new StringBuilder();
        for (Mark.Rect rect : alike) {
            String width = Decimals.length(rect.width());
            path.append('M').append(point(rect.x(), rect.y()));
            path.append('h').append(width).append('v').append(Decimals.length(rect.height()));
            path.append("h-").append(width).append('z');
        }
        shape.attributes.put("d", path.toString());
        if (alike.get(0).radius() > 0) {
            shape.attributes.put("stroke-linejoin", "round");
        }
        shape.paint(null, alike.get(0).stroke());
        return shape;
    }

    /** One path of lines without length: their round ends are the discs. */
    static SvgShape of(Mark.Dots dots) {
        SvgShape shape = new SvgShape("path", new LinkedHashMap<>());
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < dots.xs().length; i++) {
            path.append('M').append(point(dots.xs()[i], dots.ys()[i])).append("h0");
        }
        shape.attributes.put("d", path.toString());
        shape.attributes.put("stroke-linecap", "round");
        shape.stroke(new Stroke(dots.fill(), 2 * dots.radius()));
        return shape;
    }

    static SvgShape of(Mark.Path path) {
        SvgShape shape = new SvgShape("path", new LinkedHashMap<>());
        StringBuilder points = new StringBuilder();
        for (Mark.Point point : path.points()) {
            points.append(points.isEmpty() ? 'M' : 'L').append(point(point.x(), point.y()));
        }
        shape.attributes.put("d", points.append(path.closed() ? "Z" : "").toString());
        shape.paint(path.fill(), path.stroke());
        return shape;
    }

    /** Begins the element; what is within it may follow. */
    void start(XmlWriter xml) {
        xml.start(tag);
        attributes.forEach(xml::attribute);
    }

    private void paint(@Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill == null) {
            attributes.put("fill", "none");
        } else {
            colour("fill", fill);
        }
        if (stroke != null) {
            stroke(stroke);
        }
    }

    private void stroke(Stroke stroke) {
        colour("stroke", stroke.colour());
        length("stroke-width", stroke.width());
    }

    private void colour(String name, Colour colour) {
        attributes.put(name, colour.hex());
        if (colour.opacity() < 1) {
            attributes.put(name + "-opacity", Decimals.length(colour.opacity()));
        }
    }

    private void length(String name, double value) {
        attributes.put(name, Decimals.length(value));
    }

    private static String point(double x, double y) {
        return Decimals.length(x) + " " + Decimals.length(y);
    }
}
