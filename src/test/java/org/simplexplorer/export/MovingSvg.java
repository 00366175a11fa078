package org.simplexplorer.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An SVG as a viewer with SMIL shows it at a moment; a still one is the same at all. */
public final class MovingSvg {

    private final Element root;

    public MovingSvg(byte[] svg) throws Exception {
        root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
    }

    /** The lengths x, y, width and height on the sheet of all rectangles that are seen at a share of the time. */
    public List<double[]> rects(double share) {
        List<double[]> rects = new ArrayList<>();
        add(rects, root, share, 0, 0);
        return rects;
    }

    /** What is read at a share of the time. */
    public List<String> texts(double share) {
        List<String> texts = new ArrayList<>();
        addTexts(texts, root, share);
        return texts;
    }

    private static void addTexts(List<String> texts, Element element, double share) {
        if (value(element, "visibility", share).equals("hidden")) {
            return;
        }
        if (element.getTagName().equals("text")) {
            texts.add(element.getTextContent());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                addTexts(texts, inner, share);
            }
        }
    }

    private void add(List<double[]> rects, Element element, double share, double dx, double dy) {
        if (value(element, "visibility", share).equals("hidden")) {
            return;
        }
        double x = dx;
        double y = dy;
        String transform = element.getAttribute("transform");
        if (transform.startsWith("translate(")) {
            String[] parts = transform.substring(10, transform.length() - 1).split(" ", -1);
            x += Double.parseDouble(parts[0]);
            y += Double.parseDouble(parts[1]);
        }
        if (element.getTagName().equals("rect") && element.hasAttribute("y")) {
            rects.add(new double[] {
                number(element, "x", share) + x,
                number(element, "y", share) + y,
                number(element, "width", share),
                number(element, "height", share)
            });
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !inner.getTagName().equals("animate")) {
                add(rects, inner, share, x, y);
            }
        }
    }

    private static double number(Element element, String attribute, double share) {
        return Double.parseDouble(value(element, attribute, share));
    }

    /** What SMIL makes of an attribute, as its specification says. */
    private static String value(Element element, String attribute, double share) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element animate
                    && animate.getTagName().equals("animate")
                    && animate.getAttribute("attributeName").equals(attribute)) {
                String[] times = animate.getAttribute("keyTimes").split(";", -1);
                String[] values = animate.getAttribute("values").split(";", -1);
                if (times.length != values.length || !times[0].equals("0")) {
                    throw new AssertionError("no viewer runs " + animate.getAttribute("keyTimes"));
                }
                boolean linear = animate.getAttribute("calcMode").equals("linear");
                if (linear && !times[times.length - 1].equals("1")) {
                    throw new AssertionError("the last key is not 1");
                }
                int at = 0;
                while (at + 1 < times.length && Double.parseDouble(times[at + 1]) <= share) {
                    at++;
                }
                if (!linear || at + 1 == times.length) {
                    return values[at];
                }
                double from = Double.parseDouble(times[at]);
                double part = (share - from) / (Double.parseDouble(times[at + 1]) - from);
                double start = Double.parseDouble(values[at]);
                return Double.toString(start + part * (Double.parseDouble(values[at + 1]) - start));
            }
        }
        return element.getAttribute(attribute);
    }
}
