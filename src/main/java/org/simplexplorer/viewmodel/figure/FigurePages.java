package org.simplexplorer.viewmodel.figure;

import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.MechanismKind;

/** The pages of a picture that is too large to be read at once by a class: each shows some of the mechanisms. */
public final class FigurePages {

    private final IntegerProperty wanted = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable MechanismKind> spokenOf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final BooleanBinding several = count.greaterThan(1);
    private final BooleanBinding hasBefore = several.and(wanted.greaterThan(0));
    private final BooleanBinding hasNext = wanted.lessThan(count.subtract(1));

    /** The page that is to be shown, from 0. */
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted;
    }

    /** Whether there is more than one. */
    public BooleanBinding severalProperty() {
        return several;
    }

    public BooleanBinding hasBeforeProperty() {
        return hasBefore;
    }

    public BooleanBinding hasNextProperty() {
        return hasNext;
    }

    /** {@code 1 of 2}. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The mechanism whose page is to be shown, whichever it is; null for none. */
    ReadOnlyObjectProperty<@Nullable MechanismKind> spokenOfProperty() {
        return spokenOf.getReadOnlyProperty();
    }

    /** Shows the page with a mechanism, until another is turned to. */
    public void show(MechanismKind kind) {
        spokenOf.set(kind);
    }

    /** Turns so many pages on, or back, but no further than there are pages. */
    public void turn(int by) {
        spokenOf.set(null);
        wanted.set(Math.max(0, Math.min(wanted.get() + by, count.get() - 1)));
    }

    void goToFirst() {
        spokenOf.set(null);
        wanted.set(0);
    }

    /** What is shown now. */
    void show(PagedFigure.Drawn drawn) {
        count.set(drawn.pages());
        boolean follows = spokenOf.get() != null; // else another page may be wanted by now
        wanted.set(follows ? drawn.page() : Math.min(wanted.get(), drawn.pages() - 1));
        text.set(drawn.mechanisms().stream().map(MechanismKind::label).collect(Collectors.joining(", ")) + " ("
                + (drawn.page() + 1) + " of " + drawn.pages() + ")");
    }
}
