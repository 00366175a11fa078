package org.simplexplorer.view.base;

/** A rectangle of a scene; empty where it has no width. */
record Area(double left, double top, double right, double bottom) {

    static final Area NONE = new Area(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    boolean isEmpty() {
        return !(left < right && top < bottom);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double size() {
        return width() * height();
    }

    boolean contains(Area other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    /** The smallest one around both. */
    Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What both have in common. */
    Area and(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    Area moved(double dx, double dy) {
        return new Area(left + dx, top + dy, right + dx, bottom + dy);
    }

    /** The same one with so much more on each side. */
    Area grown(double by) {
        return new Area(left - by, top - by, right + by, bottom + by);
    }

    /** The same one in another unit. */
    Area times(double scale) {
        return new Area(left * scale, top * scale, right * scale, bottom * scale);
    }

    boolean meets(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
