package org.simplexplorer.viewmodel.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Numbers;

/** What an exported figure shows, how large, in which look, and what of it moves: the choices of the export dialog. */
public final class ExportChoices {

    /** What holds for figures of any study, and is remembered. */
    private final ChoiceSet lasting = new ChoiceSet();

    /** What is said of one study. */
    private final ChoiceSet passing = new ChoiceSet();

    private final ChoiceModel<FigureKind> kind =
            lasting.choice("kind", List.of(FigureKind.values()), FigureKind::label, FigureKind.HEATMAP);
    private final Map<MechanismKind, BooleanProperty> mechanisms = new EnumMap<>(MechanismKind.class);
    private final SizeChoices size = new SizeChoices(lasting);
    private final ContentChoices content = new ContentChoices(passing);
    private final LookChoices look = new LookChoices(lasting, content.titleProperty());
    private final MotionChoices motion = new MotionChoices(passing);

    /** The mechanisms in the order in which they are shown. */
    private List<MechanismKind> order = List.of(MechanismKind.values());

    public ExportChoices() {
        for (MechanismKind mechanism : MechanismKind.values()) {
            mechanisms.put(
                    mechanism,
                    lasting.flag(mechanism.label(), MechanismKind.usual().contains(mechanism)));
        }
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

    public ContentChoices content() {
        return content;
    }

    public SizeChoices size() {
        return size;
    }

    public LookChoices look() {
        return look;
    }

    public MotionChoices motion() {
        return motion;
    }

    /** The size of labels in points where none is chosen. */
    public StringBinding usualFontSize() {
        return Bindings.createStringBinding(
                () -> Numbers.plain(FigureDefaults.points(size.preset())), size.widthProperty());
    }

    /** The dots per inch where none are chosen. */
    public StringBinding usualResolution() {
        return Bindings.createStringBinding(
                () -> Numbers.plain(motion.moves().get() ? FigureDefaults.MOVING_DPI : FigureDefaults.DPI),
                motion.parameter().selectedProperty());
    }

    /** The choices that outlive the program, by name. */
    public Map<String, Property<?>> remembered() {
        return lasting.remembered();
    }

    /** Everything that a figure depends on. */
    List<Observable> all() {
        List<Observable> all = new ArrayList<>(lasting.all());
        all.addAll(passing.all());
        all.add(motion.momentProperty());
        return all;
    }

    /** Forgets what was said of one study. */
    void forgetStudy() {
        passing.reset();
    }

    /** Back to what a figure has that nobody chose anything for; what it shows stays. */
    public void reset() {
        FigureKind was = kind.value();
        List<MechanismKind> shown = shown();
        String row = content.rowProperty().get();
        lasting.reset();
        passing.reset();
        kind.choose(was);
        only(shown);
        content.rowProperty().set(row);
    }

    /** Shows these mechanisms and no other, and no differences. */
    void only(List<MechanismKind> wanted) {
        content.weightsAlone();
        Set<MechanismKind> all = new LinkedHashSet<>(wanted);
        all.addAll(List.of(MechanismKind.values()));
        order = List.copyOf(all);
        mechanisms.forEach((mechanism, shown) -> shown.set(wanted.contains(mechanism)));
    }

    /**
     * Takes what an exported figure keeps, so that the same figure is shown.
     *
     * @param settings by the names of {@link org.simplexplorer.figure.FigureSettings}
     */
    void take(Map<String, String> settings) {
        lasting.reset();
        kind.chooseLabel(settings.getOrDefault("kind", ""));
        List<MechanismKind> wanted = Arrays.stream(
                        settings.getOrDefault("mechanisms", "").split(","))
                .flatMap(name -> Stream.of(MechanismKind.values())
                        .filter(one -> one.label().equals(name.strip())))
                .toList();
        only(wanted.isEmpty() ? MechanismKind.usual() : wanted);
        content.take(settings);
        size.take(settings);
        look.take(settings);
        motion.take(settings);
    }

    /** The mechanisms that are shown, in order. */
    List<MechanismKind> shown() {
        return order.stream().filter(kind -> isShown(kind)).toList();
    }

    private boolean isShown(MechanismKind mechanism) {
        BooleanProperty shown = mechanisms.get(mechanism);
        return shown != null && shown.get();
    }
}
