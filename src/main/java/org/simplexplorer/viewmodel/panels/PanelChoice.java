package org.simplexplorer.viewmodel.panels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.MechanismKind;

/** Which mechanisms the window shows, in panels and pictures alike: at least one and at most six, in their order. */
public final class PanelChoice {

    private static final int MOST = 6;

    /** The names of those shown, separated by commas; a text that names none means the usual ones. */
    private final StringProperty current = new SimpleStringProperty("");

    /** As above: the person's own choice, which is not shown while a lesson has its own. */
    private final StringProperty remembered = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<@Nullable String> enlarged = new ReadOnlyObjectWrapper<>();

    public PanelChoice() {
        current.bindBidirectional(remembered);
    }

    /** The mechanism that is shown alone for the moment; null for none. */
    public ReadOnlyObjectProperty<@Nullable String> enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    /** Shows one of the mechanisms alone, or all again where one is alone already. */
    public void enlarge(String name) {
        enlarged.set(enlarged.get() == null ? name : null);
    }

    /** Shows all again. */
    public void reduce() {
        enlarged.set(null);
    }

    /** Tells when another choice was made. */
    public void onChange(Runnable listener) {
        current.addListener(observable -> listener.run());
    }

    /** All that there is to choose from. */
    public List<String> names() {
        return labels(List.of(MechanismKind.values()));
    }

    /** Whether the mechanism of this name is shown. */
    public boolean isShown(String name) {
        return labels(kinds()).contains(name);
    }

    /** Whether this one must stay as it is: the only one shown, or one more than there is room for. */
    public boolean isFixed(String name) {
        int shown = kinds().size();
        return isShown(name) ? shown == 1 : shown == MOST;
    }

    /** Shows or hides a mechanism; one that {@link #isFixed} stays as it is. */
    public void show(String name, boolean shown) {
        if (isShown(name) == shown || isFixed(name)) {
            return;
        }
        List<MechanismKind> changed = new ArrayList<>(List.of(MechanismKind.values()));
        changed.removeIf(kind -> kind.label().equals(name) ? !shown : !isShown(kind.label()));
        current.set(String.join(",", labels(changed)));
    }

    /** Shows these and no others. */
    public void choose(List<MechanismKind> kinds) {
        if (!kinds().equals(kinds)) {
            current.set(String.join(",", labels(kinds)));
        }
    }

    /** What is shown from now on is only for a while. */
    public void lend() {
        current.unbindBidirectional(remembered);
    }

    /** The person's own choice is shown again. */
    public void giveBack() {
        current.bindBidirectional(remembered);
    }

    /** Those that are shown, in order. */
    public List<MechanismKind> kinds() {
        List<String> named = Arrays.asList(current.get().split(",", -1));
        List<MechanismKind> kinds = Arrays.stream(MechanismKind.values())
                .filter(kind -> named.contains(kind.label()))
                .limit(MOST)
                .toList();
        return kinds.isEmpty() ? MechanismKind.usual() : kinds;
    }

    /** The choice as it outlives the program. */
    public StringProperty rememberedProperty() {
        return remembered;
    }

    private static List<String> labels(List<MechanismKind> kinds) {
        return kinds.stream().map(MechanismKind::label).toList();
    }
}
