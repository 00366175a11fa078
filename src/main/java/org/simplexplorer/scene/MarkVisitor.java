package org.simplexplorer.scene;

/**
 * What is done with each kind of mark. Whoever draws marks says it for every kind, or does not compile.
 *
 * @param <E> what can go wrong; {@link RuntimeException} for nothing in particular
 */
public interface MarkVisitor<E extends Exception> {

    void rect(Mark.Rect rect) throws E;

    void cells(Mark.Cells cells) throws E;

    void dots(Mark.Dots dots) throws E;

    void line(Mark.Line line) throws E;

    void path(Mark.Path path) throws E;

    void label(Mark.Label label) throws E;

    void group(Mark.Group group) throws E;
}
