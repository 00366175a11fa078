package org.simplexplorer.viewmodel.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** What an exported figure shows, how large and in which look: the current choices of the export dialog. */
public final class ExportChoices {

    private final ChoiceModel<FigureKind> kind =
            new ChoiceModel<>(List.of(FigureKind.values()), FigureKind::label, FigureKind.HEATMAP);
    private final Map<MechanismKind, BooleanProperty> mechanisms = new EnumMap<>(MechanismKind.class);
    private final ChoiceModel<Optional<MechanismKind>> minus = new ChoiceModel<>(
            Stream.concat(
                            Stream.of(Optional.<MechanismKind>empty()),
                            Arrays.stream(MechanismKind.values()).map(Optional::of))
                    .toList(),
            kind -> kind.map(MechanismKind::label).orElse("none"),
            Optional.empty());
    private final SizeChoices size = new SizeChoices();
    private final LookChoices look = new LookChoices();
    private final Map<String, Property<?>> remembered = new LinkedHashMap<>();

    public ExportChoices() {
        remembered.put("kind", kind.selectedProperty());
        for (MechanismKind mechanism : MechanismKind.values()) {
            BooleanProperty shown =
                    new SimpleBooleanProperty(MechanismKind.usual().contains(mechanism));
            mechanisms.put(mechanism, shown);
            remembered.put(mechanism.label(), shown);
        }
        remembered.putAll(size.remembered());
        remembered.putAll(look.remembered());
    }

    public ChoiceModel<FigureKind> kind() {
        return kind;
    }

    /** Whether each mechanism is shown, by its name. */
    public Map<String, BooleanProperty> mechanisms() {
        Map<String, BooleanProperty> byName = new LinkedHashMap<>();
        mechanisms.forEach((mechanism, shown) -> byName.put(mechanism.label(), shown));
        return byName;
    }

    /** For heatmaps: the mechanism whose weights are taken off the others'. Each dialog starts without. */
    public ChoiceModel<?> minus() {
        return minus;
    }

    public SizeChoices size() {
        return size;
    }

    public LookChoices look() {
        return look;
    }

    /** The choices that outlive the program, by name. */
    public Map<String, Property<?>> remembered() {
        return remembered;
    }

    /** Everything that a figure depends on. */
    Observable[] all() {
        List<Observable> all = new ArrayList<>(remembered.values());
        all.add(look.titleProperty());
        all.add(minus.selectedProperty());
        return all.toArray(Observable[]::new);
    }

    /** Shows these mechanisms and no other, and no differences. */
    void only(List<MechanismKind> wanted) {
        minus.choose(Optional.empty());
        mechanisms.forEach((mechanism, shown) -> shown.set(wanted.contains(mechanism)));
    }

    /**
     * What the figure shows, and how large it is.
     *
     * @param row the row for the kinds that show one
     * @param focus what the kinds that tell of one thing at a time are about
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    FigureOptions options(int row, Focus focus) {
        FigureOptions sized = size.on(FigureOptions.STANDARD.withRow(row).withFocus(focus));
        return minus.value().map(sized::withMinus).orElse(sized);
    }

    /** The mechanisms that are shown, in order. */
    List<MechanismKind> shown() {
        List<MechanismKind> shown = new ArrayList<>();
        mechanisms.forEach((mechanism, chosen) -> {
            if (chosen.get()) {
                shown.add(mechanism);
            }
        });
        return shown;
    }
}
