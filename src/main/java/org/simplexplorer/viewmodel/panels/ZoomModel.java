package org.simplexplorer.viewmodel.panels;

import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * Which part of the matrix the heatmaps show; one for all panels, so that they stay comparable. Rows and columns are
 * enlarged alike, each until its cells have room for a number. Whole cells are shown, but places between them are kept in
 * mind, so that many small gestures add up to what one large one does.
 */
public final class ZoomModel {

    /** What a key or a click enlarges by. */
    static final double STEP = 1.5;

    /** Where cells can be enlarged by this much they are too small to read, and zooming is worth offering. */
    private static final double WORTHWHILE = 4;

    private final OpenStudy open;
    private int roomForRows = Integer.MAX_VALUE;
    private int roomForColumns = Integer.MAX_VALUE;
    private double zoom = 1;
    private double top;
    private double left;
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.whole(0, 0));
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper enlargeable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper factor = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");

    ZoomModel(OpenStudy open) {
        this.open = open;
        open.onOpen(() -> zoom = 1); // the study that comes is then shown whole
        open.studyProperty().subscribe(this::update);
        open.selectedRowProperty().subscribe(row -> reveal(row.intValue()));
        update();
    }

    /** The part that is shown. */
    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    Viewport viewport() {
        return viewport.get();
    }

    /** Whether something of the matrix is not shown. */
    public ReadOnlyBooleanProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    /** Whether the cells can be larger than they are. */
    public ReadOnlyBooleanProperty enlargeableProperty() {
        return enlargeable.getReadOnlyProperty();
    }

    /** Whether zooming is useful: the cells are very small, or part of the matrix is not shown. */
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** {@code all}, {@code 2.3×}. */
    public ReadOnlyStringProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    /** {@code Rows 101–140 of 1,024, columns 1–20 of 1,024}. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Sets how many cells of the largest size fit into a panel; fewer are never shown. */
    void setRoom(int forRows, int forColumns) {
        roomForRows = Math.max(1, forRows);
        roomForColumns = Math.max(1, forColumns);
        update();
    }

    /**
     * Enlarges around a place that stays where it is.
     *
     * @param by above 1 enlarges, below 1 shrinks
     * @param x the place, from the left edge of what is shown (0) to the right (1)
     * @param y from the upper edge (0) to the lower (1)
     */
    void zoomBy(double by, double x, double y) {
        double row = top + y * shownRows();
        double column = left + x * shownColumns();
        zoom = Math.max(1, Math.min(Math.min(zoom, mostZoom()) * by, mostZoom()));
        top = row - y * shownRows();
        left = column - x * shownColumns();
        update();
    }

    /** Shows what is further down and right, as far as there is something; in cells, which may be parts of one. */
    void scrollBy(double byRows, double byColumns) {
        top += byRows;
        left += byColumns;
        update();
    }

    /** Moves no more than it takes to show a cell. */
    void reveal(int row, int column) {
        left = Math.max(Math.min(left, column), column + 1 - shownColumns());
        reveal(row);
    }

    private void reveal(int row) {
        top = Math.max(Math.min(top, row), row + 1 - shownRows());
        update();
    }

    /** Shows the whole matrix. */
    public void fit() {
        zoom = 1;
        update();
    }

    /** Shows the row that is being edited in the middle, with cells as large as they get. */
    public void showSelectedRow() {
        zoomBy(mostZoom(), 0, 0);
        top = open.selectedRow() + 0.5 - shownRows() / 2.0;
        update();
    }

    private int rows() {
        return open.study().rows().size();
    }

    private int columns() {
        return open.tokens().size();
    }

    private double mostZoom() {
        return Math.max(1, Math.max((double) rows() / roomForRows, (double) columns() / roomForColumns));
    }

    private int shownRows() {
        return shown(rows(), roomForRows);
    }

    private int shownColumns() {
        return shown(columns(), roomForColumns);
    }

    private int shown(int all, int room) {
        return Math.min(all, Math.max(room, (int) Math.round(all / zoom)));
    }

    private void update() {
        top = Math.max(0, Math.min(top, rows() - shownRows()));
        left = Math.max(0, Math.min(left, columns() - shownColumns()));
        Viewport now = new Viewport((int) Math.round(top), (int) Math.round(left), shownRows(), shownColumns());
        boolean whole = now.isWhole(rows(), columns());
        if (!now.equals(viewport.get())) {
            viewport.set(now);
        }
        zoomed.set(!whole);
        enlargeable.set(
                now.rows() > Math.min(rows(), roomForRows) || now.columns() > Math.min(columns(), roomForColumns));
        offered.set(!whole || mostZoom() >= WORTHWHILE);
        double shownZoom = Math.min(zoom, mostZoom());
        factor.set(whole ? "all" : String.format(Locale.ROOT, shownZoom < 10 ? "%.1f\u00d7" : "%.0f\u00d7", shownZoom));
        place.set(part("Rows", now.firstRow(), now.endRow(), rows())
                + part(", columns", now.firstColumn(), now.endColumn(), columns()));
    }

    private static String part(String what, int first, int end, int all) {
        return String.format(Locale.ROOT, "%s %,d\u2013%,d of %,d", what, first + 1, end, all);
    }
}
